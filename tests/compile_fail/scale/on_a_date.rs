// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(scale = 2)]
    name: Option<odata_core::edm::Date>,
}

fn main() {}
