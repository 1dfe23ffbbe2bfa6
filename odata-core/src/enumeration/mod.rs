//! Enumeration types (CSDL 4.01, section 10) on the wire: names, numbers in strings, and what nobody knows yet.

mod flags;
mod other;
mod single;

pub use flags::{Flags, FlagsEnum};
#[doc(hidden)]
pub use other::OtherText;
pub use single::EnumType;
