// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(immutable)]
    held: Option<i32>,
    name: Option<String>,
}

fn main() {
    let mut patch = VesselPatch::new();
    patch.held = Some(1);
}
