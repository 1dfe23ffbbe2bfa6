// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(validate = |name| Ok(()))]
    name: Option<String>,
}

fn main() {}
