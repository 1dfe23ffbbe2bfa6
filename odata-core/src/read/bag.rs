//! Keeping what no property holds.

use crate::dynamic::DynamicObject;
use crate::value::{ANNOTATIONS, DYNAMIC, How, Object, SlotMut};

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
