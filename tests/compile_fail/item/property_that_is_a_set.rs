// errors: 1
use std::collections::HashSet;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    id: Option<i32>,
    extra: HashSet<String>,
}

fn main() {}
