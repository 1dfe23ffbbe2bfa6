// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    #[odata(nme = "x")]
    Planned,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    phase: Option<Phase>,
    phases: Vec<Phase>,
}

fn main() {}
