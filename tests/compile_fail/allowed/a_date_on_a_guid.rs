// errors: 1
use odata_core::edm::Guid;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(allowed = ["2024-01-01"])]
    name: Option<Guid>,
}

fn main() {}
