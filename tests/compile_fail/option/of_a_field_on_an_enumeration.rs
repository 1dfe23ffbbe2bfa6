// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port", key)]
enum Phase {
    Planned,
}

fn main() {}
