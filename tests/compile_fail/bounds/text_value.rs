// errors: 1
use odata_core::value::{How, SlotMut, text_slot_mut};

fn slot(number: &mut i32) -> SlotMut<'_> {
    text_slot_mut(number, How::Existing)
}

fn main() {
    slot(&mut 1);
}
