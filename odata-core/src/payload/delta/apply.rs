//! Applying a delta to a local copy of the collection: first on copies of what it touches, then, if all went well, for good.

use std::collections::HashMap;

use super::applied::commit;
use super::changed::copy_of;
use super::identity::{id_of, key_in_id, key_of, keys, object_in, object_in_mut};
use super::merge::{is_nested_delta, is_of_tagged_type, merge, of_entity};
use super::related::{Outcome, change_related, link, unlink};
use super::{
    Applied, Changed, Deleted, DeletedLink, Delta, DeltaEntry, DeltaError, DeltaErrorKind, Left,
    LeftReason, Link,
};
use crate::Value;
use crate::description::Property;
use crate::dynamic::DynamicObject;
use crate::read::serde::replay_members;
use crate::value::{How, Object, SlotMut};

impl<T: Value> Delta<T> {
    /// Makes the changes to a local copy of the collection, one entry after the other, all or none (OData JSON 4.01, section 15).
    ///
    /// An entry is about the entity with the same key; if the entry has no key members, about the one that was read with the same entity-id, or whose key
    /// the entity-id tells: `vessels(7)`. A changed entity that is not there is added, at the end. Everything that came is taken over,
    /// also what an update cannot change; complex values are merged, collections replaced. A deleted entity is removed, whatever the reason.
    ///
    /// Members such as `crew@delta` change a collection of related entities that the entity holds, and a link that was deleted removes the entity at its
    /// other end. A link that was added is applied if that entity is one of the collection; of any other, no more than the entity-id is known.
    /// What is not applied is left to the caller: [`Applied::left`] names it.
    ///
    /// # Errors
    /// If an entry does not tell which entity it is about, if an entity that is not there lacks a property that it must have, or if a value cannot be
    /// put where it belongs. The error names the entry. Nothing is changed then.
    ///
    /// ```
    /// use odata_core::industry_data::OutgoingFlowRun;
    /// use odata_core::json::Reader;
    /// use odata_core::payload::delta::Delta;
    ///
    /// let text = r#"{"value":[{"id":"7","displayName":"A"},{"id":"8"},{"@removed":{},"id":"7"}]}"#;
    /// let delta = Reader::lenient().read_payload::<Delta<OutgoingFlowRun>>(text)?.value;
    /// let mut runs = Vec::new();
    /// let applied = delta.apply_to(&mut runs)?;
    /// assert_eq!(applied.added, 1);
    /// assert_eq!(runs[0].id.as_deref(), Some("8"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn apply_to(&self, entities: &mut Vec<T>) -> Result<Applied, DeltaError> {
        let mut staging = Staging::new(entities);
        for (index, entry) in self.entries.iter().enumerate() {
            match entry {
                DeltaEntry::Changed(changed) => staging.change(index, changed)?,
                DeltaEntry::Deleted(deleted) => staging.delete(index, deleted)?,
                DeltaEntry::Link(link) => staging.link(index, link)?,
                DeltaEntry::DeletedLink(link) => staging.unlink(index, link)?,
            }
        }
        let Staging { touched, left, .. } = staging;
        Ok(commit(entities, touched, left))
    }
}

/// The collection as it is going to be.
struct Staging<'a, T> {
    entities: &'a [T],
    /// Entities that changed, or are gone, by their position; those behind the end are new.
    touched: HashMap<usize, Option<T>>,
    /// The position of the entity that comes next.
    end: usize,
    /// Positions by key; some of the entities there may be gone since.
    keys: HashMap<String, usize>,
    /// Positions by entity-id.
    ids: HashMap<String, usize>,
    left: Vec<Left>,
}

impl<'a, T: Value> Staging<'a, T> {
    fn new(entities: &'a [T]) -> Self {
        let mut staging = Staging {
            entities,
            touched: HashMap::new(),
            end: 0,
            keys: HashMap::new(),
            ids: HashMap::new(),
            left: Vec::new(),
        };
        for entity in entities {
            staging.enter(staging.end, entity);
            staging.end += 1;
        }
        staging
    }

    /// Makes an entity one that can be found.
    fn enter(&mut self, position: usize, entity: &T) {
        let Some(object) = object_in(entity.slot()) else {
            return;
        };
        if let Some(key) = key_of(object, |_| true) {
            self.keys.insert(key, position);
        }
        if let Some(id) = id_of(object) {
            self.ids.insert(id.to_owned(), position);
        }
    }

    fn leave(&mut self, entry: usize, reason: LeftReason) {
        self.left.push(Left { entry, reason });
    }

    /// Where the entity is that an entry is about.
    fn find(
        &self,
        entry: usize,
        key: Option<String>,
        id: Option<&str>,
    ) -> Result<Option<usize>, DeltaError> {
        let found = match (key, id) {
            (None, None) => return Err(DeltaError::new(entry, DeltaErrorKind::NoIdentity)),
            (Some(key), None) => self.keys.get(&key),
            (Some(key), Some(id)) => self.keys.get(&key).or_else(|| self.ids.get(id)),
            (None, Some(id)) => self
                .ids
                .get(id)
                .or_else(|| self.keys.get(&key_in_id_of::<T>(id)?)),
        };
        let is_there = |position: &usize| !matches!(self.touched.get(position), Some(None));
        Ok(found.copied().filter(is_there))
    }

    fn change(&mut self, entry: usize, changed: &Changed<T>) -> Result<(), DeltaError> {
        let members = changed.members();
        let key = key_among(changed.partial(), members);
        let rejected = |rejected| DeltaError::rejected(entry, rejected);
        let position = self.find(entry, key, changed.id())?;
        let mut entity = match position {
            Some(position) => {
                let mut entity = self.copy_at(position);
                let object = match entity.slot_mut(How::Existing) {
                    SlotMut::Any(any) if !is_of_tagged_type(any.object(), members) => {
                        return Err(type_change(entry, any.type_name(), changed.type_name()));
                    }
                    slot => object_in_mut(slot),
                };
                if let Some(object) = object {
                    merge(object, members).map_err(rejected)?;
                }
                entity
            }
            None => {
                let mut entity = T::blank();
                let members = of_entity(members);
                replay_members(
                    entity.slot_mut(How::Existing),
                    const { &T::TYPE },
                    &members,
                    false,
                )
                .map_err(rejected)?;
                entity
            }
        };
        for (name, value) in members.iter().filter(|(name, _)| is_nested_delta(name)) {
            let mut changed = copy_of(&entity);
            let object = object_in_mut(changed.slot_mut(How::Existing));
            // A collection and its changes do not go together.
            let of = name.split('@').next().unwrap_or_default();
            let outcome = match object.filter(|_| members.get(of).is_none()) {
                Some(object) => change_related(object, name, value).map_err(rejected)?,
                None => Outcome::Left,
            };
            match outcome {
                Outcome::Applied => entity = changed,
                _ => self.leave(entry, LeftReason::NestedDelta(name.to_owned())),
            }
        }
        let position = position.unwrap_or_else(|| {
            self.end += 1;
            self.end - 1
        });
        self.enter(position, &entity);
        self.touched.insert(position, Some(entity));
        Ok(())
    }

    /// A copy of the entity at a position, as it is by now.
    fn copy_at(&self, position: usize) -> T {
        match (self.touched.get(&position), self.entities.get(position)) {
            (Some(Some(entity)), _) | (None, Some(entity)) => copy_of(entity),
            _ => T::blank(),
        }
    }

    /// The entity at a position, to look at.
    fn at(&self, position: usize) -> Option<&T> {
        match self.touched.get(&position) {
            Some(staged) => staged.as_ref(),
            None => self.entities.get(position),
        }
    }

    fn link(&mut self, entry: usize, told: &Link) -> Result<(), DeltaError> {
        let target = self.find(entry, None, Some(&told.target))?;
        let known = target.and_then(|target| self.at(target)).map(T::slot);
        let add = |object: &mut dyn Object| link(object, &told.relationship, &told.target, known);
        let changed = self.relate(entry, &told.source, add)?;
        self.settle(entry, changed, LeftReason::Link);
        Ok(())
    }

    fn unlink(&mut self, entry: usize, told: &DeletedLink) -> Result<(), DeltaError> {
        let remove =
            |object: &mut dyn Object| unlink(object, &told.relationship, told.target.as_deref());
        let changed = self.relate(entry, &told.source, remove)?;
        self.settle(entry, changed, LeftReason::DeletedLink);
        Ok(())
    }

    /// Changes a copy of the entity from which a link leads; gives its position, what became of the change, and the copy.
    fn relate(
        &self,
        entry: usize,
        source: &str,
        change: impl FnOnce(&mut dyn Object) -> Outcome,
    ) -> Result<Option<(usize, Outcome, T)>, DeltaError> {
        let position = self.find(entry, None, Some(source))?;
        Ok(position.and_then(|position| {
            let mut copy = self.copy_at(position);
            let outcome = change(object_in_mut(copy.slot_mut(How::Existing))?);
            Some((position, outcome, copy))
        }))
    }

    fn settle(&mut self, entry: usize, changed: Option<(usize, Outcome, T)>, reason: LeftReason) {
        match changed {
            Some((position, Outcome::Applied, entity)) => {
                self.touched.insert(position, Some(entity));
            }
            Some((_, Outcome::AlreadySo, _)) => {}
            _ => self.leave(entry, reason),
        }
    }

    fn delete(&mut self, entry: usize, deleted: &Deleted) -> Result<(), DeltaError> {
        let mut partial = T::blank();
        let named: DynamicObject = match object_in(partial.slot()) {
            Some(object) => keys(object.shape().description)
                .filter_map(|(_, key)| Some((key.name(), deleted.members.get(key.name())?.clone())))
                .collect(),
            None => DynamicObject::new(),
        };
        replay_members(
            partial.slot_mut(How::Existing),
            const { &T::TYPE },
            &named,
            true,
        )
        .map_err(|rejected| DeltaError::rejected(entry, rejected))?;
        let key = key_among(&partial, &named);
        match self.find(entry, key, deleted.id.as_deref())? {
            Some(position) => drop(self.touched.insert(position, None)),
            None => self.leave(entry, LeftReason::NotPresent),
        }
        Ok(())
    }
}

/// The key in an entity-id.
fn key_in_id_of<T: Value>(id: &str) -> Option<String> {
    key_in_id(object_in_mut(T::blank().slot_mut(How::Existing))?, id)
}

/// The key of an entity of which only some members came.
fn key_among<T: Value>(partial: &T, members: &DynamicObject) -> Option<String> {
    let came = |key: &Property| {
        members
            .get(key.name())
            .is_some_and(|value| !value.is_null())
    };
    key_of(object_in(partial.slot())?, came)
}

#[cold]
fn type_change(entry: usize, found: &str, expected: &str) -> DeltaError {
    let kind = DeltaErrorKind::TypeChange {
        found: found.to_owned(),
        expected: expected.to_owned(),
    };
    DeltaError::new(entry, kind)
}
