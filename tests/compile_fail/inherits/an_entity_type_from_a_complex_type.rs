// errors: 1
use odata_core::prelude::*;

#[derive(ODataComplex)]
#[odata(namespace = "demo.port")]
struct Item {
    id: Option<String>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item")]
struct Vessel {
    item: Item,
}

fn main() {}
