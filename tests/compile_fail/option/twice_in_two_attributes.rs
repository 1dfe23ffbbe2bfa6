// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(max_length = 5)]
    #[odata(max_length = 6)]
    name: Option<String>,
}

fn main() {}
