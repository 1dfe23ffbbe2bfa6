// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    id: Option<i32>,
    extra: Option<&'static str>,
}

fn main() {}
