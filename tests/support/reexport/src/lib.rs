//! Types of a crate that does not depend on `odata-core` itself, but on a crate that re-exports it.
#![deny(warnings, missing_docs)]

use odata_test_port::odata_core::{ODataComplex, ODataEntity, ODataEnum, Unknown};
use odata_test_port::{Tanker, Vessel, odata_core as library};

/// A ship that carries passengers.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.ferries", inherits = "demo.port.vessel", crate = library)]
pub struct Ferry {
    /// What every ship has.
    pub vessel: Vessel,
    /// How many.
    #[odata(minimum = 0)]
    pub seats: Option<i32>,
    /// Where they sit.
    pub decks: Vec<Deck>,
}

/// A part of a ferry.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.ferries", crate = library)]
pub struct Deck {
    /// Who may go there.
    pub class: Option<Class>,
}

/// What a passenger paid.
#[derive(Debug, Clone, PartialEq, ODataEnum)]
#[odata(namespace = "demo.ferries", crate = library)]
pub enum Class {
    /// More.
    First,
    /// Less.
    Second,
}

/// A ship of any type that is known here.
#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Vessel, crate = library)]
pub enum AnyShip {
    /// A ship that carries passengers.
    Ferry(Ferry),
    /// A ship that carries liquids.
    Tanker(Tanker),
    /// Any other.
    #[odata(other)]
    Other(Unknown<Vessel>),
}
