// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(annotations, name = "notes")]
    notes: Annotations,
}

fn main() {}
