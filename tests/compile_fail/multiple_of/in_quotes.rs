// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(multiple_of = "0.5")]
    name: Option<f64>,
}

fn main() {}
