// errors: 3, for 1 mistake
use odata_core::prelude::*;

struct Hull;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    hull: Option<Hull>,
}

fn main() {}
