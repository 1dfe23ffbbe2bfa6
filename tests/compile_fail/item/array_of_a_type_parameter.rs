// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel<K> {
    #[odata(key)]
    id: Option<K>,
    size: [K; 2],
    name: Option<String>,
}

fn main() {}
