// errors: 3, for 1 mistake
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    hulls: Vec<u64>,
}

fn main() {}
