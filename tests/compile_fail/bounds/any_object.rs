// errors: 1
use odata_core::AnyObject;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
}

fn name(vessel: &impl AnyObject) -> &str {
    vessel.type_name()
}

fn main() {
    name(&Vessel { name: None });
}
