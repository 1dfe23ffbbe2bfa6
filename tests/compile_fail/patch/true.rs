// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", patch = true)]
struct Vessel {
    name: Option<String>,
}

fn main() {}
