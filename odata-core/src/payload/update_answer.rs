use core::convert::Infallible;
use core::fmt;

use super::{EntityPayload, ErrorPayload, NotAnODataError, ODataError};
use crate::http::{HeaderError, OmittedValues, Preferences};
use crate::json::{self, Note, Reader};
use crate::patch::ApplyError;
use crate::{Patch, Patchable, Value};

/// What a service answers to an update that it made (OData 4.01 Protocol, section 11.4.3).
///
/// It is read from the status, the headers and the body, whatever HTTP client they come from.
///
/// ```
/// use odata_core::industry_data::{OutgoingFlowRun, OutgoingFlowRunPatch};
/// use odata_core::json::Reader;
/// use odata_core::payload::Updated;
///
/// let mut run = OutgoingFlowRun::default();
/// let mut patch = OutgoingFlowRunPatch::default();
/// patch.display_name = Some("Nightly export".into());
///
/// // 204 No Content: the service made the change and does not show it.
/// let headers = [("ETag", "W/\"2\"")];
/// let updated = Updated::<OutgoingFlowRun>::read(&Reader::lenient(), 204, headers, b"")?;
/// assert_eq!(updated.etag.as_deref(), Some("W/\"2\""));
/// updated.accept(&patch, &mut run).unwrap();
/// assert_eq!(run.display_name.as_deref(), Some("Nightly export"));
/// # Ok::<(), odata_core::payload::UpdateError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Updated<T> {
    /// The entity after the update, if the service shows it.
    pub entity: Option<T>,
    /// The `ETag` header, unchanged. Where the entity is not shown, it is that of an entity that may have changed in other
    /// properties too.
    pub etag: Option<String>,
    /// What the service did of what the request prefers: the `Preference-Applied` header.
    pub applied: Preferences,
    /// What was tolerated when the entity was read.
    pub notes: Vec<Note>,
}

impl<T: Value> Updated<T> {
    /// Reads an answer: its status, its headers by name in any case, and its body.
    ///
    /// The body is read under the answer's own `OData-Version`, `Content-Type` and `Preference-Applied`; where they say nothing, as `reader` is set.
    /// That of a 204 is ignored. An entity within an object as its member `value` is read as an [`EntityPayload`] is.
    ///
    /// # Errors
    /// If the status does not tell of success: 412 and 428 have variants of their own, all others are
    /// [`Refused`](UpdateError::Refused). If the body is empty and the status is not 204, or if it is no such entity.
    pub fn read<N: AsRef<str>, V: AsRef<str>>(
        reader: &Reader,
        status: u16,
        headers: impl IntoIterator<Item = (N, V)>,
        body: &[u8],
    ) -> Result<Self, UpdateError> {
        let mut updated = Self {
            entity: None,
            etag: None,
            applied: Preferences::default(),
            notes: Vec::new(),
        };
        let (mut content_type, mut version) = (None, None);
        for (name, value) in headers {
            let text = value.as_ref();
            match name.as_ref().to_ascii_lowercase().as_str() {
                "etag" => updated.etag = Some(text.to_owned()),
                "preference-applied" => {
                    updated.applied = text
                        .parse()
                        .unwrap_or_else(|never: Infallible| match never {});
                }
                "odata-version" => version = Some(text.to_owned()),
                "content-type" => content_type = Some(text.to_owned()),
                _ => {}
            }
        }
        match status {
            204 => Ok(updated),
            200 | 201 if body.iter().all(u8::is_ascii_whitespace) => {
                Err(UpdateError::EmptyBody { status })
            }
            200 | 201 => {
                let mut reader = reader
                    .clone()
                    .headers(content_type.as_deref(), version.as_deref())
                    .map_err(UpdateError::Headers)?;
                if updated.applied.omit_values == Some(OmittedValues::Nulls) {
                    reader = reader.absent_is_null(true);
                }
                let read = reader
                    .read_payload::<EntityPayload<T>>(body)
                    .map_err(UpdateError::Body)?;
                updated.entity = Some(read.value.value);
                updated.notes = read.notes;
                Ok(updated)
            }
            _ => Err(refused(status, body)),
        }
    }
}

impl<T: Patchable> Updated<T> {
    /// Does to the local value what the service did: puts the entity that it shows in its place, or makes the changes of the patch.
    ///
    /// After a change that the service does not show, annotations of the value are as they were, its ETag among them.
    ///
    /// # Errors
    /// Those of [`Patch::apply_to`]. Nothing is changed then.
    pub fn accept(self, patch: &T::Patch, target: &mut T) -> Result<(), ApplyError> {
        match self.entity {
            Some(entity) => *target = entity,
            None => patch.apply_to(target)?,
        }
        Ok(())
    }
}

#[cold]
fn refused(status: u16, body: &[u8]) -> UpdateError {
    let answer = ErrorPayload::from_body(body).map(|payload| Box::new(payload.error));
    match status {
        412 => UpdateError::PreconditionFailed(answer),
        428 => UpdateError::PreconditionRequired(answer),
        _ => UpdateError::Refused { status, answer },
    }
}

/// Why there is no answer to an update.
///
/// The body of a refusal is an OData error, or what came instead.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateError {
    /// 412: the entity is not, or no longer, the one that `If-Match` names. Read it again, and make the change anew.
    PreconditionFailed(Result<Box<ODataError>, NotAnODataError>),
    /// 428: the service wants an `If-Match` header with the ETag of the entity as it was read.
    PreconditionRequired(Result<Box<ODataError>, NotAnODataError>),
    /// Any other status that does not tell of an update that was made.
    Refused {
        /// The status.
        status: u16,
        /// The body.
        answer: Result<Box<ODataError>, NotAnODataError>,
    },
    /// A status that tells of an entity in the body, and no body.
    EmptyBody {
        /// The status.
        status: u16,
    },
    /// The headers tell of a body that cannot be read.
    Headers(HeaderError),
    /// The body is not an entity of the type.
    Body(json::Error),
}

impl UpdateError {
    /// The status of a refusal.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.refusal().map(|(status, _)| status)
    }

    /// The OData error of a refusal.
    #[must_use]
    pub fn odata_error(&self) -> Option<&ODataError> {
        self.refusal()?.1.as_deref().ok()
    }

    fn refusal(&self) -> Option<(u16, &Result<Box<ODataError>, NotAnODataError>)> {
        match self {
            Self::PreconditionFailed(answer) => Some((412, answer)),
            Self::PreconditionRequired(answer) => Some((428, answer)),
            Self::Refused { status, answer } => Some((*status, answer)),
            Self::EmptyBody { .. } | Self::Headers(_) | Self::Body(_) => None,
        }
    }
}

impl fmt::Display for UpdateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let advice = match self {
            Self::PreconditionFailed(_) => {
                "; the entity was changed since it was read: read it again, and make the change anew"
            }
            Self::PreconditionRequired(_) => {
                "; it wants an If-Match header with the ETag of the entity as it was read"
            }
            Self::Refused { .. } => "",
            Self::EmptyBody { status } => {
                return write!(
                    f,
                    "found status {status} and no body, expected the updated entity, or status 204"
                );
            }
            Self::Headers(error) => {
                return write!(f, "the updated entity cannot be read: {error}");
            }
            Self::Body(error) => {
                return write!(f, "the body is not the updated entity: {error}");
            }
        };
        let (status, answer) = match self.refusal() {
            Some((status, answer)) => (status, answer.as_deref().ok()),
            None => return Ok(()),
        };
        write!(f, "the service answered with status {status}{advice}")?;
        match answer {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UpdateError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Headers(error) => Some(error),
            Self::Body(error) => Some(error),
            _ => match self.refusal()?.1 {
                Ok(error) => Some(error),
                Err(error) => Some(error),
            },
        }
    }
}
