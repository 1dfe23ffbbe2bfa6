//! Objects of types that declare nothing: read as they are, and then put into the bag.

use crate::description::type_flags;
use crate::dynamic::DynamicObject;
use crate::value::{DYNAMIC, How, Object, Role, Shape, SlotMut};

/// Whether all members of an object go into its bag, but for a tag and annotations.
#[inline]
pub(super) fn declares_nothing(shape: Shape) -> bool {
    shape.role == Role::Value
        && shape.description.count() == 0
        && shape.description.has(type_flags::HAS_DYNAMIC)
}

/// Whether there is neither a tag nor an annotation to look at.
pub(super) fn is_plain(members: &DynamicObject) -> bool {
    !members
        .iter()
        .any(|(name, _)| name.bytes().any(|byte| byte == b'@'))
}

/// Puts the members into the bag of an object.
pub(super) fn put(object: &mut dyn Object, members: DynamicObject) {
    if let SlotMut::Dynamic(bag) = object.property_mut(DYNAMIC, How::Existing) {
        *bag = members.into();
    }
}
