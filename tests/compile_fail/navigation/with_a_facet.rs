// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(navigation, max_length = 3)]
    name: Option<Box<Vessel>>,
}

fn main() {}
