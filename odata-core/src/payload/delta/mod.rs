//! Delta payloads: what changed in a collection since it was read last (OData JSON 4.01, section 15).
//!
//! ```
//! use odata_core::json;
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
//! let delta: Delta<Vessel> = json::from_str(
//!     r#"{"@context":"$metadata#vessels/$delta","value":[
//!         {"id":"1","callSign":null,"length":90},
//!         {"@removed":{"reason":"deleted"},"@id":"vessels('2')"}
//!     ],"@deltaLink":"vessels?$deltatoken=8"}"#,
//! )?;
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

pub use crate::value::Rejected;
pub use applied::{Applied, Left, LeftReason};
pub use changed::Changed;
pub use deleted::{Deleted, RemovedReason};
pub use entry::DeltaEntry;
pub use error::{DeltaError, DeltaErrorKind};
pub use link::{DeletedLink, Link};

use core::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Value;
use crate::description::{
    ItemType, Property, PropertyType, StructuredKind, TypeDescription, property_flags, type_flags,
};
use crate::dynamic::Annotations;
use crate::value::{
    ANNOTATIONS, Field, How, Object, Shape, Slot, SlotMut, object_slot_mut, set_as_it_is,
};

/// What changed in a collection of entities (OData JSON 4.01, section 15): changed, added and deleted entities, added and deleted links.
///
/// `T` is the entity type, or an enum with `any` over types derived from one: then the tag of each entry tells its type. The order of the
/// entries is the order in which the changes were made.
///
/// It is read and written with [`json`](crate::json) and with serde, in the forms of 4.0 and 4.01. It is written as the response of a service
/// that has its own context, or, from [`Delta::request`], as the body of an update to a collection.
pub struct Delta<T: Value> {
    /// What changed, in order.
    pub entries: Vec<DeltaEntry<T>>,
    /// Control information and annotations of the payload: its context, its links, its count.
    pub annotations: Annotations,
}

impl<T: Value> Delta<T> {
    const DESCRIPTION: &'static TypeDescription = &TypeDescription::new(
        StructuredKind::Complex,
        "a delta payload",
        "",
        None,
        type_flags::HAS_ANNOTATIONS | type_flags::ACCEPTS_DERIVED,
        None,
        &[Property::of::<Vec<DeltaEntry<T>>>().named("value", property_flags::REQUIRED, &[])],
    );

    fn description() -> &'static TypeDescription {
        Self::DESCRIPTION
    }

    /// Nothing changed.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
            annotations: Annotations::new(),
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
    ///     Writer::new().version(Version::V4_01).to_string(&delta),
    ///     r##"{"@context":"#$delta","value":[{"@removed":{"reason":"deleted"},"@id":"runs('7')"}]}"##
    /// );
    /// ```
    #[must_use]
    pub fn request() -> Self {
        Self {
            entries: Vec::new(),
            annotations: Annotations::from_iter([("@odata.context", "#$delta")]),
        }
    }

    /// The context URL, as it was written.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.annotations.context()
    }

    /// Where the rest of the changes is; `None` on the last page.
    #[must_use]
    pub fn next_link(&self) -> Option<&str> {
        self.annotations.control("nextLink")?.as_str()
    }

    /// Where the changes will be that are made from now on; `None` but on the last page.
    #[must_use]
    pub fn delta_link(&self) -> Option<&str> {
        self.annotations.control("deltaLink")?.as_str()
    }

    /// How many changes there are on all pages, if the service was asked for it. It is a number, or a string under IEEE754Compatible.
    #[must_use]
    pub fn count(&self) -> Option<i64> {
        let count = self.annotations.control("count")?;
        count.as_i64().or_else(|| count.as_str()?.parse().ok())
    }
}

impl<T: Value> Object for Delta<T> {
    fn shape(&self) -> Shape {
        Shape::value(Self::DESCRIPTION)
    }

    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.entries),
            ANNOTATIONS => Some(&self.annotations),
            _ => None,
        }
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.entries),
            ANNOTATIONS => Some(&mut self.annotations),
            _ => None,
        }
    }
}

impl<T: Value> Value for Delta<T> {
    const TYPE: PropertyType = PropertyType::single(ItemType::Structured(Self::description));
    set_as_it_is!();

    fn blank() -> Self {
        Self::new()
    }

    fn slot(&self) -> Slot<'_> {
        Slot::Object(self)
    }

    fn slot_mut(&mut self, how: How) -> SlotMut<'_> {
        object_slot_mut(self, how)
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
            annotations: self.annotations.clone(),
        }
    }
}

impl<T: Value> PartialEq for Delta<T> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries && self.annotations == other.annotations
    }
}

impl<T: Value> fmt::Debug for Delta<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delta")
            .field("entries", &self.entries)
            .field("annotations", &self.annotations)
            .finish()
    }
}

impl<T: Value> Serialize for Delta<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::write::serde::serialize(self, serializer)
    }
}

impl<'de, T: Value> Deserialize<'de> for Delta<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::read::serde::deserialize(deserializer)
    }
}
