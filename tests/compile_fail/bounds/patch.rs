// errors: 1
use odata_core::Patch;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
}

fn send<P: Patch>(_: P) {}

fn main() {
    send(Vessel { name: None });
}
