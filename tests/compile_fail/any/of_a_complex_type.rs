// errors: 1
use odata_core::prelude::*;

#[derive(ODataComplex)]
#[odata(namespace = "demo.port")]
struct Item {
    id: Option<String>,
}

#[derive(ODataEntity)]
#[odata(any = Item)]
enum AnyItem {
    Item(Item),
}

fn main() {}
