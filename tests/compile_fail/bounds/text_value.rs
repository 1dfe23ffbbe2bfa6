// errors: 1
use odata_core::value::TextValue;

fn text(value: &dyn TextValue) -> String {
    let mut text = String::new();
    value.show(&mut |part| text.push_str(part));
    text
}

fn main() {
    text(&1_i32);
}
