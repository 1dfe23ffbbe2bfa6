use super::sealed::{self, Parts, Text};
use super::{Envelope, Payload};
use crate::Value;
use crate::json::Error;

/// An entity or a complex value that may stand in an envelope: `{"value":{..}}`, where the standard wants it alone (OData JSON 4.01, section 6).
///
/// Microsoft Graph's documentation shows answers of this form. A lenient reader notes
/// [`WrappedEntity`](crate::json::ErrorKind::WrappedEntity) and reads what is within. An object is taken for an
/// envelope if its only member without `@` is an object by the name of `value`, which the type does not declare.
///
/// It is written alone. [`json::Reader::read_kept_entity`](crate::json::Reader::read_kept_entity) keeps what was on the wire of it.
///
/// ```
/// use odata_core::industry_data::OutgoingFlowRun;
/// use odata_core::json::{ErrorKind, Reader};
/// use odata_core::payload::EntityPayload;
///
/// let text = r#"{"value":{"displayName":"Nightly export"}}"#;
/// let read = Reader::lenient().read_payload::<EntityPayload<OutgoingFlowRun>>(text)?;
/// assert_eq!(read.value.value.display_name.as_deref(), Some("Nightly export"));
/// assert_eq!(read.notes[0].kind(), ErrorKind::WrappedEntity);
/// # Ok::<(), odata_core::json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntityPayload<T> {
    /// The value.
    pub value: T,
    /// What stands beside it; empty if it stands alone.
    pub envelope: Envelope,
}

impl<T: Value> Payload for EntityPayload<T> {}

impl<T: Value> sealed::Payload for EntityPayload<T> {
    fn read(Text(reader): Text<'_, '_>) -> Result<Self, Error> {
        let mut value = T::blank();
        let envelope = reader.entity(&mut value)?;
        Ok(Self { value, envelope })
    }

    fn parts(&self, write: &mut dyn FnMut(Parts<'_>)) {
        write(Parts::Bare(self.value.slot()));
    }
}
