// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(scale = "fixed")]
    name: Option<odata_core::edm::Decimal>,
}

fn main() {}
