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

fn takes(_: &impl Patchable) {}

fn gives(wreck: &Wreck) {
    takes(wreck);
}

fn main() {}
