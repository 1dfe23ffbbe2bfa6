// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(exclusive_maximum = "high")]
    name: Option<i32>,
}

fn main() {}
