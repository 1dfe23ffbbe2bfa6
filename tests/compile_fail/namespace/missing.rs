// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
struct Vessel {
    name: Option<String>,
}

fn main() {}
