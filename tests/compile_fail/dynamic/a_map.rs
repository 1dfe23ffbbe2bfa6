// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", open)]
struct Vessel {
    #[odata(dynamic)]
    rest: std::collections::BTreeMap<String, String>,
}

fn main() {}
