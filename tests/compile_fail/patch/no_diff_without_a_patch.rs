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

fn diff(before: &Wreck, after: &Wreck) {
    let _ = before.diff(after);
}

fn main() {}
