// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(max_length = 5)]
    name: Vec<i32>,
}

fn main() {}
