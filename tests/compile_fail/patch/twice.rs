// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", patch(name = A), patch(name = B))]
struct Vessel {
    id: Option<i32>,
}

fn main() {}
