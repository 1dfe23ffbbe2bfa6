// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", derived = "keep")]
struct Vessel {
    name: Option<String>,
}

fn main() {}
