// errors: 8, for 1 mistake
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "tug")]
struct Vessel {
    tug: Tug,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "vessel")]
struct Tug {
    vessel: Vessel,
}

fn main() {}
