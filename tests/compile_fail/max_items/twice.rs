// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(max_items = 1, max_items = 2)]
    name: Vec<String>,
}

fn main() {}
