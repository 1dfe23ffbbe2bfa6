//! The data model of the tests: ships in a port.
//!
//! It stands in a crate of its own, so that tests can inherit from types of another crate. The lints below prove that
//! what the derives generate is free of warnings.
#![deny(warnings, missing_docs, missing_debug_implementations, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic)]

mod item;
mod position;
mod values;
mod vessel;

pub use item::{Item, ItemPatch};
pub use odata_core;
pub use position::{DeepPosition, DeepPositionPatch, Position, PositionPatch};
pub use values::{Extras, ExtrasPatch, Manifest, ManifestPatch, Phase, Rights};
pub use vessel::{
    AnyVessel, Berth, BerthPatch, Tanker, TankerPatch, Tug, TugPatch, Vessel, VesselPatch,
};
