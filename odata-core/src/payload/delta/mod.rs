//! Delta payloads: what changed in a collection since it was read last (OData JSON 4.01, section 15).
//!
//! ```
//! use odata_core::json::Reader;
//! use odata_core::payload::delta::{Delta, DeltaEntry};
//! use odata_core::prelude::*;
//!
//! #[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
//! #[odata(namespace = "demo.port")]
//! struct Vessel {
//!     #[odata(key)]
//!     id: Option<String>,
//!     #[odata(computed)]
//!     length: Option<i32>,
//!     call_sign: Option<String>,
//! }
//!
//! let text = r#"{"@context":"$metadata#vessels/$delta","value":[
//!     {"id":"1","callSign":null,"length":90},
//!     {"@removed":{"reason":"deleted"},"@id":"vessels('2')"}
//! ],"@deltaLink":"vessels?$deltatoken=8"}"#;
//! let delta = Reader::lenient().read_payload::<Delta<Vessel>>(text)?.value;
//! assert_eq!(delta.delta_link(), Some("vessels?$deltatoken=8"));
//! let DeltaEntry::Changed(changed) = &delta.entries[0] else { panic!() };
//! assert_eq!(changed.patch().call_sign, Change::Null);
//!
//! let vessel = |id: &str| Vessel { id: Some(id.into()), call_sign: Some("AB123".into()), length: None };
//! let mut vessels = vec![vessel("1"), vessel("2"), vessel("3")];
//! let applied = delta.apply_to(&mut vessels)?;
//! assert_eq!((applied.added, applied.changed, applied.removed), (0, 1, 1));
//! assert_eq!(vessels[0], Vessel { call_sign: None, length: Some(90), ..vessel("1") });
//! assert_eq!(vessels[1..], [vessel("3")]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod applied;
mod apply;
mod changed;
mod control;
mod deleted;
mod entry;
mod error;
mod identity;
mod link;
mod merge;
mod related;

pub use crate::value::Rejected;
pub use applied::{Applied, Left, LeftReason};
pub use changed::Changed;
pub use deleted::{Deleted, RemovedReason};
pub use entry::DeltaEntry;
pub use error::{DeltaError, DeltaErrorKind};
pub use link::{DeletedLink, Link};

use core::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::envelope::has_an_envelope;
use super::sealed::{self, Parts, Text};
use super::{Envelope, Payload};
use crate::Value;
use crate::json::Error;
use crate::read::serde::PayloadValue;

/// What changed in a collection of entities (OData JSON 4.01, section 15): changed, added and deleted entities, added and deleted links.
///
/// `T` is the entity type, or an enum with `any` over types derived from one: then the tag of each entry tells its type. The order of the
/// entries is the order in which the changes were made.
///
/// It is read by [`json::Reader::read_payload`](crate::json::Reader::read_payload), written by
/// [`json::Writer::write_payload`](crate::json::Writer::write_payload), in the forms of 4.0 and 4.01, and works through serde. The [`Envelope`] is reached through
/// it. It is written as the response of a service that has its own context, or, from [`Delta::request`], as the body of an update to a collection.
///
/// [`json::Reader::stream`](crate::json::Reader::stream) with [`DeltaEntry`] as its type gives the entries one by one, as they arrive.
pub struct Delta<T: Value> {
    /// What changed, in order.
    pub entries: Vec<DeltaEntry<T>>,
    /// What stands beside them: context, links, count, annotations.
    pub envelope: Envelope,
}

impl<T: Value> Delta<T> {
    /// Nothing changed.
    #[must_use]
    pub fn new() -> Self {
        Self {
            entries: Vec::new(),
            envelope: Envelope::default(),
        }
    }

    /// Changes to send to a service as the body of an update to the collection (OData JSON 4.01, section 15.6): its context is `#$delta`.
    ///
    /// ```
    /// use odata_core::industry_data::OutgoingFlowRun;
    /// use odata_core::json::{Version, Writer};
    /// use odata_core::payload::delta::{Deleted, Delta, RemovedReason};
    ///
    /// let mut delta = Delta::<OutgoingFlowRun>::request();
    /// delta.entries.push(Deleted::new("runs('7')", RemovedReason::Deleted).into());
    /// assert_eq!(
    ///     Writer::new().version(Version::V4_01).write_payload(&delta),
    ///     r##"{"@context":"#$delta","value":[{"@removed":{"reason":"deleted"},"@id":"runs('7')"}]}"##
    /// );
    /// ```
    #[must_use]
    pub fn request() -> Self {
        let mut delta = Self::new();
        delta.annotations.insert("@odata.context", "#$delta");
        delta
    }

    /// The context URL, as it was written.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.envelope.context()
    }

    /// Where the rest of the changes is; `None` on the last page.
    #[must_use]
    pub fn next_link(&self) -> Option<&str> {
        self.envelope.next_link.as_deref()
    }

    /// Where the changes will be that are made from now on; `None` but on the last page.
    #[must_use]
    pub fn delta_link(&self) -> Option<&str> {
        self.envelope.delta_link.as_deref()
    }

    /// How many changes there are on all pages, if the service was asked for it.
    #[must_use]
    pub fn count(&self) -> Option<i64> {
        self.envelope.count
    }
}

has_an_envelope!(Delta, Value);

impl<T: Value> Payload for Delta<T> {}

impl<T: Value> sealed::Payload for Delta<T> {
    fn read(Text(reader): Text<'_, '_>) -> Result<Self, Error> {
        let (entries, envelope) = reader.collection()?;
        Ok(Self { entries, envelope })
    }

    fn parts(&self, write: &mut dyn FnMut(Parts<'_>)) {
        write(Parts::of(&self.envelope, &self.entries));
    }
}

impl<T: Value> Default for Delta<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Value> Clone for Delta<T> {
    fn clone(&self) -> Self {
        Self {
            entries: self.entries.clone(),
            envelope: self.envelope.clone(),
        }
    }
}

impl<T: Value> PartialEq for Delta<T> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries && self.envelope == other.envelope
    }
}

impl<T: Value> fmt::Debug for Delta<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delta")
            .field("entries", &self.entries)
            .field("envelope", &self.envelope)
            .finish()
    }
}

impl<T: Value> Serialize for Delta<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::serde::serialize(self, serializer)
    }
}

impl<'de, T: Value> Deserialize<'de> for Delta<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (entries, envelope) = super::serde::envelope("value", deserializer)?;
        let PayloadValue(entries) = entries;
        Ok(Self { entries, envelope })
    }
}
