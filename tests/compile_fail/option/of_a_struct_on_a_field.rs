// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(inherits = "item")]
    name: Option<String>,
}

fn main() {}
