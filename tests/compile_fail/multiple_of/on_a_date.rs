// errors: 1
use odata_core::edm::Date;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(multiple_of = 2)]
    name: Option<Date>,
}

fn main() {}
