// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
enum Phase {
    Planned,
}

fn main() {}
