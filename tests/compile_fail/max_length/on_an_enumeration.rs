// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    Planned,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(max_length = 5)]
    phase: Option<Phase>,
}

fn main() {}
