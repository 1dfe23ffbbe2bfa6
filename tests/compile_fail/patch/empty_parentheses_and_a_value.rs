// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", patch() = false)]
struct Vessel {
    id: Option<i32>,
}

fn main() {}
