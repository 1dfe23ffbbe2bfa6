// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", name = "demo.vessel")]
struct Vessel {
    name: Option<String>,
}

fn main() {}
