// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel<const N: usize> {
    name: Option<String>,
}

fn main() {}
