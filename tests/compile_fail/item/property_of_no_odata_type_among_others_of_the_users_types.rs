// errors: 1
use odata_core::prelude::*;

struct Hull;

#[derive(Default, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Position {
    lat: Option<f64>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    home: Option<Position>,
    hull: Option<Hull>,
    name: Option<String>,
    position: Option<Position>,
}

fn main() {}
