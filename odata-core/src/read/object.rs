//! Reading an object: one pass over its members, whatever they come from.

use super::mask::Mask;
use super::names::{Keeps, Key, Names};
use super::problem::{Problem, ProblemKind};
use super::tag::{self, Named};
use crate::description::{Property, TypeDescription, type_flags};
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::path::Segment;
use crate::polymorphism::AnyObject;
use crate::value::{ANNOTATIONS, DYNAMIC, How, Object, Role, SlotMut};

/// The members of a JSON object that is being read, in the order in which they come.
pub(crate) trait Members {
    type Error;

    /// The next member's name.
    fn next_key(&mut self, names: &mut Names) -> Result<Option<Key>, Self::Error>;

    /// Reads the member's value into a property.
    fn property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), Self::Error>;

    /// Reads the member's value as whatever it is.
    fn dynamic(&mut self) -> Result<DynamicValue, Self::Error>;

    fn skip(&mut self) -> Result<(), Self::Error>;

    fn raise(&mut self, problem: Problem) -> Self::Error;

    /// The same error, of the value of a member.
    fn within(&mut self, error: Self::Error, member: Segment) -> Self::Error;
}

/// Reads the members of an object whose type is known.
pub(crate) fn read_object<M: Members>(
    members: &mut M,
    object: &mut dyn Object,
) -> Result<(), M::Error> {
    let shape = object.shape();
    let keeps = keeps(object);
    let mut reading = Reading {
        description: shape.description,
        names: Names::new(shape.description, keeps),
        mask: Mask::default(),
        many: Vec::new(),
    };
    reading.rest(members, object)
}

/// Reads the members of an object whose type its tag tells.
///
/// What comes before the tag is read as the declared type and moved; only members that type does not have are kept and replayed.
pub(crate) fn read_any<M: Members>(
    members: &mut M,
    any: &mut dyn AnyObject,
) -> Result<(), M::Error> {
    let declared = any.declared();
    let mut reading = Reading {
        description: declared,
        names: Names::new(
            declared,
            Keeps {
                undeclared: true,
                annotations: true,
            },
        ),
        mask: Mask::default(),
        many: Vec::new(),
    };
    let mut early = Vec::new();
    let mut started = false;
    let tag = loop {
        match members.next_key(&mut reading.names)? {
            None => break None,
            Some(Key::Tag) => break Some(read_tag(members)?),
            Some(Key::Property(index, property)) => {
                started = true;
                reading.property(members, any.base_mut(), index, property)?;
            }
            Some(Key::Annotation(name) | Key::Undeclared(name)) => {
                let value = members
                    .dynamic()
                    .map_err(|error| members.within(error, name.clone().into()))?;
                early.push((name, value));
            }
            Some(Key::Ignored) => members.skip()?,
        }
    };
    let ended = tag.is_none();
    let name = tag.as_deref().map_or(declared.name(), tag::type_name);
    if let Err(problem) = become_type(any, name, started) {
        return Err(raise_at_tag(members, problem));
    }
    let object = any.object_mut();
    let description = object.shape().description;
    let mut reading = Reading {
        description,
        names: Names::new(description, keeps(object)),
        // Base properties have the same indexes in the derived type.
        mask: reading.mask,
        many: Vec::new(),
    };
    for (name, value) in early {
        reading.replay(members, object, name, &value)?;
    }
    if ended {
        reading.finish(members, object)
    } else {
        reading.rest(members, object)
    }
}

fn become_type(any: &mut dyn AnyObject, name: &str, carry: bool) -> Result<(), Problem> {
    let declared = any.declared();
    let variants = any.variants();
    let known = variants.iter().position(|variant| variant.is_named(name));
    let done = match known {
        Some(index) => any.turn_into(index, name, carry),
        None if tag::names_ancestor(name, declared) => false,
        None => any.turn_into(variants.len(), name, carry),
    };
    if done {
        Ok(())
    } else {
        Err(tag::not_assignable(name, declared))
    }
}

fn keeps(object: &dyn Object) -> Keeps {
    let shape = object.shape();
    let has = |flags| shape.description.has(flags) || object.foreign_type().is_some();
    match shape.role {
        Role::Value => Keeps {
            undeclared: has(type_flags::HAS_DYNAMIC),
            annotations: has(type_flags::HAS_ANNOTATIONS),
        },
        Role::Patch => Keeps {
            undeclared: has(type_flags::OPEN),
            annotations: false,
        },
    }
}

struct Reading {
    description: &'static TypeDescription,
    names: Names,
    mask: Mask,
    /// What is kept of an object with many undeclared members or annotations.
    many: Vec<(String, DynamicValue)>,
}

impl Reading {
    /// Reads all members that are left.
    fn rest<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
    ) -> Result<(), M::Error> {
        while let Some(key) = members.next_key(&mut self.names)? {
            match key {
                Key::Property(index, property) => {
                    self.property(members, object, index, property)?
                }
                Key::Tag => {
                    let tag = read_tag(members)?;
                    if let Err(problem) = self.tag(object, tag) {
                        return Err(raise_at_tag(members, problem));
                    }
                }
                Key::Annotation(name) | Key::Undeclared(name) => {
                    let value = members
                        .dynamic()
                        .map_err(|error| members.within(error, name.clone().into()))?;
                    self.keep(object, name, value);
                }
                Key::Ignored => members.skip()?,
            }
        }
        self.finish(members, object)
    }

    fn property<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), M::Error> {
        self.mask.set(index);
        members
            .property(object, index, property)
            .map_err(|error| members.within(error, property.name().into()))
    }

    fn tag(&mut self, object: &mut dyn Object, tag: String) -> Result<(), Problem> {
        if let Some(foreign) = object.foreign_type() {
            if foreign == tag::type_name(&tag) {
                return Ok(());
            }
        }
        let named = tag::check(&tag, self.description)?;
        let kept = match named {
            Named::Derived => true,
            Named::Itself => !self.description.writes_tag(),
        };
        if kept {
            if let SlotMut::Annotations(annotations) =
                object.property_mut(ANNOTATIONS, How::Existing)
            {
                annotations.insert(tag::CONTROL, tag);
            }
        }
        Ok(())
    }

    /// Takes a member that came before the tag which tells what it is.
    fn replay<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        name: String,
        value: &DynamicValue,
    ) -> Result<(), M::Error> {
        match self.names.classify(&name) {
            Key::Property(index, property) => {
                self.mask.set(index);
                super::serde::replay(object, index, property, value).map_err(|(problem, path)| {
                    let error = members.raise(problem);
                    path.segments().rev().fold(error, |error, segment| {
                        members.within(error, segment.clone())
                    })
                })
            }
            Key::Annotation(name) | Key::Undeclared(name) => {
                self.keep(object, name, value.clone());
                Ok(())
            }
            Key::Tag | Key::Ignored => Ok(()),
        }
    }

    /// Puts a member into the bag that is for it, if there is one. The last of a name wins.
    fn keep(&mut self, object: &mut dyn Object, name: String, value: DynamicValue) {
        match bag(object, &name) {
            Some(bag) if bag.len() < MANY => drop(bag.insert(name, value)),
            Some(_) => self.many.push((name, value)),
            None => {}
        }
    }

    fn finish<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
    ) -> Result<(), M::Error> {
        let (annotations, undeclared): (Vec<_>, Vec<_>) = self
            .many
            .drain(..)
            .partition(|(name, _)| name.contains('@'));
        for kept in [annotations, undeclared] {
            if let Some(bag) = kept.first().and_then(|(name, _)| bag(object, name)) {
                bag.extend(kept);
            }
        }
        if !self.description.has(type_flags::HAS_REQUIRED) || object.shape().role == Role::Patch {
            return Ok(());
        }
        for (index, property) in self.description.properties().enumerate() {
            if property.is_required() && !self.mask.has(index) {
                let problem = Problem::new(
                    ProblemKind::MissingProperty,
                    format_args!(
                        "found no such member, expected {}",
                        property.property_type()
                    ),
                );
                let error = members.raise(problem);
                return Err(members.within(error, property.name().into()));
            }
        }
        Ok(())
    }
}

fn read_tag<M: Members>(members: &mut M) -> Result<String, M::Error> {
    let value = members.dynamic()?;
    if let DynamicValue::String(tag) = value {
        return Ok(tag);
    }
    let problem = Problem::new(
        ProblemKind::InvalidControlInformation,
        format_args!(
            "found {}, expected the name of a type in a string",
            value.kind()
        ),
    );
    Err(raise_at_tag(members, problem))
}

fn raise_at_tag<M: Members>(members: &mut M, problem: Problem) -> M::Error {
    let error = members.raise(problem);
    members.within(error, tag::CONTROL.into())
}

/// From so many members on, a bag is filled in one go, since each single insertion looks at all that are there.
const MANY: usize = 32;

/// The bag for a member with a name, if the object has one.
fn bag<'a>(object: &'a mut dyn Object, name: &str) -> Option<&'a mut DynamicObject> {
    let bag = if name.contains('@') {
        ANNOTATIONS
    } else {
        DYNAMIC
    };
    match object.property_mut(bag, How::Existing) {
        SlotMut::Annotations(annotations) => Some(annotations),
        SlotMut::Dynamic(properties) => Some(properties),
        SlotMut::DynamicChanges(changes) => Some(changes.members_mut()),
        _ => None,
    }
}
