// errors: 1
use odata_core::prelude::*;

fn check(_: &Vessel) {}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", validate = check)]
struct Vessel {
    name: Option<String>,
}

fn main() {}
