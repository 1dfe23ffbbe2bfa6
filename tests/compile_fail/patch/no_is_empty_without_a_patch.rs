// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Item {
    id: Option<i32>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item", patch = false, deref = false)]
struct Wreck {
    item: Item,
}

fn is_empty(wreck: &Wreck) -> bool {
    wreck.is_empty()
}

fn main() {}
