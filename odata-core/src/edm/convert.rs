//! Conversions to and from the types of other crates.
