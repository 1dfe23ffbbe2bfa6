// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
struct Phase {
    name: Option<String>,
}

fn main() {}
