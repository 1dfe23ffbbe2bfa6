// errors: 4, for 1 mistake
use odata_core::prelude::*;

struct VesselPatch;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    id: Option<i32>,
}

fn main() {}
