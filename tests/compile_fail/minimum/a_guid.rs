// errors: 1
use odata_core::edm::Guid;
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(minimum = "01234567-89ab-cdef-0123-456789abcdef")]
    name: Option<Guid>,
}

fn main() {}
