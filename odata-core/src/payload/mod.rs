//! What services put around values: collections with counts and links, single values, errors, and answers to updates.
//!
//! [`json::Reader::read_payload`](crate::json::Reader::read_payload) reads a payload from memory, and
//! [`json::Reader::stream`](crate::json::Reader::stream) the entities of a page one by one, as they arrive.
//!
//! ```
//! use odata_core::industry_data::OutgoingFlowRun;
//! use odata_core::json::Reader;
//! use odata_core::payload::Collection;
//!
//! let text = r#"{"@odata.context":"$metadata#runs","@odata.nextLink":"runs?$skip=1","value":[{"displayName":"Nightly export"}]}"#;
//! let page = Reader::lenient().read_payload::<Collection<OutgoingFlowRun>>(text)?.value;
//! assert_eq!(page.value[0].display_name.as_deref(), Some("Nightly export"));
//! assert_eq!(page.next_link.as_deref(), Some("runs?$skip=1"));
//! # Ok::<(), odata_core::json::Error>(())
//! ```

mod builder;
mod collection;
#[cfg(feature = "delta")]
pub mod delta;
mod entity;
mod envelope;
mod error;
mod error_payload;
mod serde;
mod single_value;
mod stream;
mod update_answer;

pub use collection::Collection;
pub use entity::EntityPayload;
pub use envelope::Envelope;
pub use error::{ErrorDetail, ODataError};
pub use error_payload::{ErrorPayload, NotAnODataError};
pub use single_value::SingleValue;
pub use stream::EntityStream;
pub use update_answer::{UpdateError, Updated};

pub(crate) use builder::{EnvelopeBuilder, Form};
pub(crate) use error::in_stream_error;

/// A whole text: what [`json::Reader::read_payload`](crate::json::Reader::read_payload) reads and
/// [`json::Writer::write_payload`](crate::json::Writer::write_payload) writes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a payload",
    label = "expected what a whole text holds",
    note = "write `Collection<{Self}>` for a page, `EntityPayload<{Self}>` for one entity, `SingleValue<{Self}>` for the value of a property, or `ErrorPayload`"
)]
pub trait Payload: sealed::Payload {}

pub(crate) mod sealed {
    use super::Envelope;
    use crate::Value;
    use crate::json::Error;
    use crate::read::text::TextReader;
    use crate::value::Slot;

    pub trait Payload: Sized {
        fn read(text: Text<'_, '_>) -> Result<Self, Error>;
        fn parts(&self, write: &mut dyn FnMut(Parts<'_>));
    }

    /// A text that is being read.
    #[allow(missing_debug_implementations, reason = "nobody outside can name it")]
    pub struct Text<'r, 'a>(pub(crate) &'r mut TextReader<'a>);

    /// What a payload is written as.
    #[allow(missing_debug_implementations, reason = "nobody outside can name it")]
    pub enum Parts<'a> {
        /// A value as it is.
        Bare(Slot<'a>),
        /// An object with a value as one of its members.
        Wrapped {
            envelope: &'a Envelope,
            name: &'static str,
            value: Slot<'a>,
        },
    }

    impl<'a> Parts<'a> {
        /// An object with the member `value`, and what stands beside it.
        pub(crate) fn of(envelope: &'a Envelope, value: &'a impl Value) -> Self {
            Parts::Wrapped {
                envelope,
                name: "value",
                value: value.slot().present(),
            }
        }
    }
}
