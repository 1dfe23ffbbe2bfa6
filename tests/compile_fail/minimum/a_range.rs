// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = 1..5)]
    name: Option<i32>,
}

fn main() {}
