// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "")]
struct Vessel {
    item: Option<i32>,
}

fn main() {}
