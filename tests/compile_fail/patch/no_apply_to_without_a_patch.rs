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

fn apply_to(patch: ItemPatch, wreck: &mut Wreck) {
    let _ = patch.apply_to(wreck);
}

fn main() {}
