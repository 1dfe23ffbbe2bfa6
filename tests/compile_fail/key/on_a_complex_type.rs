// errors: 1
use odata_core::prelude::*;

#[derive(ODataComplex)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(key)]
    name: Option<String>,
}

fn main() {}
