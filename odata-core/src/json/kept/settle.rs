//! Bringing a patch in line with what was on the wire.

use std::borrow::Cow;

use crate::dynamic::DynamicProperties;
use crate::name_table::NameTable;
use crate::patch::{copy_slot, is_empty};
use crate::read::seen::Seen;
use crate::value::{DYNAMIC, How, Object, Role, Slot, SlotMut};

/// Makes the difference between two values say neither more nor less than what was on the wire of both: `before` of the first one, `seen` of the second
/// one, `after`.
pub(super) fn settle(
    patch: &mut dyn Object,
    before: Option<&Seen>,
    after: &dyn Object,
    seen: &Seen,
) {
    for (index, property) in after.shape().description.properties().enumerate() {
        if !property.is_updatable() {
            continue;
        }
        let name = property.name();
        let had = before.and_then(|before| before.member(name));
        let has = seen.member(name);
        match (patch.property(index), after.property(index), has) {
            (Slot::Null, _, None) => {
                patch.property_mut(index, How::Absent);
            }
            // An absent collection is an empty one.
            (Slot::List(list) | Slot::SetList(list), _, None) if list.length() == 0 => {
                patch.property_mut(index, How::Absent);
            }
            (Slot::Absent, Slot::Absent | Slot::Unset | Slot::Null, Some(Seen::Null))
                if had.is_none() && property.is_nullable() =>
            {
                patch.property_mut(index, How::Null);
            }
            (
                Slot::Absent | Slot::Unset,
                Slot::List(list) | Slot::SetList(list),
                Some(Seen::List(_)),
            ) if had.is_none() && list.length() == 0 => {
                copy_slot(Slot::SetList(list), patch.property_mut(index, How::Whole));
            }
            (Slot::Object(_), Slot::Object(after), Some(seen)) => {
                if let SlotMut::Object(nested) = patch.property_mut(index, How::Existing) {
                    settle(nested, had, after, seen);
                    if is_empty(nested) {
                        patch.property_mut(index, How::Absent);
                    }
                }
            }
            (Slot::Absent | Slot::Unset, Slot::Object(after), Some(seen)) => {
                if let SlotMut::Object(nested) = patch.property_mut(index, How::Fresh) {
                    if nested.shape().role == Role::Patch {
                        settle(nested, had, after, seen);
                    }
                    if nested.shape().role == Role::Value || is_empty(nested) {
                        patch.property_mut(index, How::Absent);
                    }
                }
            }
            (Slot::Replace(_), Slot::Object(after), Some(seen @ Seen::Object(_))) => {
                match patch.property_mut(index, How::Fresh) {
                    SlotMut::Object(nested) if nested.shape().role == Role::Patch => {
                        merge(nested, after, seen);
                    }
                    // A type without a patch is replaced whole.
                    slot => copy_slot(Slot::Object(after), slot),
                }
            }
            _ => {}
        }
    }
    forget_removals(patch, seen);
}

/// Makes a blank patch set what a value has or had on the wire.
fn merge(patch: &mut dyn Object, value: &dyn Object, seen: &Seen) {
    for (index, property) in value.shape().description.properties().enumerate() {
        if !property.is_updatable() {
            continue;
        }
        match (value.property(index), seen.member(property.name())) {
            (Slot::Absent | Slot::Unset | Slot::Null, Some(Seen::Null)) => {
                patch.property_mut(index, How::Null);
            }
            (Slot::Absent | Slot::Unset | Slot::Null, _) => {}
            (Slot::List(list) | Slot::SetList(list), None) if list.length() == 0 => {}
            (Slot::Object(value), Some(seen @ Seen::Object(_))) => {
                match patch.property_mut(index, How::Fresh) {
                    SlotMut::Object(nested) if nested.shape().role == Role::Patch => {
                        merge(nested, value, seen);
                    }
                    slot => copy_slot(Slot::Object(value), slot),
                }
            }
            (slot, _) => copy_slot(slot, patch.property_mut(index, How::Whole)),
        }
    }
    if let (Slot::Dynamic(from), SlotMut::DynamicChanges(to)) = (
        value.property(DYNAMIC),
        patch.property_mut(DYNAMIC, How::Existing),
    ) {
        to.members_mut()
            .extend_from(from, &|_, value| !value.is_null());
    }
}

/// Takes back the removal of every undeclared member that was not on the wire.
fn forget_removals(patch: &mut dyn Object, seen: &Seen) {
    let SlotMut::DynamicChanges(changes) = patch.property_mut(DYNAMIC, How::Existing) else {
        return;
    };
    if !changes.iter().any(|(_, value)| value.is_null()) {
        return;
    }
    let Seen::Object(members) = seen else {
        return;
    };
    let mut names = NameTable::default();
    for (name, _) in members {
        names.add(Cow::Borrowed(name));
    }
    let all = core::mem::take(changes.members_mut());
    let mut kept = DynamicProperties::new();
    kept.extend_from(&all, &|name, value| !value.is_null() || names.has(name));
    *changes.members_mut() = kept;
}
