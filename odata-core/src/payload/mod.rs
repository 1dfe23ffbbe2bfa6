//! What stands around entities on the wire.

#[cfg(feature = "delta")]
pub mod delta;
