//! What a member of a body says of a navigation property, and what is wrong with it.

use super::Linked;
use super::entities::Place;
use super::scan::Mistake;
use crate::description::Property;
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::path::Segment;
use crate::read::Problem;
use crate::read::options::Options;
use crate::value::Role;

/// As [`Linked`].
pub(super) enum Told<'v> {
    Nowhere,
    To(&'v str),
    Also(Vec<&'v str>),
    Inline(&'v DynamicValue),
    All(&'v [DynamicValue]),
    Changed(&'v [DynamicValue]),
}

impl From<Told<'_>> for Linked {
    fn from(told: Told<'_>) -> Self {
        match told {
            Told::Nowhere => Linked::Nowhere,
            Told::To(id) => Linked::To(id.to_owned()),
            Told::Also(ids) => Linked::Also(ids.into_iter().map(str::to_owned).collect()),
            Told::Inline(entity) => Linked::Inline(entity.clone()),
            Told::All(entities) => Linked::All(entities.to_vec()),
            Told::Changed(changes) => Linked::Changed(changes.to_vec()),
        }
    }
}

/// The part of a member's name behind the `@`, without `odata.`.
pub(super) fn split(name: &str) -> (&str, Option<&str>) {
    match name.split_once('@') {
        Some((of, term)) => (of, Some(term.strip_prefix("odata.").unwrap_or(term))),
        None => (name, None),
    }
}

/// Whether a member says where a navigation property leads.
pub(super) fn tells(term: Option<&str>) -> bool {
    matches!(term, None | Some("bind" | "delta"))
}

/// Who says what is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sender {
    Client,
    #[cfg(feature = "delta")]
    Service,
}

/// Goes through the value of a member.
pub(super) struct Teller<'o> {
    pub(super) options: &'o Options,
    pub(super) sender: Sender,
    /// From the member's value inwards.
    pub(super) path: Vec<Segment>,
    pub(super) departures: Vec<Mistake>,
}

impl<'o> Teller<'o> {
    pub(super) const fn new(options: &'o Options, sender: Sender) -> Self {
        Self {
            options,
            sender,
            path: Vec::new(),
            departures: Vec::new(),
        }
    }

    pub(super) fn mistake(&self, problem: Problem) -> Mistake {
        Mistake {
            problem,
            path: self.path.clone(),
        }
    }

    pub(super) fn mismatch(
        &self,
        property: &Property,
        value: &DynamicValue,
        expected: &str,
    ) -> Mistake {
        let of = property.property_type();
        self.mistake(Problem::mismatch(
            value.kind(),
            format_args!("{expected} ({of})"),
        ))
    }

    /// What a member says of a navigation property; nothing if it is the value itself of a new entity's.
    pub(super) fn told<'v>(
        &mut self,
        property: &Property,
        term: Option<&str>,
        role: Role,
        value: &'v DynamicValue,
    ) -> Result<Option<Told<'v>>, Mistake> {
        let is_collection = property.property_type().is_collection();
        if term.is_none() && role == Role::Value {
            return Ok(self.reference_told(is_collection, value));
        }
        Ok(Some(match (term, value) {
            (Some("delta"), DynamicValue::Collection(changes)) if is_collection => {
                self.entities(property, changes, Place::Change)?;
                Told::Changed(changes)
            }
            (Some("delta"), _) => {
                let expected = match is_collection {
                    true => "an array of changes",
                    false => "no changes to a collection, since it leads to one entity",
                };
                return Err(self.mismatch(property, value, expected));
            }
            (Some(_), DynamicValue::Collection(ids)) if is_collection => {
                Told::Also(self.ids(property, ids)?)
            }
            (Some(_), _) if is_collection => {
                let expected = "an array of strings, the ids of entities";
                return Err(self.mismatch(property, value, expected));
            }
            (Some(_), DynamicValue::String(id)) => Told::To(id),
            (None, DynamicValue::Object(object)) if !is_collection => {
                self.entity(property, value, Place::Value)?;
                reference(object).map_or(Told::Inline(value), Told::To)
            }
            (None, DynamicValue::Collection(entities)) if is_collection => {
                self.entities(property, entities, Place::Value)?;
                Told::All(entities)
            }
            (_, DynamicValue::Null) if property.is_nullable() && !is_collection => Told::Nowhere,
            (_, DynamicValue::Null) => return Err(self.mistake(Problem::null(property))),
            _ => {
                let expected = match (term, is_collection) {
                    (Some(_), _) => "a string, the id of an entity, or null",
                    (None, true) => "an array of entities",
                    (None, false) => "an object, or null",
                };
                return Err(self.mismatch(property, value, expected));
            }
        }))
    }

    /// What is no more than references in the place of related entities of a new one.
    fn reference_told<'v>(
        &mut self,
        is_collection: bool,
        value: &'v DynamicValue,
    ) -> Option<Told<'v>> {
        match value {
            DynamicValue::Object(object) if !is_collection => {
                let id = reference(object)?;
                self.names(object);
                Some(Told::To(id))
            }
            DynamicValue::Collection(items) if is_collection && !items.is_empty() => {
                let objects = items.iter().map(DynamicValue::as_object);
                let objects: Vec<&DynamicObject> = objects.collect::<Option<_>>()?;
                let ids = objects.iter().map(|object| reference(object));
                let ids = ids.collect::<Option<Vec<_>>>()?;
                for (index, object) in objects.into_iter().enumerate() {
                    self.path.push(index.into());
                    self.names(object);
                    self.path.pop();
                }
                Some(Told::Also(ids))
            }
            _ => None,
        }
    }

    fn ids<'v>(
        &mut self,
        property: &Property,
        ids: &'v [DynamicValue],
    ) -> Result<Vec<&'v str>, Mistake> {
        let mut told = Vec::with_capacity(ids.len());
        for (index, id) in ids.iter().enumerate() {
            let DynamicValue::String(id) = id else {
                self.path.push(index.into());
                return Err(self.mismatch(property, id, "a string, the id of an entity"));
            };
            told.push(&**id);
        }
        Ok(told)
    }
}

/// The id of an object that has nothing else.
fn reference(object: &DynamicObject) -> Option<&str> {
    let mut members = object.iter();
    match (members.next(), members.next()) {
        (Some(("@odata.id" | "@id", id)), None) => id.as_str(),
        _ => None,
    }
}
