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
    #[odata(navigation, min_items = 1)]
    item: Option<Item>,
}

fn main() {}
