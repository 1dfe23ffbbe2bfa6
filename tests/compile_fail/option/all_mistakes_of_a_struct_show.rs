// errors: 6
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", tag = "sometimes", opn)]
struct Vessel {
    #[odata(max_length = -1)]
    name: Option<String>,
    #[odata(computed, immutable)]
    built: Option<String>,
    #[odata(minimum = 2, maximum = 1)]
    draft: Option<f64>,
    #[odata(pattern = "")]
    call_sign: Option<String>,
}

fn main() {}
