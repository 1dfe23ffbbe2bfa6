use super::envelope::has_an_envelope;
use super::sealed::{self, Parts, Text};
use super::{Envelope, Payload};
use crate::Value;
use crate::json::Error;

/// A primitive value, a value of an enumeration type, or a collection of them, as the answer for a property or of an
/// operation (OData JSON 4.01, sections 11 and 18).
///
/// A complex value or an entity is an object of its own, with its annotations among its members, and needs no envelope;
/// where a service puts it in one, it is read as a `SingleValue` too.
/// [`json::Reader::read_kept_value`](crate::json::Reader::read_kept_value) keeps what was on the wire of it.
///
/// ```
/// use odata_core::json::{Reader, Writer};
/// use odata_core::payload::SingleValue;
///
/// let text = r#"{"@odata.context":"$metadata#runs('7')/displayName","value":"Nightly export"}"#;
/// let name = Reader::lenient().read_payload::<SingleValue<String>>(text)?.value;
/// assert_eq!(name.value, "Nightly export");
/// assert_eq!(name.context(), Some("$metadata#runs('7')/displayName"));
/// assert_eq!(Writer::new().write_payload(&name), text);
/// # Ok::<(), odata_core::json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SingleValue<T> {
    /// The value.
    pub value: T,
    /// What stands beside it.
    pub envelope: Envelope,
}

has_an_envelope!(SingleValue);

impl<T> From<T> for SingleValue<T> {
    fn from(value: T) -> Self {
        Self {
            value,
            envelope: Envelope::default(),
        }
    }
}

impl<T: Value> Payload for SingleValue<T> {}

impl<T: Value> sealed::Payload for SingleValue<T> {
    fn read(Text(reader): Text<'_, '_>) -> Result<Self, Error> {
        let mut value = T::blank();
        let envelope = reader.envelope("value", &mut |reader| reader.nullable_value(&mut value))?;
        Ok(Self { value, envelope })
    }

    fn parts(&self, write: &mut dyn FnMut(Parts<'_>)) {
        write(Parts::of(&self.envelope, &self.value));
    }
}
