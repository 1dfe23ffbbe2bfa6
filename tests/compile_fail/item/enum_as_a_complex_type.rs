// errors: 1
use odata_core::prelude::*;

#[derive(ODataComplex)]
enum Phase {
    Planned,
}

fn main() {}
