// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Item {
    #[odata(key)]
    id: Option<String>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item")]
struct Vessel {
    #[odata(base = "item")]
    what: Item,
}

fn main() {}
