// errors: 1
use odata_core::value::Field;

struct Hull;

fn main() {
    let _: &dyn Field = &Hull;
}
