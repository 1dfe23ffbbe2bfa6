//! What a member of a body says of a navigation property, and what is wrong with it.
//!
//! The entities that a patch describes are handed on as they came, since nothing tells whether one is new or changed. What is certain of
//! both is checked here: the JSON of what their type declares, and what they say of entities that they lead to.

use super::Linked;
use super::scan::Mistake;
use crate::description::{ItemType, PrimitiveType, Property, TypeDescription};
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::json::ErrorKind;
use crate::path::Segment;
use crate::read::control::misnamed;
use crate::read::options::Options;
use crate::read::{Problem, Wanted};
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

/// Where an entity is described.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// As what a navigation property leads to.
    Value,
    /// Among changes to what it leads to.
    Change,
}

/// Goes through the value of a member.
pub(super) struct Teller<'o> {
    options: &'o Options,
    /// From the member's value inwards.
    path: Vec<Segment>,
    pub(super) departures: Vec<Mistake>,
}

impl<'o> Teller<'o> {
    pub(super) const fn new(options: &'o Options) -> Self {
        Self {
            options,
            path: Vec::new(),
            departures: Vec::new(),
        }
    }

    fn mistake(&self, problem: Problem) -> Mistake {
        Mistake {
            problem,
            path: self.path.clone(),
        }
    }

    fn mismatch(&self, property: &Property, value: &DynamicValue, expected: &str) -> Mistake {
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

    fn entities(
        &mut self,
        property: &Property,
        entities: &[DynamicValue],
        place: Place,
    ) -> Result<(), Mistake> {
        for (index, entity) in entities.iter().enumerate() {
            self.path.push(index.into());
            self.entity(property, entity, place)?;
            self.path.pop();
        }
        Ok(())
    }

    fn entity(
        &mut self,
        property: &Property,
        value: &DynamicValue,
        place: Place,
    ) -> Result<(), Mistake> {
        let item = property.property_type().item();
        let DynamicValue::Object(object) = value else {
            return Err(self.mistake(match value {
                DynamicValue::Null => Problem::null_item(item),
                other => Problem::mismatch(other.kind(), Wanted(item)),
            }));
        };
        let ItemType::Structured(description) = item else {
            return Ok(());
        };
        self.removed(object, property, description(), place)?;
        self.members(object, description())
    }

    /// Checks that what is removed stands among changes, and tells which entity it is.
    fn removed(
        &mut self,
        object: &DynamicObject,
        property: &Property,
        description: &TypeDescription,
        place: Place,
    ) -> Result<(), Mistake> {
        let Some((name, removed)) = find(object, "removed") else {
            return Ok(());
        };
        let invalid = |expected: &str| {
            let found = removed.kind();
            let message = format_args!("found {found}, expected {expected}");
            Problem::new(ErrorKind::InvalidControlInformation, message)
        };
        self.path.push(name.to_owned().into());
        if place != Place::Change {
            let of = property.name();
            return Err(self.mistake(invalid(&format!(
                "none, since this says what {of} leads to: {of}@delta takes what is removed"
            ))));
        }
        if removed.as_object().is_none() {
            return Err(self.mistake(invalid("an object such as {\"reason\":\"deleted\"}")));
        }
        self.path.pop();
        let mut keys = description
            .properties()
            .filter(|property| property.is_key());
        let has_id = find(object, "id").is_some_and(|(_, id)| !id.is_null());
        let has_keys = description.properties().any(Property::is_key)
            && keys.all(|key| object.get(key.name()).is_some_and(|key| !key.is_null()));
        match has_id || has_keys {
            true => Ok(()),
            false => Err(self.mistake(Problem::new(
                ErrorKind::MissingProperty,
                "found an entity to remove that neither an id nor a key tells, expected one of them",
            ))),
        }
    }

    fn members(
        &mut self,
        object: &DynamicObject,
        description: &'static TypeDescription,
    ) -> Result<(), Mistake> {
        self.names(object);
        for (name, value) in object.iter() {
            self.path.push(name.to_owned().into());
            self.member(name, value, description)?;
            self.path.pop();
        }
        Ok(())
    }

    /// Takes note of names that are none in this version.
    fn names(&mut self, object: &DynamicObject) {
        for (name, _) in object.iter() {
            let Some(problem) = misnamed(name, self.options.version) else {
                continue;
            };
            self.path.push(name.to_owned().into());
            let mistake = self.mistake(problem);
            self.departures.push(mistake);
            self.path.pop();
        }
    }

    fn member(
        &mut self,
        name: &str,
        value: &DynamicValue,
        description: &'static TypeDescription,
    ) -> Result<(), Mistake> {
        let (of, term) = split(name);
        let expected = match (of, term) {
            ("", Some("id")) if !value.is_null() => "the id of an entity in a string",
            ("", Some("type")) => "the name of a type in a string",
            _ => return self.property(description, of, term, value),
        };
        match value {
            DynamicValue::String(_) => Ok(()),
            other => Err(self.mistake(Problem::new(
                ErrorKind::InvalidControlInformation,
                format_args!("found {}, expected {expected}", other.kind()),
            ))),
        }
    }

    /// Checks the JSON of a declared property, or what a member says of it.
    fn property(
        &mut self,
        description: &'static TypeDescription,
        name: &str,
        term: Option<&str>,
        value: &DynamicValue,
    ) -> Result<(), Mistake> {
        let Some(property) = description.find(name) else {
            return Ok(());
        };
        if property.is_navigation() {
            return match tells(term) {
                true => self.told(property, term, Role::Patch, value).map(drop),
                false => Ok(()),
            };
        }
        // What a service computes is ignored.
        if term.is_some() || property.is_computed() {
            return Ok(());
        }
        let of = property.property_type();
        let null_is_empty = of.is_collection() && self.options.null_collections;
        match value {
            DynamicValue::Null if property.is_nullable() || null_is_empty => Ok(()),
            DynamicValue::Null => Err(self.mistake(Problem::null(property))),
            DynamicValue::Collection(items) if of.is_collection() => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(index.into());
                    match item {
                        DynamicValue::Null if of.has_nullable_items() => {}
                        DynamicValue::Null => {
                            return Err(self.mistake(Problem::null_item(of.item())));
                        }
                        item => self.value(of.item(), item)?,
                    }
                    self.path.pop();
                }
                Ok(())
            }
            _ if of.is_collection() => Err(self.mismatch(property, value, "an array")),
            _ => self.value(of.item(), value),
        }
    }

    fn value(&mut self, item: ItemType, value: &DynamicValue) -> Result<(), Mistake> {
        let is_of_type = match (item, value) {
            (ItemType::Structured(description), DynamicValue::Object(object)) => {
                return self.members(object, description());
            }
            (ItemType::Untyped | ItemType::Primitive(PrimitiveType::Stream), _)
            | (ItemType::Enumeration(_), DynamicValue::String(_))
            | (ItemType::Primitive(PrimitiveType::Boolean), DynamicValue::Boolean(_)) => true,
            (ItemType::Enumeration(_), DynamicValue::Number(_)) => self.options.numeric_enums,
            (ItemType::Primitive(primitive), DynamicValue::Number(_)) => primitive.is_number(),
            // Some numbers are strings: special ones, and those of 64 bits for readers without them.
            (ItemType::Primitive(primitive), DynamicValue::String(_)) => {
                let is_string = !primitive.is_json() && primitive != PrimitiveType::Boolean;
                is_string && (!primitive.is_integer() || primitive == PrimitiveType::Int64)
            }
            (ItemType::Primitive(primitive), DynamicValue::Object(_)) => primitive.is_json(),
            _ => false,
        };
        match is_of_type {
            true => Ok(()),
            false => Err(self.mistake(Problem::mismatch(value.kind(), Wanted(item)))),
        }
    }
}

/// The control information of an object that has a name, in either spelling.
fn find<'v>(object: &'v DynamicObject, term: &str) -> Option<(&'v str, &'v DynamicValue)> {
    let mut members = object.iter();
    members.find(|(name, _)| split(name) == ("", Some(term)))
}

/// The id of an object that has nothing else.
fn reference(object: &DynamicObject) -> Option<&str> {
    let mut members = object.iter();
    match (members.next(), members.next()) {
        (Some(("@odata.id" | "@id", id)), None) => id.as_str(),
        _ => None,
    }
}
