// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel<K> {
    #[odata(key)]
    id: Option<K>,
    name: Option<String>,
}

fn patch(_: VesselPatch<fn()>) {}

fn main() {}
