// errors: 1
use odata_core::validate::Validate;

fn check(value: &impl Validate) -> bool {
    value.validate().is_ok()
}

fn main() {
    check(&vec![1]);
}
