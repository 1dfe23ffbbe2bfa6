// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port", flags = true)]
enum Phase {
    Load = 1,
}

fn main() {}
