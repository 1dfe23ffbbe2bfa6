//! Strings in quotes within the value of a header, where a backslash takes the next character for what it is (RFC 9110, section 5.6.4).

use std::borrow::Cow;

/// The parts between separators that do not stand in quotes.
pub(super) fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(move |c: char| {
        let is_plain = !core::mem::take(&mut escaped);
        match c {
            '"' if is_plain => quoted = !quoted,
            '\\' if is_plain && quoted => escaped = true,
            _ => {}
        }
        c == separator && !quoted
    })
}

/// What a value says: what stands in its quotes, if it has any.
pub(super) fn unquote(value: &str) -> Cow<'_, str> {
    let inner = value
        .strip_prefix('"')
        .map(|rest| rest.strip_suffix('"').unwrap_or(rest));
    match inner {
        Some(inner) if inner.contains('\\') => {
            let mut escaped = false;
            let says = inner.chars().filter(|&c| {
                escaped = c == '\\' && !escaped;
                !escaped
            });
            Cow::Owned(says.collect())
        }
        Some(inner) => Cow::Borrowed(inner),
        None => Cow::Borrowed(value),
    }
}

/// A value in quotes.
#[inline]
pub(super) fn quote(value: &str) -> String {
    let mut text = String::from('"');
    for c in value.chars() {
        if matches!(c, '"' | '\\') {
            text.push('\\');
        }
        text.push(c);
    }
    text.push('"');
    text
}
