// errors: 6, for 1 mistake
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item")]
struct Vessel {
    item: String,
}

fn main() {}
