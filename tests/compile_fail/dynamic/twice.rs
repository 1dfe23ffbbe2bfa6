// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(dynamic)]
    name: DynamicProperties,
    #[odata(dynamic)]
    more: DynamicProperties,
}

fn main() {}
