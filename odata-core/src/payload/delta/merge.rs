//! Making an entity what an entry says that it is now.

use std::collections::HashSet;

use super::control;
use super::identity::{id_of, json_of, keys};
use crate::description::Property;
use crate::dynamic::{Annotations, DynamicObject, DynamicValue};
use crate::patch::DynamicChanges;
use crate::read::serde::replay;
use crate::read::{keep_control, tag, tells_type};
use crate::value::{ANNOTATIONS, DYNAMIC, How, Object, Rejected, Slot, SlotMut};

/// Whether a member tells the changes of a collection of related entities.
pub(super) fn is_nested_delta(name: &str) -> bool {
    name.split_once('@')
        .is_some_and(|(of, term)| !of.is_empty() && matches!(term, "delta" | "odata.delta"))
}

/// The members of an entry that are those of the entity itself.
pub(super) fn of_entity(members: &DynamicObject) -> DynamicObject {
    members
        .iter()
        .filter(|(name, _)| !is_nested_delta(name) && control::term(name) != Some("context"))
        .map(|(name, value)| (name, value.clone()))
        .collect()
}

/// Puts members in the place of those that an object has; what is not named stays. Unlike an update this also reaches what only the service can change.
pub(super) fn merge(object: &mut dyn Object, members: &DynamicObject) -> Result<(), Rejected> {
    let description = object.shape().description;
    let (mut annotations, mut undeclared) = (Vec::new(), Vec::new());
    for (name, value) in members.iter() {
        if name.contains('@') {
            if !keep_control(object, name, value) {
                annotations.push((name, value));
            }
            continue;
        }
        let found = description
            .properties()
            .enumerate()
            .find(|(_, property)| property.name() == name);
        match found {
            Some((index, property)) => merge_property(object, index, property, value)?,
            None => undeclared.push((name, value.clone())),
        }
    }
    if let SlotMut::Dynamic(properties) = object.property_mut(DYNAMIC, How::Existing) {
        let mut changes = DynamicChanges::default();
        changes.members_mut().extend(undeclared);
        changes.apply_to(properties);
        for (name, value) in annotations.iter().filter(|(name, _)| tells_type(name)) {
            let of = name.split_once('@').map_or("", |(of, _)| of);
            if changes.members().get(of).is_some_and(|set| !set.is_null()) {
                properties.hear(of, value);
            }
        }
    }
    if let SlotMut::Annotations(kept) = object.property_mut(ANNOTATIONS, How::Existing) {
        annotate(kept, &annotations);
    }
    Ok(())
}

fn merge_property(
    object: &mut dyn Object,
    index: usize,
    property: &'static Property,
    value: &DynamicValue,
) -> Result<(), Rejected> {
    if let DynamicValue::Object(members) = value {
        let inner = match object.property_mut(index, How::Existing) {
            SlotMut::Object(inner) => Some(inner),
            SlotMut::Any(any) => is_of_tagged_type(any.object(), members).then(|| any.object_mut()),
            _ => None,
        };
        if let Some(inner) = inner.filter(|inner| is_same_entity(*inner, property, members)) {
            return merge(inner, members).map_err(|rejected| rejected.within(property.name()));
        }
    }
    replay(object, index, property, value).map_err(Rejected::from)
}

/// Whether members are of the type that an object has, or do not say of which.
pub(super) fn is_of_tagged_type(object: &dyn Object, members: &DynamicObject) -> bool {
    let Some(name) = control::text(members, "type").map(tag::type_name) else {
        return true;
    };
    match object.foreign_type() {
        Some(foreign) => foreign == name,
        None => object.shape().description.is_named(name),
    }
}

/// Whether a related entity may be the one that is held: nothing says that it is another. Complex values have no identity.
fn is_same_entity(object: &dyn Object, property: &Property, members: &DynamicObject) -> bool {
    if !property.is_navigation() {
        return true;
    }
    let same_id = match (id_of(object), control::text(members, "id")) {
        (Some(held), Some(told)) => held == told,
        _ => true,
    };
    same_id
        && keys(object.shape().description).all(|(index, key)| {
            let held = json_of(object.property(index));
            members.get(key.name()).is_none_or(|told| {
                let told = json_of(Slot::Untyped(told));
                // The digits of a GUID may be of either case.
                held.eq_ignore_ascii_case(&told)
            })
        })
}

/// Takes over what is said about the entity and its properties, each name in the spelling that is there.
fn annotate(kept: &mut Annotations, annotations: &[(&str, &DynamicValue)]) {
    let known: HashSet<Box<str>> = kept.iter().map(|(name, _)| name.into()).collect();
    let taken = annotations.iter().filter(|(name, _)| {
        !is_nested_delta(name)
            && !matches!(control::term(name), Some("context" | "removed" | "type"))
    });
    kept.extend(taken.map(|&(name, value)| {
        let other = other_spelling(name);
        let name = match known.contains(&*other) && !known.contains(name) {
            true => other,
            false => name.to_owned(),
        };
        (name, value.clone())
    }));
}

/// The name of control information with `odata.` if it is without, and without if it is with.
fn other_spelling(name: &str) -> String {
    match name.contains("@odata.") {
        true => name.replacen("@odata.", "@", 1),
        false => name.replacen('@', "@odata.", 1),
    }
}
