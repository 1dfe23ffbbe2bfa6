// errors: 1
use std::sync::Arc;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    id: Option<i32>,
    extra: Option<Arc<String>>,
}

fn main() {}
