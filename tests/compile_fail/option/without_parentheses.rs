// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata]
struct Vessel {
    name: Option<String>,
}

fn main() {}
