// errors: 1
use odata_core::prelude::*;

struct Hull;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
    hull: Option<Hull>,
}

fn main() {}
