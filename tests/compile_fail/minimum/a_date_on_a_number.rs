// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = "2024-01-01")]
    length: Option<i32>,
}

fn main() {}
