#![cfg(feature = "pattern")]

use std::sync::OnceLock;

use regex_lite::Regex;

/// A pattern, compiled when it is first used.
///
/// The text matches if any part of it does, as in JSON Schema: write `^` and `$` to mean all of it. The syntax is that of the crate
/// `regex-lite`; the class escapes `\d`, `\w` and `\s` are those of ASCII.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Called by generated code, which has checked the syntax.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            compiled: OnceLock::new(),
        }
    }

    /// The pattern as it was written.
    #[must_use]
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Whether a part of the text matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| Regex::new(self.text).ok())
            .as_ref()
            .is_some_and(|regex| regex.is_match(text))
    }
}
