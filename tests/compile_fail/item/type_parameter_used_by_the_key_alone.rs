// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel<K> {
    #[odata(key)]
    id: K,
    name: Option<String>,
}

fn main() {
    let _: VesselPatch<fn()> = VesselPatch::new();
}
