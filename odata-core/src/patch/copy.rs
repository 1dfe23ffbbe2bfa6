//! Copying what stands in slots.

use crate::Value;
use crate::json::Version;
use crate::value::{ANNOTATIONS, DYNAMIC, How, List, Object, Slot, SlotMut};

/// A copy of a value, made from its description: what generated `Clone` impls of patches call.
#[doc(hidden)]
#[must_use]
pub fn duplicate<T: Object + Value>(from: &T) -> T {
    let mut copy = T::blank();
    copy_object(from, &mut copy);
    copy
}

/// A copy of a value of any type.
pub(crate) fn copy<T: Value>(from: &T) -> T {
    let mut copy = T::blank();
    let how = match from.slot() {
        Slot::Absent | Slot::Unset => return copy,
        Slot::Null => How::Null,
        _ if T::NULLABLE => How::Fresh,
        _ => How::Existing,
    };
    copy_slot(from.slot(), copy.slot_mut(how));
    copy
}

/// Copies every property, and the bags, to a blank object of the same type.
pub(crate) fn copy_object(from: &dyn Object, to: &mut dyn Object) {
    for index in (0..from.shape().description.count()).chain([ANNOTATIONS, DYNAMIC]) {
        copy_property(from.property(index), to, index);
    }
}

/// Copies what stands in a slot to a property, in whatever state it is.
pub(crate) fn copy_property(from: Slot<'_>, to: &mut dyn Object, index: usize) {
    let how = match from {
        Slot::Absent | Slot::Unset => return,
        Slot::Null => How::Null,
        Slot::Replace(_) => How::Whole,
        Slot::Reset(_) => How::Reset,
        Slot::Dynamic(_) | Slot::Annotations(_) | Slot::DynamicChanges(_) => How::Existing,
        _ => How::Fresh,
    };
    copy_slot(from, to.property_mut(index, how));
}

/// Copies a value to a blank one of the same type. The state of the source (merge, replace, reset) is the caller's affair.
pub(crate) fn copy_slot(from: Slot<'_>, to: SlotMut<'_>) {
    match (from, to) {
        (Slot::Boolean(from), SlotMut::Boolean(to)) => *to = from,
        (Slot::SByte(from), SlotMut::SByte(to)) => *to = from,
        (Slot::Byte(from), SlotMut::Byte(to)) => *to = from,
        (Slot::Int16(from), SlotMut::Int16(to)) => *to = from,
        (Slot::Int32(from), SlotMut::Int32(to)) => *to = from,
        (Slot::Int64(from), SlotMut::Int64(to)) => *to = from,
        (Slot::Single(from), SlotMut::Single(to)) => *to = from,
        (Slot::Double(from), SlotMut::Double(to)) => *to = from,
        (Slot::String(from), SlotMut::String(to)) => from.clone_into(to),
        (Slot::Text(from), SlotMut::Text(to)) | (Slot::Number(from), SlotMut::Number(to)) => {
            to.assign(from)
        }
        (Slot::Object(from) | Slot::Replace(from) | Slot::Reset(from), SlotMut::Object(to)) => {
            copy_object(from, to)
        }
        (Slot::Any(from), SlotMut::Any(to)) => {
            let from = from.object();
            let variants = to.variants();
            let tag = from.foreign_type();
            let variant = match tag {
                Some(_) => variants.len(),
                None => {
                    let name = from.shape().description.name();
                    variants
                        .iter()
                        .position(|variant| variant.name() == name)
                        .unwrap_or(variants.len())
                }
            };
            to.turn_into(variant, tag.unwrap_or_default(), false);
            copy_object(from, to.object_mut());
        }
        (Slot::List(from) | Slot::SetList(from), SlotMut::List(to)) => copy_list(from, to),
        (Slot::Json(from), SlotMut::Json(to)) => to.assign(from),
        (Slot::Untyped(from), SlotMut::Untyped(to)) => to.clone_from(from),
        // What it gives it takes.
        (Slot::Whole(from), SlotMut::Whole(to)) => drop(to.take(from.give(Version::V4_01))),
        (Slot::Dynamic(from), SlotMut::Dynamic(to)) => to.clone_from(from),
        (Slot::Annotations(from), SlotMut::Annotations(to)) => to.clone_from(from),
        (Slot::DynamicChanges(from), SlotMut::DynamicChanges(to)) => to.clone_from(from),
        _ => {}
    }
}

fn copy_list(from: &dyn List, to: &mut dyn List) {
    to.clear();
    for index in 0..from.length() {
        match from.item(index) {
            Slot::Null => {
                to.push(How::Null);
            }
            item => copy_slot(item, to.push(How::Fresh)),
        }
    }
}

/// Makes a blank patch set everything that it can set to what a value has, and null where the value has nothing.
pub(crate) fn fill(from: &dyn Object, patch: &mut dyn Object) {
    let description = from.shape().description;
    for (index, property) in description.properties().enumerate() {
        match from.property(index) {
            Slot::Absent | Slot::Unset | Slot::Null if property.is_nullable() => {
                patch.property_mut(index, How::Null);
            }
            Slot::Absent | Slot::Unset | Slot::Null => {}
            value => copy_slot(value, patch.property_mut(index, How::Whole)),
        }
    }
    if let (Slot::Dynamic(from), SlotMut::DynamicChanges(to)) = (
        from.property(DYNAMIC),
        patch.property_mut(DYNAMIC, How::Existing),
    ) {
        to.members_mut().extend_from(from, &|_, _| true);
    }
}
