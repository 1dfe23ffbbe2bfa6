use core::fmt;
use std::borrow::Cow;

use super::sealed::{self, Parts, Text};
use super::{Envelope, ODataError, Payload};
use crate::json::{self, Error, Noted, Reader};
use crate::value::Slot;

/// The body of an answer that tells of an error: `{"error":{..}}` (OData JSON 4.01, section 21.1).
///
/// ```
/// use odata_core::json::{Reader, Writer};
/// use odata_core::payload::ErrorPayload;
///
/// let text = r#"{"error":{"code":"E1","message":"No.","details":[{"code":"E2","message":"Too long.","target":"name"}]}}"#;
/// let payload = Reader::strict().read_error(text)?.value;
/// assert_eq!(payload.error.details[0].target.as_deref(), Some("name"));
/// assert_eq!(Writer::new().write_payload(&payload), text);
/// # Ok::<(), odata_core::payload::NotAnODataError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorPayload {
    /// The error.
    pub error: ODataError,
    /// What stands beside it, which should be nothing.
    pub envelope: Envelope,
}

impl ErrorPayload {
    /// Reads the body of an answer, and tolerates departures from the standard.
    ///
    /// # Errors
    /// If the body is not JSON, or not an object with an object `error`. It has the body.
    pub fn from_body(body: impl AsRef<[u8]>) -> Result<Self, NotAnODataError> {
        Reader::lenient().read_error(body).map(|read| read.value)
    }
}

impl From<ODataError> for ErrorPayload {
    fn from(error: ODataError) -> Self {
        Self {
            error,
            envelope: Envelope::default(),
        }
    }
}

impl Reader {
    /// Reads the body of an answer that tells of an error.
    ///
    /// # Errors
    /// If the body is not an OData error, and of a strict reader also if it departs from the standard. It has the body.
    pub fn read_error(
        &self,
        body: impl AsRef<[u8]>,
    ) -> Result<Noted<ErrorPayload>, NotAnODataError> {
        let body = body.as_ref();
        self.read_payload(body).map_err(|reason| NotAnODataError {
            body: body.to_vec(),
            reason,
        })
    }
}

impl Payload for ErrorPayload {}

impl sealed::Payload for ErrorPayload {
    fn read(Text(reader): Text<'_, '_>) -> Result<Self, Error> {
        let mut error = ODataError::default();
        let envelope = reader.envelope("error", &mut |reader| {
            error = reader.odata_error()?;
            Ok(())
        })?;
        Ok(Self { error, envelope })
    }

    fn parts(&self, write: &mut dyn FnMut(Parts<'_>)) {
        write(Parts::Wrapped {
            envelope: &self.envelope,
            name: "error",
            value: Slot::Untyped(&self.error.to_value()),
        });
    }
}

/// A body that should tell of an error and is not an OData error: the page of a proxy, for example.
#[derive(Debug)]
pub struct NotAnODataError {
    body: Vec<u8>,
    reason: json::Error,
}

impl NotAnODataError {
    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as text; what is not UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Why it is not an OData error.
    #[must_use]
    pub fn reason(&self) -> &json::Error {
        &self.reason
    }
}

impl fmt::Display for NotAnODataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the body is not an OData error: {}", self.reason)
    }
}

impl std::error::Error for NotAnODataError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.reason)
    }
}
