// errors: 1
use odata_core::prelude::*;

struct Item;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item")]
struct Vessel {
    item: Item,
    flag: Option<String>,
}

fn main() {}
