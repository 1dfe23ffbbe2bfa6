//! The primitive types of the Entity Data Model that Rust has no type for.
//!
//! | type | Rust | grammar rule | example |
//! |---|---|---|---|
//! | `Edm.Date` | [`Date`] | `dateValue` | `2024-02-29` |
//! | `Edm.TimeOfDay` | [`TimeOfDay`] | `timeOfDayValue` | `07:30:15.123` |
//! | `Edm.DateTimeOffset` | [`DateTimeOffset`] | `dateTimeOffsetValue` | `2024-05-01T10:00:00+02:00` |
//! | `Edm.Duration` | [`Duration`] | `durationValue` | `-P1DT0.5S` |
//! | `Edm.Guid` | [`Guid`] | `guidValue` | `01234567-89ab-cdef-0123-456789abcdef` |
//! | `Edm.Decimal` | [`Decimal`] | `decimalValue` | `12.50` |
//! | `Edm.Binary` | [`Binary`] | `binaryValue` | `T0RhdGE=` |
//!
//! With the feature `geography`, the module `geo` has the types of geography and geometry.
//!
//! [`Stream`] stands for `Edm.Stream`, which is told by control information alone.
//!
//! The others are Rust's own: `bool`, the integers, `f32`, `f64`, `String`.
//!
//! Every type holds all that its grammar rule allows and keeps the spelling it was read with, so
//! that a value that was read and not changed is written as it was: `10:00` stays without seconds
//! and `.1200` keeps its four digits. Letters are the exception: they are accepted in either case
//! and written in one (`T`, `Z` and the letters of a duration upper, a GUID lower). Comparison,
//! order and hash look at the value and not at the spelling.
//!
//! The grammar is that of the OData ABNF Construction Rules 4.01, section 7, "Literal Data Values";
//! the values are described in OData CSDL 4.01, section 3.3, "Primitive Types".
//!
//! ```
//! use odata_core::edm::DateTimeOffset;
//!
//! let read: DateTimeOffset = "2024-05-01T10:00+02:00".parse()?;
//! assert_eq!(read.to_string(), "2024-05-01T10:00+02:00");
//! assert_eq!(read.time_of_day().second(), 0);
//! assert_eq!(read.offset_minutes(), 120);
//! # Ok::<(), odata_core::edm::ParseError>(())
//! ```
//!
//! With the features `chrono`, `time`, `jiff`, `uuid` and `rust_decimal` the types convert to and
//! from those crates' own: `From` where it cannot fail, and else `TryFrom` with a
//! `ConversionError`.

mod binary;
mod comparison;
mod convert;
mod cursor;
mod date;
mod date_time_offset;
mod decimal;
mod duration;
mod error;
mod fraction;
#[cfg(feature = "geography")]
pub mod geo;
mod guid;
mod serde_text;
mod stream;
#[cfg(test)]
mod tests;
mod text;
mod time_of_day;

pub use binary::{Alphabet, Binary};
pub use convert::{ConversionError, Obstacle};
pub use date::Date;
pub use date_time_offset::DateTimeOffset;
pub use decimal::Decimal;
pub use duration::Duration;
pub use error::{Fault, ParseError, RangeError};
pub use guid::Guid;
pub use stream::Stream;
pub use time_of_day::TimeOfDay;
