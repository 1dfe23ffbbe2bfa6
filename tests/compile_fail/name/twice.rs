// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(name = "a")]
    first: Option<i32>,
    #[odata(name = "a")]
    second: Option<i32>,
}

fn main() {}
