// errors: 1
use odata_core::value::Slot;

fn main() {
    let _ = Slot::List(&1);
}
