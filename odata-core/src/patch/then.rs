use super::apply::{apply, check};
use super::copy::copy_property;
use crate::value::{DYNAMIC, How, Object, Role, Slot, SlotMut};

/// Makes a patch do what it did and then what `next` does.
pub(crate) fn then(patch: &mut dyn Object, next: &dyn Object) {
    for index in 0..next.shape().description.count() {
        match next.property(index) {
            Slot::Absent | Slot::Unset => {}
            Slot::Object(merge) if merge.shape().role == Role::Patch => {
                merge_then(patch, index, merge)
            }
            other => copy_property(other, patch, index),
        }
    }
    if let (Slot::DynamicChanges(next), SlotMut::DynamicChanges(changes)) = (
        next.property(DYNAMIC),
        patch.property_mut(DYNAMIC, How::Existing),
    ) {
        changes.extend(next);
    }
}

fn merge_then(patch: &mut dyn Object, index: usize, merge: &dyn Object) {
    match patch.property(index) {
        Slot::Null => copy_property(Slot::Reset(merge), patch, index),
        Slot::Object(_) | Slot::Reset(_) => {
            if let SlotMut::Object(changes) = patch.property_mut(index, How::Existing) {
                then(changes, merge);
            }
        }
        Slot::Replace(value) => {
            let fits = check(merge, value).is_ok();
            // What can't be applied now must not be applied later either: it fails when the whole is.
            let how = if fits { How::Existing } else { How::Loosen };
            match patch.property_mut(index, how) {
                SlotMut::Object(value) if fits => drop(apply(merge, value)),
                SlotMut::Object(changes) => then(changes, merge),
                _ => {}
            }
        }
        _ => copy_property(Slot::Object(merge), patch, index),
    }
}
