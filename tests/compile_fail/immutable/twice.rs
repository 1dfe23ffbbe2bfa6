// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(immutable, immutable)]
    name: Option<String>,
}

fn main() {}
