//! Values whose type is told by their tag: enums over derived types, and what is kept of types that are not known.

mod any;
mod unknown;
mod unknown_patch;
mod upcast;

pub use any::{AnyObject, any_slot_mut};
pub use unknown::{OtherObject, Unknown};
pub use unknown_patch::UnknownPatch;
#[doc(hidden)]
pub use upcast::Heir;
pub use upcast::{Upcast, upcast};
