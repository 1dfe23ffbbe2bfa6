// errors: 1
use odata_core::value::Object;

fn walk(_: &dyn Object) {}

struct Hull;

fn main() {
    walk(&Hull);
}
