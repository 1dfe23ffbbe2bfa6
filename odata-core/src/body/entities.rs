//! The entities that a patch, or the entry of a delta, describes.
//!
//! They are handed on as they came, since nothing tells whether one is new or changed. What is certain of both is checked here: the JSON of
//! what their type declares, and what they say of entities that they lead to.

use super::scan::Mistake;
use super::told::{Sender, Teller, split, tells};
use crate::description::{ItemType, PrimitiveType, Property, TypeDescription};
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::entry_context;
use crate::json::ErrorKind;
use crate::read::control::misnamed;
use crate::read::{Problem, Wanted};
use crate::value::Role;

/// Where an entity is described.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// As what a navigation property leads to.
    Value,
    /// Among changes to what it leads to.
    Change,
}

impl Teller<'_> {
    pub(super) fn entities(
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

    pub(super) fn entity(
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
        if place == Place::Change && entry_context::has_form_of_its_own(kind(object)) {
            return Ok(());
        }
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
            .filter(|property| property.is_key())
            .peekable();
        let has_id = find(object, "id").is_some_and(|(_, id)| !id.is_null());
        let has_keys = match keys.peek() {
            Some(_) => keys.all(|key| object.get(key.name()).is_some_and(|key| !key.is_null())),
            // The key may be left to types that are derived.
            None => object.iter().any(|(name, _)| !name.contains('@')),
        };
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
    pub(super) fn names(&mut self, object: &DynamicObject) {
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
    pub(super) fn property(
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
        // What a service computes is ignored where a client says it.
        if term.is_some() || (property.is_computed() && self.sender == Sender::Client) {
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

/// What a change says of itself by its context.
fn kind(object: &DynamicObject) -> Option<&str> {
    entry_context::kind(find(object, "context")?.1.as_str()?)
}
