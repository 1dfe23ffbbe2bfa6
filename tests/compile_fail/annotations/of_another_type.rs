// errors: 2, for 1 mistake
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(annotations)]
    name: DynamicProperties,
}

fn main() {}
