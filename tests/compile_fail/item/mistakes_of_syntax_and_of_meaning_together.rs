// errors: 2
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(key, nullable = true)]
    id: Option<i32>,
    #[odata(minimun = 1)]
    length: Option<i32>,
}

fn main() {}
