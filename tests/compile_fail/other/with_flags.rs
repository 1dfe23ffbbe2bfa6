// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port", flags)]
enum Phase {
    #[odata(value = 1)]
    Load,
    #[odata(other)]
    Other(String),
}

fn main() {}
