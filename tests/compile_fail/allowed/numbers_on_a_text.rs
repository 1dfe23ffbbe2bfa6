// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(allowed = [1, 2])]
    name: Option<String>,
}

fn main() {}
