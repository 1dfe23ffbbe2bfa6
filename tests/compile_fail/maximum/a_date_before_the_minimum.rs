// errors: 1
use odata_core::edm::Date;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = "2024-06-01", maximum = "2024-01-01")]
    name: Option<Date>,
}

fn main() {}
