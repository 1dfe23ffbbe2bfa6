//! Applying what a delta tells of related entities: links, and the changes that stand within an entry.
//!
//! All of it happens on a copy of the entity. What cannot be applied may leave the copy half changed, and the caller drops it.

use std::collections::{HashMap, HashSet};

use super::control;
use super::identity::{id_of, key_in_id, key_of, object_in, object_in_mut};
use super::merge::{is_nested_delta, is_of_tagged_type, merge, of_entity};
use crate::description::{Property, PropertyType};
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::entry_context::has_form_of_its_own;
use crate::patch::copy_slot;
use crate::read::serde::replay_members;
use crate::value::{How, List, Object, Rejected, Slot, SlotMut};

/// What became of a change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Applied,
    /// The entity was so before; the copy of it is to be dropped.
    AlreadySo,
    /// It cannot be applied; the copy of the entity is to be dropped.
    Left,
}

/// Ends a link, if the entity at its other end is held.
pub(super) fn unlink(object: &mut dyn Object, relationship: &str, target: Option<&str>) -> Outcome {
    let Some((object, index)) = navigation(object, relationship) else {
        return Outcome::Left;
    };
    if let SlotMut::List(list) = object.property_mut(index, How::Existing) {
        return match target {
            Some(target) => remove_from(list, target),
            None => Outcome::Left,
        };
    }
    let is_held = match target {
        Some(target) => is_single(object, index, target),
        None => object.property(index).is_value(),
    };
    match is_held && matches!(object.property_mut(index, How::Null), SlotMut::Nothing) {
        true => Outcome::Applied,
        false => Outcome::Left,
    }
}

fn remove_from(list: &mut dyn List, target: &str) -> Outcome {
    let (blank, found) = find(list, target);
    list.retain(&mut |index| index != blank && Some(index) != found);
    match found {
        Some(_) => Outcome::Applied,
        None => Outcome::Left,
    }
}

/// Adds a link, if the entity at its other end is held already, or stands in the slot `known`.
pub(super) fn link(
    object: &mut dyn Object,
    relationship: &str,
    target: &str,
    known: Option<Slot<'_>>,
) -> Outcome {
    let Some((object, index)) = navigation(object, relationship) else {
        return Outcome::Left;
    };
    let is_held = match object.property_mut(index, How::Existing) {
        SlotMut::List(list) => {
            let (blank, found) = find(list, target);
            list.retain(&mut |index| index != blank);
            found.is_some()
        }
        _ => is_single(object, index, target),
    };
    if is_held {
        return Outcome::AlreadySo;
    }
    let Some(known) = known else {
        return Outcome::Left;
    };
    let place = match object.property_mut(index, How::Existing) {
        SlotMut::List(list) => list.push(How::Fresh),
        _ => object.property_mut(index, How::Fresh),
    };
    match (&known, &place) {
        (Slot::Object(from), SlotMut::Object(to)) if from.is_same_type(*to) => {}
        (Slot::Any(from), SlotMut::Any(to)) if from.declared().name() == to.declared().name() => {}
        _ => return Outcome::Left,
    }
    copy_slot(known, place);
    Outcome::Applied
}

/// The navigation property at the end of a path, and what holds it. Names of types in between say nothing that the property does not.
fn navigation<'o>(
    mut object: &'o mut dyn Object,
    path: &str,
) -> Option<(&'o mut dyn Object, usize)> {
    let mut names = path
        .split('/')
        .filter(|name| !name.contains('.'))
        .peekable();
    while let Some(name) = names.next() {
        let (index, property) = named(object, name)?;
        if names.peek().is_none() {
            return property.is_navigation().then_some((object, index));
        }
        object = object_in_mut(object.property_mut(index, How::Existing))?;
    }
    None
}

fn named(object: &dyn Object, name: &str) -> Option<(usize, &'static Property)> {
    let mut properties = object.shape().description.properties().enumerate();
    properties.find(|(_, property)| property.name() == name)
}

/// The key that an entity-id tells for a blank entity.
fn key_told(blank: SlotMut<'_>, id: &str) -> Option<String> {
    key_in_id(object_in_mut(blank)?, id)
}

/// Adds a blank item; gives its index, and that of the entity with an entity-id.
fn find(list: &mut dyn List, id: &str) -> (usize, Option<usize>) {
    let blank = list.length();
    let key = key_told(list.push(How::Fresh), id);
    let is_meant = |object: &dyn Object| {
        id_of(object) == Some(id) || key.is_some() && key_of(object, |_| true) == key
    };
    let found = (0..blank).find(|&index| object_in(list.item(index)).is_some_and(is_meant));
    (blank, found)
}

/// Whether a property that is no collection holds the entity with an entity-id. It holds a blank one afterwards.
fn is_single(object: &mut dyn Object, index: usize, id: &str) -> bool {
    let Some(held) = object_in(object.property(index)) else {
        return false;
    };
    let is_meant = id_of(held) == Some(id);
    let key = key_of(held, |_| true);
    let told = key_told(object.property_mut(index, How::Fresh), id);
    is_meant || key.is_some() && key == told
}

/// Makes the changes to a collection of related entities that a member such as `crew@delta` tells.
///
/// # Errors
/// If an entity can't become what is said, with the path from the member on.
pub(super) fn change_related(
    object: &mut dyn Object,
    name: &str,
    entries: &DynamicValue,
) -> Result<Outcome, Rejected> {
    let of = name.split('@').next().unwrap_or_default();
    let Some((index, property)) =
        named(object, of).filter(|(_, property)| property.is_navigation())
    else {
        return Ok(Outcome::Left);
    };
    match (object.property_mut(index, How::Existing), entries) {
        (SlotMut::List(list), DynamicValue::Collection(entries)) => {
            let mut related = Related::new(list, property.property_type());
            for (index, entry) in entries.iter().enumerate() {
                let change = related.change(entry);
                let change =
                    change.map_err(|rejected| rejected.within(index).within(name.to_owned()))?;
                if change == Outcome::Left {
                    return Ok(Outcome::Left);
                }
            }
            let gone = related.gone;
            list.retain(&mut |index| !gone.contains(&index));
            Ok(Outcome::Applied)
        }
        _ => Ok(Outcome::Left),
    }
}

/// A collection of related entities that is being changed: items are added at its end, and removed when all is done.
struct Related<'l> {
    list: &'l mut dyn List,
    of: &'static PropertyType,
    keys: HashMap<String, usize>,
    ids: HashMap<String, usize>,
    gone: HashSet<usize>,
}

impl<'l> Related<'l> {
    fn new(list: &'l mut dyn List, of: &'static PropertyType) -> Self {
        let mut related = Self {
            list,
            of,
            keys: HashMap::new(),
            ids: HashMap::new(),
            gone: HashSet::new(),
        };
        (0..related.list.length()).for_each(|index| related.enter(index));
        related
    }

    /// Makes an item one that can be found.
    fn enter(&mut self, index: usize) {
        let Some(object) = object_in(self.list.item(index)) else {
            return;
        };
        if let Some(key) = key_of(object, |_| true) {
            self.keys.insert(key, index);
        }
        if let Some(id) = id_of(object) {
            self.ids.insert(id.to_owned(), index);
        }
    }

    fn change(&mut self, entry: &DynamicValue) -> Result<Outcome, Rejected> {
        let DynamicValue::Object(members) = entry else {
            return Ok(Outcome::Left);
        };
        let is_other = has_form_of_its_own(control::kind(members));
        if is_other || members.iter().any(|(name, _)| is_nested_delta(name)) {
            return Ok(Outcome::Left);
        }
        let added = self.list.length();
        // What the entry says of the key is read into an item, which stays if it is a new one.
        replay_members(self.list.push(How::Fresh), self.of, members, true)?;
        let Some(found) = self.find(added, members) else {
            return Ok(Outcome::Left);
        };
        let is_removed = control::get(members, "removed").is_some();
        let is_reference = !members.iter().any(|(name, _)| !name.contains('@'));
        match found {
            Some(index) => {
                self.gone.insert(added);
                if is_removed {
                    self.gone.insert(index);
                    return Ok(Outcome::Applied);
                }
                let item = object_in_mut(self.list.item_mut(index));
                let Some(item) = item.filter(|item| is_of_tagged_type(*item, members)) else {
                    return Ok(Outcome::Left);
                };
                merge(item, members)?;
                self.enter(index);
            }
            None if is_removed || is_reference => return Ok(Outcome::Left),
            None => {
                // Now all that the type requires has to be there.
                self.gone.insert(added);
                let index = self.list.length();
                let members = of_entity(members);
                replay_members(self.list.push(How::Fresh), self.of, &members, false)?;
                self.enter(index);
            }
        }
        Ok(Outcome::Applied)
    }

    /// The index of the item that an entry is about; `None` if the entry does not tell. The entry was read into the item `added`.
    fn find(&mut self, added: usize, members: &DynamicObject) -> Option<Option<usize>> {
        let came = |property: &Property| {
            members
                .get(property.name())
                .is_some_and(|value| !value.is_null())
        };
        let key = key_of(object_in(self.list.item(added))?, came);
        let id = control::text(members, "id");
        let found = match (key, id) {
            (None, None) => return None,
            (Some(key), _) => self.keys.get(&key),
            (None, Some(id)) => match self.ids.get(id) {
                Some(index) => Some(index),
                None => {
                    let scratch = self.list.length();
                    self.gone.insert(scratch);
                    let key = key_told(self.list.push(How::Fresh), id);
                    key.and_then(|key| self.keys.get(&key))
                }
            },
        };
        Some(found.copied().filter(|index| !self.gone.contains(index)))
    }
}
