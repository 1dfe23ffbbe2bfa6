// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(key)]
    id: Option<i32>,
    name: Option<String>,
}

fn main() {
    let mut patch = VesselPatch::new();
    patch.id = Some(1);
}
