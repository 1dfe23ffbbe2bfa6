//! Written once by `tests/data/generate.py` from the metadata document `tecsvc.csdl.xml`.
mod by_name;
mod complex_types;
mod complex_types_2;
mod entity_types;
mod entity_types_2;
mod entity_types_3;
mod entity_types_4;
mod enumerations;

pub(crate) use by_name::trip;
pub(crate) use complex_types::*;
pub(crate) use complex_types_2::*;
pub(crate) use entity_types::*;
pub(crate) use entity_types_2::*;
pub(crate) use entity_types_3::*;
pub(crate) use entity_types_4::*;
pub(crate) use enumerations::*;
use odata_core::dynamic::DynamicValue;
use odata_core::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Stream, TimeOfDay};
use odata_core::prelude::*;
