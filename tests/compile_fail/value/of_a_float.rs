// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    #[odata(value = 1.5)]
    Planned,
}

fn main() {}
