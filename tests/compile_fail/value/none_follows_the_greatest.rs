// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    #[odata(value = 9223372036854775807)]
    Planned,
    Ready,
}

fn main() {}
