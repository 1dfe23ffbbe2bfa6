// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(namespace = "demo.port")]
    id: Option<i32>,
}

fn main() {}
