// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel<'a> {
    name: Option<&'a str>,
}

fn main() {}
