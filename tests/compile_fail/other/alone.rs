// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    #[odata(other)]
    Other(String),
}

fn main() {}
