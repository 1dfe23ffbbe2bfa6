use super::envelope::has_an_envelope;
use super::sealed::{self, Parts, Text};
use super::{Envelope, Payload};
use crate::Value;
use crate::json::Error;

/// A collection, or a page of one: entities, complex values, primitive values (OData JSON 4.01, sections 13 and 14).
///
/// It is read by [`json::Reader::read_payload`](crate::json::Reader::read_payload) and through serde. The
/// [`Envelope`] is reached through it: `page.next_link`.
///
/// ```
/// use odata_core::payload::Collection;
///
/// let page: Collection<i32> = serde_json::from_str(r#"{"@odata.count":5,"value":[1,2],"@odata.nextLink":"?$skip=2"}"#)?;
/// assert_eq!(page.value, [1, 2]);
/// assert_eq!(page.count, Some(5));
/// assert_eq!(
///     serde_json::to_string(&page)?,
///     r#"{"@odata.count":5,"@odata.nextLink":"?$skip=2","value":[1,2]}"#
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Collection<T> {
    /// The items, in their order.
    pub value: Vec<T>,
    /// What stands beside them.
    pub envelope: Envelope,
}

has_an_envelope!(Collection);

impl<T> From<Vec<T>> for Collection<T> {
    fn from(value: Vec<T>) -> Self {
        Self {
            value,
            envelope: Envelope::default(),
        }
    }
}

impl<T: Value> Payload for Collection<T> {}

impl<T: Value> sealed::Payload for Collection<T> {
    fn read(Text(reader): Text<'_, '_>) -> Result<Self, Error> {
        let (value, envelope) = reader.collection()?;
        Ok(Self { value, envelope })
    }

    fn parts(&self, write: &mut dyn FnMut(Parts<'_>)) {
        write(Parts::of(&self.envelope, &self.value));
    }
}
