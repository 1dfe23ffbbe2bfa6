// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port", tag = "always")]
enum Phase {
    Planned,
}

fn main() {}
