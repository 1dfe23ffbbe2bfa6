// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port", flags)]
enum Phase {
    Load(String),
}

fn main() {}
