// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    Planned,
    #[odata(other)]
    Other(String, i32),
}

fn main() {}
