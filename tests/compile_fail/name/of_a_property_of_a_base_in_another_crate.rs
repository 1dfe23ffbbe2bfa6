// errors: 1
use odata_core::prelude::*;

use odata_core::industry_data::Run;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "microsoft.graph.industryData.run")]
struct Vessel {
    run: Run,
    display_name: Option<String>,
}

fn main() {}
