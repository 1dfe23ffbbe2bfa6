use odata_core::edm::{Date, Decimal, Duration, TimeOfDay};
use odata_core::prelude::*;

use crate::{Extras, Item, Manifest, Phase, Position, Rights};

/// A ship.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item", alias = "dp")]
pub struct Vessel {
    /// What every record has.
    pub item: Item,
    /// What people call it.
    #[odata(nullable = false, max_length = 10)]
    pub name: Option<String>,
    /// What the radio calls it.
    #[odata(pattern = "^[A-Z]{2}[0-9]{3}$")]
    pub call_sign: Option<String>,
    /// How far it got.
    #[odata(nullable = false)]
    pub phase: Option<Phase>,
    /// What its crew may do.
    pub rights: Option<Flags<Rights>>,
    /// Where it is.
    pub pos: Option<Position>,
    /// What it carries.
    #[odata(nullable = false)]
    pub manifest: Option<Manifest>,
    /// What else is known.
    pub extras: Option<Extras>,
    /// Words about it.
    #[odata(max_items = 3)]
    pub tags: Vec<String>,
    /// Its names so far.
    pub aliases: Vec<Option<String>>,
    /// Where it was.
    pub track: Vec<Position>,
    /// When it was built.
    pub built: Option<Date>,
    /// When one may board it.
    pub opens: Option<TimeOfDay>,
    /// How long it stays.
    pub dwell: Option<Duration>,
    /// What it costs.
    #[odata(precision = 9, scale = 2)]
    pub price: Option<Decimal>,
    /// Metres below the water line.
    #[odata(exclusive_minimum = 0)]
    pub draft: Option<f64>,
    /// A number.
    pub serial: Option<i64>,
    /// Whether it sails.
    #[odata(nullable = false)]
    pub active: Option<bool>,
    /// Where it is registered.
    #[odata(immutable)]
    pub registry: Option<String>,
    /// Where it is moored.
    #[odata(navigation)]
    pub berth: Option<Berth>,
}

/// A place to moor.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
pub struct Berth {
    /// Its number.
    #[odata(key)]
    pub no: Option<i32>,
    /// Metres.
    pub length: Option<f32>,
}

/// A ship that carries liquids.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "vessel", alias = "dp")]
pub struct Tanker {
    /// What every ship has.
    pub vessel: Vessel,
    /// Whether they are dangerous.
    pub hazmat: Option<bool>,
}

/// A ship that pulls others.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "vessel", open)]
pub struct Tug {
    /// What every ship has.
    pub vessel: Vessel,
    /// Kilowatts.
    pub power: Option<i32>,
    /// What else is known.
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

/// A ship of whatever type its tag tells.
#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Vessel)]
pub enum AnyVessel {
    /// A ship.
    Vessel(Vessel),
    /// A ship that carries liquids.
    Tanker(Tanker),
    /// A ship that pulls others.
    Tug(Tug),
    /// A ship of a type that is not known here.
    #[odata(other)]
    Other(Unknown<Vessel>),
}
