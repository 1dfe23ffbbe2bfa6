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
    keywords
        .iter()
        .map(|keyword| format!("`{keyword}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn nearest<'a>(keyword: &str, known: &[&'a str]) -> Option<&'a str> {
    let (distance, near) = known
        .iter()
        .map(|known| (edit_distance(keyword, known), *known))
        .min()?;
    (distance <= near.chars().count().div_ceil(3)).then_some(near)
}

/// The number of single-character insertions, deletions and replacements (Levenshtein).
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    // `row` holds the distances from the part of `a` seen so far to each part of `b`.
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (index, from) in a.chars().enumerate() {
        let mut left = index + 1;
        let mut next = vec![left];
        for (pair, to) in row.windows(2).zip(&b) {
            if let [diagonal, above] = *pair {
                left = (diagonal + usize::from(from != *to))
                    .min(above + 1)
                    .min(left + 1);
                next.push(left);
            }
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
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
