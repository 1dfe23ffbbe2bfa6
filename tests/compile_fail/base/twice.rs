// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Item {
    id: Option<i32>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item")]
struct Vessel {
    #[odata(base)]
    a: Item,
    #[odata(base)]
    b: Item,
}

fn main() {}
