// errors: 1
use std::borrow::Cow;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    id: Option<i32>,
    extra: Option<Cow<'static, str>>,
}

fn main() {}
