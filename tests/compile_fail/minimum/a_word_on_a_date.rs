// errors: 1
use odata_core::edm::Date;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = "tomorrow")]
    name: Option<Date>,
}

fn main() {}
