//! What a property can hold, and the two ways into it: [`Slot`] to read, [`SlotMut`] to write.
//!
//! Walkers see a structured value as an [`Object`]: a description and slots by index. They are compiled once, for all types.

mod access;
mod bag;
mod containers;
mod edm;
mod fields;
#[cfg(any(
    feature = "chrono",
    feature = "time",
    feature = "jiff",
    feature = "uuid",
    feature = "rust_decimal"
))]
mod foreign;
mod json;
mod list;
mod object;
mod primitive;
mod slot;
mod text;
mod whole;

pub(crate) use access::object_slot_mut;
#[doc(hidden)]
pub use access::{Access, Enumerated, Patching, Structured};
#[doc(hidden)]
pub use bag::{AnnotationsBag, DynamicBag};
#[doc(hidden)]
pub use fields::{Base, ByDeref, ByField, Described, Fields, HoldsBase, Places, Root};
pub use json::JsonValue;
pub(crate) use json::json_identity;
pub use list::List;
pub use object::{ANNOTATIONS, DYNAMIC, Field, Object, Role, Shape, StructuredType, WHOLE, says};
pub(crate) use primitive::set_as_it_is;
pub use slot::{How, Slot, SlotMut};
pub use text::{Departure, Departures, Invalid, Measures, TextValue};
pub(crate) use text::{text_identity, text_slot};
pub use whole::{Rejected, Whole};

use crate::description::{Property, PropertyType};

/// A type that a field of an entity or a complex value can have.
///
/// Implemented by the primitive types (`bool`, the integers, `f32`, `f64`, `String`, the types of [`edm`](crate::edm) and, behind
/// features, those of other crates), by what the derives annotate, by [`DynamicValue`](crate::dynamic::DynamicValue), and by `Option`, `Box` and `Vec` of those:
///
/// | field | means |
/// |---|---|
/// | `T` | must be present, is never null |
/// | `Option<T>` | not there, or null |
/// | `Option<Option<T>>` | keeps not there (`None`) and null (`Some(None)`) apart |
/// | `Vec<T>` | a collection; empty when it is not there |
/// | `Vec<Option<T>>` | a collection whose items may be null |
/// | `Option<Vec<T>>` | a collection that may be not there |
/// | `Option<Box<T>>` | a value on the heap, for types that contain themselves |
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an OData type",
    label = "a property cannot hold this",
    note = "derive `ODataComplex`, `ODataEntity` or `ODataEnum` for a type of your own; built in are `bool`, `i8` to `i64`, `u8`, `f32`, `f64`, `String`, the types of `odata_core::edm`, and `Option`, `Vec` and `Box` of these"
)]
pub trait Value: Sized {
    /// The type in OData words.
    const TYPE: PropertyType = <Self::Access as Access<Self>>::TYPE;
    /// Whether null can be read into it.
    const NULLABLE: bool = <Self::Access as Access<Self>>::NULLABLE;
    /// Whether it always holds a value, so that it must be present on the wire.
    const REQUIRED: bool = <Self::Access as Access<Self>>::REQUIRED;

    /// A property held in a field of this type, as far as the type tells.
    #[doc(hidden)]
    const PROPERTY: Property = Property::of::<Self>();

    /// A collection of what it stands for, as a payload has it.
    #[doc(hidden)]
    const COLLECTION: PropertyType = <Vec<Self> as Value>::TYPE;

    /// The way in: the type's own, or one that the core has for types of its kind.
    #[doc(hidden)]
    type Access: Access<Self>;
    /// What a patch sets: the value itself, or for a complex type an [`Update`](crate::Update).
    type Update: Value;
    /// The patch's field for a field of this type.
    type Change: Value;
    /// The patch's field for a field of type `Option<Self>`.
    type Optional: Value;

    /// A value to read into.
    #[doc(hidden)]
    #[inline]
    fn blank() -> Self {
        Self::Access::blank()
    }

    /// What is there, to read.
    #[doc(hidden)]
    #[inline]
    fn slot(&self) -> Slot<'_> {
        Self::Access::slot(self)
    }

    /// What is there, to write.
    #[doc(hidden)]
    #[inline]
    fn slot_mut(&mut self, how: How) -> SlotMut<'_> {
        Self::Access::slot_mut(self, how)
    }

    /// The field of a property, to read.
    #[doc(hidden)]
    #[inline]
    fn as_field(&self) -> &dyn Field {
        self
    }

    /// The field of a property, to write.
    #[doc(hidden)]
    #[inline]
    fn as_field_mut(&mut self) -> &mut dyn Field {
        self
    }
}

/// The field of a patch for a property held in a field of type `F`.
pub type ChangeOf<F> = <F as Value>::Change;

/// The field of a patch for a property that is never null, held in a field of type `F`.
pub type SetOf<F> = Option<<F as Value>::Update>;
