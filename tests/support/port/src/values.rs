use odata_core::edm::{Binary, DateTimeOffset};
use odata_core::prelude::*;

use crate::Position;

/// How far a voyage got.
#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "demo.port")]
pub enum Phase {
    /// It is in a timetable.
    Planned,
    /// Under way.
    Moving,
    /// At a berth.
    Moored,
    /// One that this version does not know.
    UnknownFutureValue,
    /// Any other.
    #[odata(other)]
    Other(String),
}

/// What a crew may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "demo.port", flags)]
pub enum Rights {
    /// Nothing.
    None = 0,
    /// Load.
    Load = 1,
    /// Unload.
    Unload = 2,
    /// Inspect.
    Inspect = 4,
    /// Everything.
    All = 7,
}

/// What a ship carries.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
pub struct Manifest {
    /// How much.
    pub tons: i64,
    /// Since when.
    #[odata(precision = 3)]
    pub loaded_at: Option<DateTimeOffset>,
    /// What the containers are closed with.
    #[odata(max_length = 8)]
    pub seal: Option<Binary>,
    /// Where it goes.
    pub stops: Vec<Position>,
}

/// What else is known.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", open)]
pub struct Extras {
    /// Who said it.
    pub origin: Option<String>,
    /// What they said.
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}
