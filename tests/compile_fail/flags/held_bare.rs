// errors: 5, for 1 mistake
use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port", flags)]
enum Rights {
    Load = 1,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    rights: Option<Rights>,
}

fn main() {}
