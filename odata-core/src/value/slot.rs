use super::{JsonValue, List, Object, TextValue, Whole};
use crate::dynamic::{Annotations, DynamicProperties, DynamicValue};
use crate::patch::DynamicChanges;
use crate::polymorphism::AnyObject;

/// What stands in a property, to read.
#[derive(Clone, Copy)]
#[doc(hidden)]
#[allow(
    missing_debug_implementations,
    reason = "a view, printed by what holds it"
)]
pub enum Slot<'a> {
    /// Not there; in a patch: not changed.
    Absent,
    /// Not there, or null: a `None`.
    Unset,
    Null,
    Boolean(bool),
    SByte(i8),
    Byte(u8),
    Int16(i16),
    Int32(i32),
    Int64(i64),
    Single(f32),
    Double(f64),
    String(&'a str),
    /// A primitive or enumeration value that is a string on the wire.
    Text(&'a dyn TextValue),
    /// A primitive value whose text is a number on the wire.
    Number(&'a dyn TextValue),
    /// A primitive value that is neither a string nor a number on the wire.
    Json(&'a dyn JsonValue),
    /// An object; in a patch: merged into what is there.
    Object(&'a dyn Object),
    /// In a patch: an object that replaces what is there.
    Replace(&'a dyn Object),
    /// In a patch: an object whose changes start from nothing.
    Reset(&'a dyn Object),
    /// A value of a type chosen by its tag.
    Any(&'a dyn AnyObject),
    /// A collection; an empty one says nothing.
    List(&'a dyn List),
    /// A collection that is there even when it is empty.
    SetList(&'a dyn List),
    Untyped(&'a DynamicValue),
    /// Something that is JSON of its own kind.
    Whole(&'a dyn Whole),
    /// The bag of undeclared members.
    Dynamic(&'a DynamicProperties),
    /// The bag of control information and annotations.
    Annotations(&'a Annotations),
    /// The changes to a bag of undeclared members.
    DynamicChanges(&'a DynamicChanges),
}

impl<'a> Slot<'a> {
    /// The slot of a value that is known to be there.
    pub(crate) fn present(self) -> Slot<'a> {
        match self {
            Slot::List(list) => Slot::SetList(list),
            Slot::Unset => Slot::Null,
            other => other,
        }
    }

    /// Whether the property holds a value.
    pub(crate) fn is_value(&self) -> bool {
        !matches!(self, Slot::Absent | Slot::Unset | Slot::Null)
    }
}

/// What a writer is going to do with a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[doc(hidden)]
pub enum How {
    /// Set to null.
    Null,
    /// Put a blank value there; in a patch a complex value is going to be merged.
    Fresh,
    /// Use the value that is there.
    Existing,
    /// As `Fresh`; in a patch a complex value is going to be replaced.
    Whole,
    /// As `Fresh`; in a patch a complex value is going to be reset.
    Reset,
    /// In a patch: make a reset with the same effect of a replacement.
    Loosen,
    /// As if it had never been there.
    Absent,
}

/// What stands in a property, to write.
#[doc(hidden)]
#[allow(
    missing_debug_implementations,
    reason = "a view, printed by what holds it"
)]
pub enum SlotMut<'a> {
    /// There is nothing to write to, or nothing left to do.
    Nothing,
    /// There is no such property or bag, or a patch does not have it.
    Excluded,
    /// It can't be null.
    Refused,
    Boolean(&'a mut bool),
    SByte(&'a mut i8),
    Byte(&'a mut u8),
    Int16(&'a mut i16),
    Int32(&'a mut i32),
    Int64(&'a mut i64),
    Single(&'a mut f32),
    Double(&'a mut f64),
    String(&'a mut String),
    Text(&'a mut dyn TextValue),
    Number(&'a mut dyn TextValue),
    Json(&'a mut dyn JsonValue),
    Object(&'a mut dyn Object),
    Any(&'a mut dyn AnyObject),
    List(&'a mut dyn List),
    Untyped(&'a mut DynamicValue),
    Whole(&'a mut dyn Whole),
    Dynamic(&'a mut DynamicProperties),
    Annotations(&'a mut Annotations),
    DynamicChanges(&'a mut DynamicChanges),
}

impl<'a> SlotMut<'a> {
    /// The same for a shorter time: the compiler doesn't shorten it by itself, since the objects could be exchanged.
    pub(crate) fn narrow<'b>(self) -> SlotMut<'b>
    where
        'a: 'b,
    {
        match self {
            SlotMut::Nothing => SlotMut::Nothing,
            SlotMut::Excluded => SlotMut::Excluded,
            SlotMut::Refused => SlotMut::Refused,
            SlotMut::Boolean(value) => SlotMut::Boolean(value),
            SlotMut::SByte(value) => SlotMut::SByte(value),
            SlotMut::Byte(value) => SlotMut::Byte(value),
            SlotMut::Int16(value) => SlotMut::Int16(value),
            SlotMut::Int32(value) => SlotMut::Int32(value),
            SlotMut::Int64(value) => SlotMut::Int64(value),
            SlotMut::Single(value) => SlotMut::Single(value),
            SlotMut::Double(value) => SlotMut::Double(value),
            SlotMut::String(value) => SlotMut::String(value),
            SlotMut::Text(value) => SlotMut::Text(value),
            SlotMut::Number(value) => SlotMut::Number(value),
            SlotMut::Json(value) => SlotMut::Json(value),
            SlotMut::Object(value) => SlotMut::Object(value),
            SlotMut::Any(value) => SlotMut::Any(value),
            SlotMut::List(value) => SlotMut::List(value),
            SlotMut::Untyped(value) => SlotMut::Untyped(value),
            SlotMut::Whole(value) => SlotMut::Whole(value),
            SlotMut::Dynamic(value) => SlotMut::Dynamic(value),
            SlotMut::Annotations(value) => SlotMut::Annotations(value),
            SlotMut::DynamicChanges(value) => SlotMut::DynamicChanges(value),
        }
    }
}
