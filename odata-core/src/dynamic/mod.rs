//! Values whose type is known only when they arrive: undeclared members and annotations, kept in order and exactly.

mod annotations;
mod collector;
mod control_information;
mod convert;
mod de;
mod deferred;
mod deserializer;
mod error;
mod name;
mod navigation;
mod number;
mod object;
mod properties;
mod ser;
mod typed;
mod types;
mod value;

#[cfg(test)]
mod tests;

pub use annotations::Annotations;
pub use error::Error;
pub use navigation::NavigationInformation;
pub use number::Number;
pub use object::{DynamicObject, IntoIter, Iter};
pub use properties::DynamicProperties;
pub use value::DynamicValue;

pub(crate) use collector::Collector;
pub(crate) use de::read_dynamic;
pub(crate) use deferred::Deferred;
pub(crate) use name::Name;
pub(crate) use ser::write_dynamic;
pub(crate) use types::Told;

/// The name by which `serde_json` is asked for the text of a value, and by which it asks for it. If it should ever
/// be another, values are still read, but numbers only as exactly as `i64`, `u64` and `f64` hold them.
pub(crate) const RAW_VALUE: &str = "$serde_json::private::RawValue";
