// errors: 1
use odata_core::prelude::*;

fn check(_: &i32) -> Result<(), &'static str> {
    Ok(())
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(validate = check)]
    name: Option<String>,
}

fn main() {}
