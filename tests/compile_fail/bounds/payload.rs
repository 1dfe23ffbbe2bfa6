// errors: 1
use odata_core::industry_data::Run;
use odata_core::json::Reader;

fn main() {
    let _ = Reader::strict().read_payload::<Run>("{}");
}
