// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", alias = self)]
struct Vessel {
    id: Option<i32>,
}

fn main() {}
