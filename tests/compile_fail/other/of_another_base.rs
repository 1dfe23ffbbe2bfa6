// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Item {
    id: Option<i32>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Berth {
    no: Option<i32>,
}

#[derive(ODataEntity)]
#[odata(any = Item)]
enum AnyItem {
    Item(Item),
    #[odata(other)]
    Other(Unknown<Berth>),
}

fn main() {}
