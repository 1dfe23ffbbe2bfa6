// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
union Vessel {
    name: u8,
}

fn main() {}
