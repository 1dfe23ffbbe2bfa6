// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(precision = 2, scale = 3)]
    name: Option<odata_core::edm::Decimal>,
}

fn main() {}
