//! The secret that is sent and never shown.

use ureq::http::HeaderValue;

/// A bearer token (RFC 6750). It has no `Debug` and no `Display`.
pub(crate) struct Token(String);

impl Token {
    /// Takes a text of visible ASCII characters.
    pub(crate) fn new(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.is_empty() {
            return Err("found an empty token, expected the text of an access token".to_owned());
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(
                "found a token with spaces or characters beyond ASCII, expected the bare text of an access token, without `Bearer`"
                    .to_owned(),
            );
        }
        Ok(Self(text.to_owned()))
    }

    /// The value of an `Authorization` header.
    pub(crate) fn to_header(&self) -> Result<HeaderValue, ureq::http::Error> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", self.0))?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// The text with every occurrence of the token blotted out.
    pub(crate) fn redact(&self, text: &str) -> String {
        text.replace(&self.0, "[redacted]")
    }
}
