// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
}

#[derive(ODataEntity)]
#[odata(any = Vesel)]
enum AnyVessel {
    Vessel(Vessel),
}

fn main() {}
