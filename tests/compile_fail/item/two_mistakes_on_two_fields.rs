// errors: 2
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(max_length = "ten")]
    name: Option<String>,
    #[odata(kye)]
    id: Option<i32>,
}

fn main() {}
