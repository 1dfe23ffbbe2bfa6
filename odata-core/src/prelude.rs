//! What most programs need: `use odata_core::prelude::*;`.

#[cfg(feature = "derive")]
pub use crate::{ODataComplex, ODataEntity, ODataEnum};

pub use crate::dynamic::{Annotations, DynamicProperties};
pub use crate::validate::Validate;
pub use crate::{
    AnyObject, Change, EnumType, Flags, FlagsEnum, Patch, Patchable, StructuredType, Unknown,
    Update,
};
