/// The URL that a relative one means: that of `id`, `editLink`, `nextLink` and other control information is relative to the context URL of the object it
/// stands in, or of one around it, and without one to the URL of the request (OData JSON 4.01, section 4.3; RFC 3986, section 5.2).
///
/// Nothing is decoded, and nothing is checked.
///
/// ```
/// use odata_core::json::resolve_url;
///
/// let context = "https://host/service/$metadata#vessels/$entity";
/// assert_eq!(resolve_url("vessels(7)", context), "https://host/service/vessels(7)");
/// assert_eq!(resolve_url("/other/vessels(7)", context), "https://host/other/vessels(7)");
/// assert_eq!(resolve_url("http://a/b", context), "http://a/b");
/// ```
#[must_use]
pub fn resolve_url(reference: &str, base: &str) -> String {
    let (to, from) = (Parts::of(reference), Parts::of(base));
    let (scheme, authority, path, query) = match to {
        Parts {
            scheme: Some(scheme),
            ..
        } => (Some(scheme), to.authority, without_dots(to.path), to.query),
        Parts {
            authority: Some(authority),
            ..
        } => (
            from.scheme,
            Some(authority),
            without_dots(to.path),
            to.query,
        ),
        Parts { path: "", .. } => (
            from.scheme,
            from.authority,
            from.path.to_owned(),
            to.query.or(from.query),
        ),
        _ => (from.scheme, from.authority, from.merged(to.path), to.query),
    };
    let mut url = String::new();
    for (before, part, behind) in [
        ("", scheme, ":"),
        ("//", authority, ""),
        ("", Some(&*path), ""),
        ("?", query, ""),
        ("#", to.fragment, ""),
    ] {
        if let Some(part) = part {
            url.push_str(before);
            url.push_str(part);
            url.push_str(behind);
        }
    }
    url
}

/// The parts of a URL (RFC 3986, section 3).
#[derive(Clone, Copy)]
struct Parts<'a> {
    scheme: Option<&'a str>,
    authority: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(url: &'a str) -> Self {
        let (rest, fragment) = split(url, '#');
        let (rest, query) = split(rest, '?');
        let (scheme, rest) = match rest.split_once(':') {
            Some((scheme, rest)) if is_scheme(scheme) => (Some(scheme), rest),
            _ => (None, rest),
        };
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                let (authority, path) = rest.split_at(end);
                (Some(authority), path)
            }
            None => (None, rest),
        };
        Self {
            scheme,
            authority,
            path,
            query,
            fragment,
        }
    }

    /// A relative path, from the path of this URL on.
    fn merged(&self, path: &str) -> String {
        if path.starts_with('/') {
            return without_dots(path);
        }
        let folder = match self.path.rfind('/') {
            Some(end) => self.path.get(..=end).unwrap_or_default(),
            None if self.authority.is_some() => "/",
            None => "",
        };
        without_dots(&format!("{folder}{path}"))
    }
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    match text.split_once(at) {
        Some((before, behind)) => (before, Some(behind)),
        None => (text, None),
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || matches!(one, '+' | '-' | '.'))
}

/// A path without the segments `.` and `..` (RFC 3986, section 5.2.4).
fn without_dots(path: &str) -> String {
    let (root, rest) = match path.strip_prefix('/') {
        Some(rest) => ("/", rest),
        None => ("", path),
    };
    let mut kept = Vec::new();
    let mut ends_in_folder = false;
    for segment in rest.split('/') {
        ends_in_folder = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => drop(kept.pop()),
            segment => kept.push(segment),
        }
    }
    let mut path = format!("{root}{}", kept.join("/"));
    if ends_in_folder && !kept.is_empty() {
        path.push('/');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::resolve_url;

    // Rule 17, with the examples of RFC 3986, section 5.4.
    #[test]
    fn a_relative_url_is_resolved_as_the_standard_of_urls_says() {
        for (reference, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("g#s", "http://a/b/c/g#s"),
            ("g?y#s", "http://a/b/c/g?y#s"),
            (";x", "http://a/b/c/;x"),
            ("g;x?y#s", "http://a/b/c/g;x?y#s"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."),
            ("..g", "http://a/b/c/..g"),
            ("./../g", "http://a/b/g"),
            ("g/./h", "http://a/b/c/g/h"),
            ("g/../h", "http://a/b/c/h"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
        ] {
            assert_eq!(
                resolve_url(reference, "http://a/b/c/d;p?q"),
                expected,
                "{reference:?}"
            );
        }
        assert_eq!(resolve_url("vessels(7)", "http://a"), "http://a/vessels(7)");
        assert_eq!(resolve_url("people('a:b')", "$metadata#x"), "people('a:b')");
    }
}
