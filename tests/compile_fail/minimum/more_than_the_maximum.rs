// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = 10, maximum = 9.5)]
    name: Option<f64>,
}

fn main() {}
