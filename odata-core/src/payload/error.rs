use core::fmt;

use crate::dynamic::{Annotations, DynamicObject, DynamicProperties};

use super::{ErrorPayload, NotAnODataError};

mod read;
mod write;

pub(crate) use read::in_stream_error;

/// What a service says went wrong (OData JSON 4.01, section 21.1).
///
/// ```
/// use odata_core::payload::ODataError;
///
/// let body = r#"{"error":{"code":"ruleViolated","message":"The run ends before it starts.","target":"endDateTime"}}"#;
/// let error = ODataError::from_body(body)?;
/// assert_eq!(error.code, "ruleViolated");
/// assert_eq!(error.target.as_deref(), Some("endDateTime"));
/// assert_eq!(error.to_string(), "The run ends before it starts. (ruleViolated, endDateTime)");
/// # Ok::<(), odata_core::payload::NotAnODataError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ODataError {
    /// Names the kind of error to programs. Empty if the service gives none, which the standard does not allow.
    pub code: String,
    /// Says to people what went wrong. Empty if the service gives none, which the standard does not allow.
    pub message: String,
    /// What the error is about, such as the path of a property.
    pub target: Option<String>,
    /// The single errors, if there are several.
    pub details: Vec<ErrorDetail>,
    /// What helps those who keep the service: `innererror`. Microsoft Graph's `innerError` is among [`more`](Self::more); see
    /// [`inner`](Self::inner).
    pub inner_error: Option<DynamicObject>,
    /// Annotations of the error and of its members.
    pub annotations: Annotations,
    /// Other members, and members by the names above with a value of another kind.
    pub more: DynamicProperties,
}

/// A single error of several (OData JSON 4.01, section 21.1).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorDetail {
    /// Names the kind of error to programs.
    pub code: String,
    /// Says to people what went wrong.
    pub message: String,
    /// What the error is about, such as the path of a property.
    pub target: Option<String>,
    /// Annotations of the error and of its members.
    pub annotations: Annotations,
    /// Other members, and members by the names above with a value of another kind.
    pub more: DynamicProperties,
}

impl ODataError {
    /// Reads the body of an answer that tells of an error, and tolerates departures from the standard.
    ///
    /// # Errors
    /// If the body is not JSON, or not an object with an object `error`. It has the body.
    pub fn from_body(body: impl AsRef<[u8]>) -> Result<Self, NotAnODataError> {
        ErrorPayload::from_body(body).map(|payload| payload.error)
    }

    /// What helps those who keep the service, by the name of `innererror` or of `innerError`.
    #[must_use]
    pub fn inner(&self) -> Option<&DynamicObject> {
        let spelt_otherwise = || self.more.get("innerError")?.as_object();
        self.inner_error.as_ref().or_else(spelt_otherwise)
    }
}

impl fmt::Display for ODataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        said(f, &self.code, &self.message, self.target.as_deref())?;
        for detail in &self.details {
            f.write_str("\n  ")?;
            said(f, &detail.code, &detail.message, detail.target.as_deref())?;
        }
        Ok(())
    }
}

fn said(
    f: &mut fmt::Formatter<'_>,
    code: &str,
    message: &str,
    target: Option<&str>,
) -> fmt::Result {
    f.write_str(if message.is_empty() {
        "no message"
    } else {
        message
    })?;
    match target {
        Some(target) => write!(f, " ({code}, {target})"),
        None => write!(f, " ({code})"),
    }
}

impl core::error::Error for ODataError {}
