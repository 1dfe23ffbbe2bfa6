// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    #[odata(name = "a,b")]
    Planned,
}

fn main() {}
