// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = 1, maximum = "2024-01-01")]
    name: Option<i32>,
}

fn main() {}
