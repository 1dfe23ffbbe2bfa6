// errors: 1
use odata_core::value::Slot;

fn main() {
    let _ = Slot::Json(&1);
}
