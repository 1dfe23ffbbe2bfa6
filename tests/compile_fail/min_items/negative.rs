// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(min_items = -1)]
    name: Vec<String>,
}

fn main() {}
