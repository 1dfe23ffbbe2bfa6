// errors: 3
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(kye)]
    id: Option<i32>,
    #[odata(maxlength = 5)]
    name: Option<String>,
    #[odata(nulable = false)]
    call_sign: Option<String>,
}

fn main() {}
