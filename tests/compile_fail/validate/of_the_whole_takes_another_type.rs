// errors: 1
use odata_core::prelude::*;

fn check(_: &str) -> Result<(), &'static str> {
    Ok(())
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", validate = check)]
struct Vessel {
    id: Option<i32>,
}

fn main() {}
