// errors: 1
use odata_core::edm::Guid;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(allowed = ["nonsense"])]
    name: Option<Guid>,
}

fn main() {}
