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

fn then(patch: <Wreck as Patchable>::Patch) {
    let _ = patch.then(Default::default());
}

fn main() {}
