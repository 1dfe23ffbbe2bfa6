// errors: 1
use odata_core::edm::Decimal;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(scale = -1)]
    name: Option<Decimal>,
}

fn main() {}
