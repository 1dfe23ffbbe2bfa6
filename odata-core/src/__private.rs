//! What generated code refers to. Not for use by hand: it changes without notice.

pub use core::assert;
pub use core::clone::Clone;
pub use core::convert::{AsRef, From};
pub use core::default::Default;
pub use core::fmt;
pub use core::marker::Sized;
pub use core::mem::replace;
pub use core::ops::{BitOr, Deref, DerefMut};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i64, str, u64, usize};
pub use core::result::Result;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use std::string::String;

pub use crate::description::assertions;
pub use crate::description::{
    EnumDescription, ItemType, Member, Names, PrimitiveType, Property, PropertyType,
    StructuredKind, TypeDescription, property_flags, type_flags,
};
pub use crate::dynamic::{Annotations, DynamicProperties};
pub use crate::enumeration::{EnumType, Flags, FlagsEnum, OtherText};
pub use crate::patch::{
    Change, DynamicChanges, InheritedPatch, Patch, PatchOf, Patchable, Update, debug, duplicate,
};
pub use crate::polymorphism::{AnyObject, Heir, OtherObject, Upcast, any_slot_mut};
pub use crate::read::serde::deserialize;
#[cfg(feature = "pattern")]
pub use crate::validate::Pattern;
pub use crate::validate::{Held, Report, Rule, Scale, Validate, Violations, held, validate};
pub use crate::value::{
    ANNOTATIONS, Access, AnnotationsBag, ByDeref, ByField, ChangeOf, DYNAMIC, DynamicBag,
    Enumerated, Field, Fields, HoldsBase, How, Object, Patching, Places, Root, SetOf, Slot,
    SlotMut, Structured, StructuredType, TextValue, Value, WHOLE, says,
};
pub use crate::write::serde::serialize;
