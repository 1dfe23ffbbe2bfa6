//! Ships, their berths and their crews.

use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Item", abstract)]
pub(crate) struct Item {
    #[odata(key)]
    pub(crate) id: Option<String>,
    #[odata(computed)]
    pub(crate) created_at: Option<String>,
    #[odata(annotations)]
    pub(crate) annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Vessel", inherits = "Item")]
pub(crate) struct Vessel {
    #[odata(base)]
    pub(crate) item: Item,
    #[odata(nullable = false)]
    pub(crate) name: Option<String>,
    pub(crate) call_sign: Option<String>,
    #[odata(immutable, nullable = false)]
    pub(crate) registry: Option<String>,
    pub(crate) pos: Option<Position>,
    pub(crate) stops: Vec<Position>,
    #[odata(navigation)]
    pub(crate) berth: Option<Box<Berth>>,
    #[odata(navigation, nullable = false)]
    pub(crate) owner: Option<Box<Person>>,
    #[odata(navigation)]
    pub(crate) crew: Vec<Person>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", name = "Position")]
pub(crate) struct Position {
    #[odata(nullable = false)]
    pub(crate) lat: Option<f64>,
    pub(crate) note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Berth")]
pub(crate) struct Berth {
    #[odata(key)]
    pub(crate) no: Option<i32>,
    #[odata(computed)]
    pub(crate) checked: Option<String>,
    pub(crate) note: Option<String>,
    #[odata(navigation)]
    pub(crate) keeper: Option<Box<Person>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Person")]
pub(crate) struct Person {
    #[odata(key)]
    pub(crate) id: Option<i32>,
    #[odata(nullable = false)]
    pub(crate) name: Option<String>,
    #[odata(computed)]
    pub(crate) hired: Option<String>,
    pub(crate) role: Option<String>,
}

/// A vessel with all that is not nullable.
pub(crate) fn vessel() -> Vessel {
    Vessel {
        name: Some("Ada".into()),
        registry: Some("R".into()),
        ..Vessel::default()
    }
}

pub(crate) fn person(name: &str) -> Person {
    Person {
        name: Some(name.into()),
        ..Person::default()
    }
}

pub(crate) fn renamed() -> VesselPatch {
    VesselPatch {
        name: Some("Bo".into()),
        ..VesselPatch::default()
    }
}
