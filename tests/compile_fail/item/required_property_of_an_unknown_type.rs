// errors: 3, for 1 mistake
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
    hull: Hull,
}

fn main() {}
