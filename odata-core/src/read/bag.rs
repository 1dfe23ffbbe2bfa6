//! Keeping what no property holds.

use crate::description::property_flags;
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::value::{ANNOTATIONS, DYNAMIC, How, Object, Slot, SlotMut};

/// From so many members on, a bag is filled in one go, since each single insertion looks at all that are there.
pub(super) const MANY: usize = 32;

/// The bag for a member with a name, if the object has one.
pub(super) fn bag<'a>(object: &'a mut dyn Object, name: &str) -> Option<&'a mut DynamicObject> {
    let bag = if name.contains('@') {
        ANNOTATIONS
    } else {
        DYNAMIC
    };
    match object.property_mut(bag, How::Existing) {
        SlotMut::Annotations(annotations) => Some(annotations),
        SlotMut::Dynamic(properties) => Some(properties),
        SlotMut::DynamicChanges(changes) => Some(changes.members_mut()),
        _ => None,
    }
}

/// Control information that is all there is of a value is kept with it.
#[cold]
pub(crate) fn keep_control(object: &mut dyn Object, name: &str, value: &DynamicValue) -> bool {
    let Some((of, term)) = name.split_once('@') else {
        return false;
    };
    let description = object.shape().description;
    let Some(index) = description.position(of) else {
        return false;
    };
    let property = description.property(index);
    if !property.is_some_and(|property| property.has(property_flags::STREAM)) {
        return false;
    }
    let how = match object.property(index) {
        Slot::Unset | Slot::Absent | Slot::Null => How::Fresh,
        _ => How::Existing,
    };
    match object.property_mut(index, how) {
        SlotMut::Json(stream) => stream.take_control(term, value),
        _ => false,
    }
}
