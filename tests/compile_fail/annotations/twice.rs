// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(annotations)]
    a: Annotations,
    #[odata(annotations)]
    b: Annotations,
}

fn main() {}
