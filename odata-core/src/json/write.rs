use super::Purpose;
use crate::Value;
use crate::write::Written;
use crate::write::text::write;

/// Writes a value as JSON text in UTF-8.
pub fn to_vec<T: Value>(value: &T) -> Vec<u8> {
    Writer::new().to_vec(value)
}

/// Writes a value as JSON text.
pub fn to_string<T: Value>(value: &T) -> String {
    Writer::new().to_string(value)
}

/// Writes values as JSON text, for a purpose.
///
/// ```
/// use odata_core::industry_data::OutgoingFlowRun;
/// use odata_core::json::{Purpose, Writer};
///
/// let run: OutgoingFlowRun = serde_json::from_str(
///     r#"{"@odata.etag":"W/\"1\"","id":"7","displayName":"Nightly export"}"#,
/// )?;
/// let body = Writer::new().purpose(Purpose::Replace).to_string(&run);
/// assert!(body.contains(r#""displayName":"Nightly export""#));
/// assert!(body.contains(r#""endDateTime":null"#));
/// assert!(!body.contains("etag") && !body.contains(r#""id""#));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Writer {
    purpose: Purpose,
}

impl Writer {
    /// Writes values as they are.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            purpose: Purpose::Response,
        }
    }

    /// Writes for a purpose.
    #[must_use]
    pub const fn purpose(mut self, purpose: Purpose) -> Self {
        self.purpose = purpose;
        self
    }

    /// Writes a value as JSON text in UTF-8.
    pub fn to_vec<T: Value>(&self, value: &T) -> Vec<u8> {
        let mut out = Vec::with_capacity(128);
        write(&mut out, Written::new(value.slot(), self.purpose));
        out
    }

    /// Writes a value as JSON text.
    pub fn to_string<T: Value>(&self, value: &T) -> String {
        // Nothing but text is ever written.
        String::from_utf8(self.to_vec(value)).unwrap_or_default()
    }
}
