// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", alias = "a.b")]
struct Vessel {
    name: Option<String>,
}

fn main() {}
