// errors: 1
use odata_core::prelude::*;

struct Hull;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Item {
    name: Option<String>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item")]
struct Vessel {
    item: Item,
    hull: Hull,
    flag: Option<String>,
    tenders: Vec<Vessel>,
}

fn main() {}
