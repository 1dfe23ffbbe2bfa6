//! The text for an option that is unknown where it stands.
use super::table;

/// Says where the option belongs, or which one was probably meant, and which ones are valid here.
pub(crate) fn unknown_option(keyword: &str, place: &str, known: &[&str]) -> String {
    let valid = list(known);
    let elsewhere = table::places(keyword);
    if !elsewhere.is_empty() {
        let elsewhere = elsewhere.join(" or ");
        return format!("`{keyword}` belongs on {elsewhere}, not on {place}; valid here: {valid}");
    }
    match nearest(keyword, known) {
        Some(near) => {
            format!("unknown option `{keyword}`: did you mean `{near}`? valid on {place}: {valid}")
        }
        None => format!("unknown option `{keyword}`; valid on {place}: {valid}"),
    }
}

fn list(keywords: &[&str]) -> String {
    format!("`{}`", keywords.join("`, `"))
}

fn nearest<'a>(keyword: &str, known: &[&'a str]) -> Option<&'a str> {
    let mut nearest: Option<(usize, &str)> = None;
    for known in known {
        let other = (edit_distance(keyword, known), *known);
        if nearest.is_none_or(|nearest| other < nearest) {
            nearest = Some(other);
        }
    }
    let (distance, near) = nearest?;
    // Keywords are of ASCII.
    (distance <= near.len().div_ceil(3)).then_some(near)
}

/// The number of single-character insertions, deletions and replacements (Levenshtein).
fn edit_distance(a: &str, b: &str) -> usize {
    // Holds the distances from the part of `a` seen so far to each part of `b`, but for the empty one.
    let mut row = Vec::new();
    for _ in b.chars() {
        row.push(row.len() + 1);
    }
    let mut seen = 0;
    for from in a.chars() {
        let mut diagonal = seen;
        seen += 1;
        let mut left = seen;
        let mut above = row.iter_mut();
        for to in b.chars() {
            if let Some(above) = above.next() {
                left = (diagonal + usize::from(from != to))
                    .min(*above + 1)
                    .min(left + 1);
                diagonal = core::mem::replace(above, left);
            }
        }
    }
    row.last().copied().unwrap_or(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_edit_distance_counts_insertions_deletions_and_replacements() {
        assert_eq!(edit_distance("", "abc"), 3);
        assert_eq!(edit_distance("abc", ""), 3);
        assert_eq!(edit_distance("kitten", "sitting"), 3);
        assert_eq!(edit_distance("key", "key"), 0);
    }

    #[test]
    fn a_far_word_suggests_nothing() {
        assert_eq!(
            nearest("namespce", &["name", "namespace"]),
            Some("namespace")
        );
        assert_eq!(nearest("zebra", &["name", "namespace"]), None);
    }
}
