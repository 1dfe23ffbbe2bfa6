// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(name = "1st")]
    name: Option<String>,
}

fn main() {}
