//! Typed OData entities: annotate a struct, and get OData JSON in and out, a patch type for PATCH bodies, validation by the
//! property's facets, diff and apply.

pub mod body;
pub mod description;
pub mod dynamic;
pub mod edm;
mod entry_context;
mod enumeration;
pub mod http;
#[cfg(feature = "industry-data")]
pub mod industry_data;
pub mod json;
mod name_table;
pub mod patch;
mod path;
pub mod payload;
mod polymorphism;
pub mod prelude;
mod read;
mod type_tag;
pub mod validate;
pub mod value;
mod write;

pub use enumeration::{EnumType, Flags, FlagsEnum};
#[cfg(feature = "derive")]
pub use odata_derive::{ODataComplex, ODataEntity, ODataEnum};
pub use patch::{Change, InheritedPatch, Patch, PatchOf, Patchable, Update};
pub use path::{Segment, WirePath};
pub use polymorphism::{AnyObject, Unknown, UnknownPatch, Upcast, upcast};
pub use type_tag::{TypeTag, TypeTagError};
pub use value::{ChangeOf, SetOf, StructuredType, Value};

#[doc(hidden)]
pub mod __private;
