// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespac = "demo.port")]
struct Vessel {
    name: Option<String>,
}

fn main() {}
