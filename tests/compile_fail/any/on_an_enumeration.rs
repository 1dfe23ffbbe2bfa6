// errors: 1
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(any = Phase)]
enum Phase {
    Planned,
}

fn main() {}
