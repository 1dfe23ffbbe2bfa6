// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    #[odata(value = 9223372036854775808)]
    Planned,
}

fn main() {}
