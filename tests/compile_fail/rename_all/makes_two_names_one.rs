// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", rename_all = "SCREAMING_SNAKE_CASE")]
struct Vessel {
    call_sign: Option<String>,
    #[odata(name = "CALL_SIGN")]
    sign: Option<String>,
}

fn main() {}
