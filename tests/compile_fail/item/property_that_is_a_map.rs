// errors: 1
use std::collections::HashMap;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    id: Option<i32>,
    extra: HashMap<String, String>,
}

fn main() {}
