//! Objects of types that declare nothing: read as they are, and then put into the bag.

use crate::description::{TypeDescription, type_flags};
use crate::dynamic::DynamicObject;
use crate::json::parser::scan::has_at;
use crate::value::{DYNAMIC, How, Object, Role, Shape, SlotMut};

/// Whether all members of an object go into its bag, but for a tag and annotations.
#[inline]
pub(super) fn declares_nothing(shape: Shape) -> bool {
    shape.role == Role::Value && has_all_in_its_bag(shape.description)
}

/// Whether a type declares no property, and has a bag for what its values have.
#[inline]
pub(super) fn has_all_in_its_bag(description: &TypeDescription) -> bool {
    description.count() == 0 && description.has(type_flags::HAS_DYNAMIC)
}

/// Whether there is neither a tag nor an annotation to look at.
pub(super) fn is_plain(members: &DynamicObject) -> bool {
    !members.iter().any(|(name, _)| has_at(name.as_bytes()))
}

/// Puts the members into the bag of an object.
pub(super) fn put(object: &mut dyn Object, members: DynamicObject) {
    if let SlotMut::Dynamic(bag) = object.property_mut(DYNAMIC, How::Existing) {
        *bag = members.into();
    }
}
