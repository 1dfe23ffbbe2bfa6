// errors: 1
use odata_core::Patchable;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", patch = false)]
struct Vessel {
    name: Option<String>,
}

fn change<T: Patchable>(_: T) {}

fn main() {
    change(Vessel { name: None });
}
