use super::copy::copy_slot;
use super::equal::{Counts, equal_slots};
use crate::description::Property;
use crate::dynamic::{DynamicProperties, DynamicValue};
use crate::name_table::NameTable;
use crate::value::{DYNAMIC, How, Object, Slot, SlotMut};

/// Makes a blank patch say what changed.
pub(crate) fn diff(before: &dyn Object, after: &dyn Object, patch: &mut dyn Object) {
    let description = before.shape().description;
    for level in description.lineage() {
        let (own, first) = (level.own_properties(), level.first());
        before.fields(first, &mut |before| {
            after.fields(first, &mut |after| {
                for (property, (index, (before, after))) in
                    own.iter().zip((first..).zip(before.iter().zip(after)))
                {
                    if property.is_updatable() {
                        let (before, after) = (before.slot(), after.slot());
                        if !equal_slots(&before, &after, Counts::Sent) {
                            diff_property(property, before, after, patch, index);
                        }
                    }
                }
            });
        });
    }
    if !description.is_open() && before.foreign_type().is_none() {
        return;
    }
    let (Slot::Dynamic(before), Slot::Dynamic(after)) =
        (before.property(DYNAMIC), after.property(DYNAMIC))
    else {
        return;
    };
    if before != after {
        diff_dynamic(before, after, patch);
    }
}

#[cold]
fn diff_dynamic(before: &DynamicProperties, after: &DynamicProperties, patch: &mut dyn Object) {
    let SlotMut::DynamicChanges(changes) = patch.property_mut(DYNAMIC, How::Existing) else {
        return;
    };
    // A member that is null is the same as one that is not there (OData 4.01 Protocol, section 11.4.9.2).
    let (had, has) = (NameTable::of(before.iter()), NameTable::of(after.iter()));
    let mut gone = Vec::new();
    for (name, value) in before.iter() {
        if !value.is_null() && value_in(after, &has, name).is_none() {
            gone.push((name.to_owned(), DynamicValue::Null));
        }
    }
    let changes = changes.members_mut();
    if !gone.is_empty() {
        changes.extend(gone);
    }
    changes.extend_from(after, &|name, value| {
        !value.is_null()
            && (value_in(before, &had, name) != Some(value)
                || before.type_of(name) != after.type_of(name))
    });
}

/// The value of a member that is not null, from a bag and the places of its names.
fn value_in<'a>(
    bag: &'a DynamicProperties,
    names: &NameTable<'_>,
    name: &str,
) -> Option<&'a DynamicValue> {
    let value = bag.value_at(names.get(name)?)?;
    (!value.is_null()).then_some(value)
}

/// Makes a patch say how a property changed.
#[cold]
fn diff_property(
    property: &Property,
    before: Slot<'_>,
    after: Slot<'_>,
    patch: &mut dyn Object,
    index: usize,
) {
    match (before, after) {
        (_, Slot::Absent) => {}
        (_, Slot::Unset | Slot::Null) => {
            if property.is_nullable() {
                patch.property_mut(index, How::Null);
            }
        }
        (Slot::Object(before), Slot::Object(after)) if before.is_same_type(after) => {
            // A type without a patch is replaced whole.
            match patch.property_mut(index, How::Fresh) {
                SlotMut::Object(nested) if nested.shape().role == crate::value::Role::Patch => {
                    diff(before, after, nested);
                    if is_empty(nested) {
                        patch.property_mut(index, How::Absent);
                    }
                }
                slot => copy_slot(Slot::Object(after), slot),
            }
        }
        _ => copy_slot(after, patch.property_mut(index, How::Whole)),
    }
}

/// Whether a patch changes no declared property.
fn says_nothing(patch: &dyn Object) -> bool {
    (patch.shape().description.lineage())
        .all(|level| level.chunks().all(|from| patch.said(from) == 0))
}

/// Whether a patch changes nothing.
pub(crate) fn is_empty(patch: &dyn Object) -> bool {
    says_nothing(patch)
        && match patch.property(DYNAMIC) {
            Slot::DynamicChanges(changes) => changes.is_empty(),
            _ => true,
        }
}
