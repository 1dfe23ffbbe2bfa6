// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", crate = "odata_core")]
struct Vessel {
    name: Option<String>,
}

fn main() {}
