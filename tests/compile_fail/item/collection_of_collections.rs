// errors: 1
use odata_core::prelude::*;

#[derive(Debug, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Table {
    rows: Vec<Vec<i32>>,
}

fn main() {}
