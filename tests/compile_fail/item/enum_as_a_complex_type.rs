// errors: 1
use odata_core::prelude::*;

#[derive(ODataComplex)]
#[odata(namespace = "demo.port")]
enum Phase {
    Planned,
}

fn main() {}
