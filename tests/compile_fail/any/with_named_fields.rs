// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Item {
    #[odata(key)]
    id: Option<String>,
}

#[derive(ODataEntity)]
#[odata(any = Item)]
enum AnyItem {
    Item { item: Item },
}

fn main() {}
