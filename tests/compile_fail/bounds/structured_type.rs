// errors: 1
use odata_core::StructuredType;

fn describe<T: StructuredType>() {}

struct Hull;

fn main() {
    describe::<Hull>();
}
