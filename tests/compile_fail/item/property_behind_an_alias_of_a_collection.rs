// errors: 1
use odata_core::prelude::*;

type Rows = Vec<String>;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    rows: Vec<Rows>,
}

fn main() {}
