// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
}

type Boxed = Box<Vessel>;

#[derive(ODataEntity)]
#[odata(any = Vessel)]
enum AnyVessel {
    Vessel(Boxed),
}

fn main() {}
