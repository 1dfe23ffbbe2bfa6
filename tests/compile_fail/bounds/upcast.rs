// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Berth {
    number: Option<i32>,
}

fn main() {
    let berth = Berth { number: None };
    odata_core::upcast::<Vessel>(&berth);
}
