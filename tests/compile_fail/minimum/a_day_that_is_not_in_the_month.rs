// errors: 1
use odata_core::edm::Date;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = "2023-02-29")]
    name: Option<Date>,
}

fn main() {}
