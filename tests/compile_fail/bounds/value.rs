// errors: 1
fn hold<T: odata_core::Value>() {}

struct Hull;

fn main() {
    hold::<Hull>();
}
