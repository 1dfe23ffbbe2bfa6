// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Item {
    #[odata(key)]
    id: Option<String>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(navigation)]
    item: Option<Item>,
    name: Option<String>,
}

fn main() {
    let mut patch = VesselPatch::new();
    patch.item = None;
}
