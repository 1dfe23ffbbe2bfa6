// errors: 1
use odata_core::prelude::*;

#[derive(ODataComplex)]
#[odata(namespace = "demo.port")]
struct Berth {
    id: Option<String>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = 1)]
    berth: Option<Berth>,
}

fn main() {}
