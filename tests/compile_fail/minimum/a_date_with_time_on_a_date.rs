// errors: 1
use odata_core::edm::Date;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = "2024-01-01T00:00:00Z")]
    name: Option<Date>,
}

fn main() {}
