//! What a derive knows of a type: its names, its properties, their facets, its base.
//!
//! A description is a constant. Everything that reads, writes, compares or checks a value walks it, and so can a user:
//! schema output, documentation and generic tools start at [`StructuredType::DESCRIPTION`](crate::StructuredType::DESCRIPTION).

#[doc(hidden)]
pub mod assertions;
mod enumeration;
mod names;
mod primitive;
mod property;
mod property_type;
mod structured;

pub use enumeration::{EnumDescription, Member};
#[doc(hidden)]
pub use names::Names;
pub use primitive::PrimitiveType;
pub use property::{Property, property_flags};
pub use property_type::{ItemType, PropertyType};
pub use structured::{StructuredKind, TypeDescription, type_flags};
