//! Reading an object: one pass over its members, whatever they come from.

use std::borrow::Cow;

use super::ErrorKind;
use super::mask::Mask;
use super::names::{Keeps, Key, Names};
use super::options::{Options, Strictness};
use super::problem::Problem;
use super::tag::{self, Named};
use crate::description::{Property, TypeDescription, property_flags, type_flags};
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::json::Version;
use crate::path::Segment;
use crate::polymorphism::AnyObject;
use crate::value::{ANNOTATIONS, DYNAMIC, How, Object, Role, SlotMut};

/// The value of `@odata.type`.
pub(crate) enum Tag {
    Text(Cow<'static, str>),
    /// It is no string but this kind of JSON value.
    Other(&'static str),
}

impl Tag {
    #[inline]
    pub(crate) fn of(text: &str, known: &[&'static TypeDescription]) -> Self {
        let known = known.iter().find(|known| known.tag() == text);
        Tag::Text(known.map_or_else(
            || Cow::Owned(text.to_owned()),
            |known| Cow::Borrowed(known.tag()),
        ))
    }
}

impl From<DynamicValue> for Tag {
    fn from(value: DynamicValue) -> Self {
        match value {
            DynamicValue::String(text) => Tag::Text(Cow::Owned(text)),
            other => Tag::Other(other.kind()),
        }
    }
}

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

    /// Reads the member's value as a type tag. That of a known type costs no memory.
    fn tag(&mut self, known: &[&'static TypeDescription]) -> Result<Tag, Self::Error>;

    /// Reads the member's value as whatever it is.
    fn dynamic(&mut self) -> Result<DynamicValue, Self::Error>;

    fn skip(&mut self) -> Result<(), Self::Error>;

    fn raise(&mut self, problem: Problem) -> Self::Error;

    /// The same error, of the value of a member.
    fn within(&mut self, error: Self::Error, member: Segment) -> Self::Error;

    fn options(&self) -> &Options {
        &Options::LENIENT
    }

    /// Whether departures from the standard are noted.
    fn watches(&self) -> bool {
        false
    }

    /// Takes note of a departure from the standard in a member, or makes it an error.
    fn note(&mut self, member: &str, problem: Problem) -> Result<(), Self::Error> {
        let _ = (member, problem);
        Ok(())
    }
}

/// Reads the members of an object whose type is known.
pub(crate) fn read_object<M: Members>(
    members: &mut M,
    object: &mut dyn Object,
) -> Result<(), M::Error> {
    let description = object.shape().description;
    let mut reading = Reading::new(description, keeps_of(members, object));
    reading.rest(members, object)?;
    if members.watches()
        && !reading.tagged
        && description.is_abstract()
        && object.shape().role == Role::Value
    {
        members.note(tag::CONTROL, untagged(description))?;
    }
    Ok(())
}

/// Reads the members of an object whose type its tag tells.
///
/// What comes before the tag is read as the declared type and moved; only members that type does not have are kept and replayed.
pub(crate) fn read_any<M: Members>(
    members: &mut M,
    any: &mut dyn AnyObject,
) -> Result<(), M::Error> {
    let declared = any.declared();
    let keeps = Keeps {
        undeclared: true,
        annotations: true,
        prefixed_only: prefixed_only(members),
    };
    let mut names = Names::new(declared, keeps);
    match members.next_key(&mut names)? {
        Some(Key::Tag { prefixed }) => {
            let tag = read_tag(members, prefixed, any.variants())?;
            let object = become_type(members, any, Some(&tag), false)?;
            let keeps = keeps_of(members, object);
            let mut reading = Reading::new(object.shape().description, keeps);
            reading.tagged = true;
            reading.rest(members, object)
        }
        first => {
            let mut reading = Reading::new(declared, keeps);
            reading.names = names;
            read_any_late(members, any, reading, first)
        }
    }
}

/// Reads an object that does not begin with its tag.
fn read_any_late<M: Members>(
    members: &mut M,
    any: &mut dyn AnyObject,
    mut reading: Reading,
    mut next: Option<Key>,
) -> Result<(), M::Error> {
    let mut early = Vec::new();
    let tag = loop {
        match next {
            None => break None,
            Some(Key::Tag { prefixed }) => {
                break Some(read_tag(members, prefixed, any.variants())?);
            }
            Some(Key::Property(index, property)) => {
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
        next = members.next_key(&mut reading.names)?;
    };
    let object = become_type(members, any, tag.as_deref(), true)?;
    let keeps = keeps_of(members, object);
    let mut reading = Reading {
        tagged: tag.is_some(),
        // Base properties have the same indexes in the derived type.
        mask: reading.mask,
        ..Reading::new(object.shape().description, keeps)
    };
    for (name, value) in early {
        reading.replay(members, object, name, &value)?;
    }
    match tag {
        Some(_) => reading.rest(members, object),
        None => reading.finish(members, object),
    }
}

/// Makes the value one of the type that the tag names; without a tag, of the declared type. `carry` keeps what was read.
fn become_type<'a, M: Members>(
    members: &mut M,
    any: &'a mut dyn AnyObject,
    tag: Option<&str>,
    carry: bool,
) -> Result<&'a mut dyn Object, M::Error> {
    let declared = any.declared();
    let name = tag.map_or(declared.name(), tag::type_name);
    let variants = any.variants();
    let known = variants.iter().position(|variant| variant.is_named(name));
    let done = match known {
        Some(0) if !carry && is_blank_of(any, name) => true,
        Some(index) => any.turn_into(index, name, carry),
        None if tag::names_ancestor(name, declared) => false,
        None => any.turn_into(variants.len(), name, carry),
    };
    if !done {
        return Err(raise_at_tag(members, tag::not_assignable(name, declared)));
    }
    if members.watches() {
        if tag.is_none() && declared.is_abstract() {
            members.note(tag::CONTROL, untagged(declared))?;
        } else if known.is_none() {
            members.note(tag::CONTROL, unknown_type(name, declared))?;
        }
    }
    Ok(any.object_mut())
}

/// Whether the value, of which nothing was read, is of the type already.
fn is_blank_of(any: &dyn AnyObject, name: &str) -> bool {
    let object = any.object();
    object.foreign_type().is_none() && object.shape().description.is_named(name)
}

fn keeps_of<M: Members>(members: &M, object: &dyn Object) -> Keeps {
    let shape = object.shape();
    let has = |flags| {
        members.watches() || shape.description.has(flags) || object.foreign_type().is_some()
    };
    let prefixed_only = prefixed_only(members);
    match shape.role {
        Role::Value => Keeps {
            undeclared: has(type_flags::HAS_DYNAMIC),
            annotations: has(type_flags::HAS_ANNOTATIONS),
            prefixed_only,
        },
        Role::Patch => Keeps {
            undeclared: has(type_flags::OPEN),
            annotations: members.watches(),
            prefixed_only,
        },
    }
}

fn prefixed_only<M: Members>(members: &M) -> bool {
    let options = members.options();
    options.strictness != Strictness::Lenient && options.version == Version::V4_0
}

struct Reading {
    description: &'static TypeDescription,
    names: Names,
    mask: Mask,
    tagged: bool,
    rare: Option<Box<Rare>>,
}

/// What few objects need.
#[derive(Default)]
struct Rare {
    /// What is kept of an object with many undeclared members or annotations.
    many: Vec<(String, DynamicValue)>,
    /// The names of members that are no properties, if someone watches.
    others: Vec<String>,
}

impl Reading {
    fn new(description: &'static TypeDescription, keeps: Keeps) -> Self {
        Self {
            description,
            names: Names::new(description, keeps),
            mask: Mask::default(),
            tagged: false,
            rare: None,
        }
    }

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
                Key::Tag { prefixed } => {
                    let tag = read_tag(members, prefixed, &[self.description])?;
                    self.tag(members, object, tag)?;
                }
                Key::Annotation(name) | Key::Undeclared(name) => {
                    if members.watches() {
                        self.watch_other(members, object, &name)?;
                    }
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

    #[inline]
    fn property<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), M::Error> {
        if self.mask.set(index) && members.watches() {
            members.note(property.name(), duplicate())?;
        }
        members
            .property(object, index, property)
            .map_err(|error| members.within(error, property.name().into()))
    }

    /// Looks at a member that is no property.
    fn watch_other<M: Members>(
        &mut self,
        members: &mut M,
        object: &dyn Object,
        name: &str,
    ) -> Result<(), M::Error> {
        let unprefixed = |name: &str| name.replacen("@odata.", "@", 1);
        let others = &mut self.rare.get_or_insert_default().others;
        if others
            .iter()
            .any(|other| unprefixed(other) == unprefixed(name))
        {
            members.note(name, duplicate())?;
        }
        others.push(name.to_owned());
        if let Some((of, term)) = name.split_once('@') {
            if term.is_empty() || term.contains('@') || term.starts_with('.') {
                let problem = Problem::new(
                    ErrorKind::InvalidAnnotationName,
                    format_args!(
                        "found the name {name:?}, expected the name of a term after one @"
                    ),
                );
                members.note(name, problem)?;
            } else if of.is_empty()
                && !term.contains('.')
                && members.options().version == Version::V4_0
            {
                let problem = Problem::new(
                    ErrorKind::UnprefixedControlInformation,
                    format_args!("found {name}, expected @odata.{term} in OData 4.0"),
                );
                members.note(name, problem)?;
            }
        } else if !self.description.is_open() && object.foreign_type().is_none() {
            let problem = Problem::new(
                ErrorKind::UndeclaredMember,
                format_args!(
                    "found a member that {} does not declare",
                    self.description.name()
                ),
            );
            members.note(name, problem)?;
        }
        Ok(())
    }

    fn tag<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        tag: Cow<'static, str>,
    ) -> Result<(), M::Error> {
        let again = core::mem::replace(&mut self.tagged, true);
        if !again && self.description.writes_tag() && *tag == *self.description.tag() {
            return Ok(());
        }
        let kept = match object.property(ANNOTATIONS) {
            crate::value::Slot::Annotations(annotations) => annotations.type_name(),
            _ => None,
        };
        let name = tag::type_name(&tag);
        if again {
            // Without a kept tag the first one named the type itself.
            let first = object
                .foreign_type()
                .or(kept.map(tag::type_name))
                .unwrap_or(self.description.name());
            if first != name
                && !(first == self.description.name() && self.description.is_named(name))
            {
                let problem = Problem::new(
                    ErrorKind::TagsDisagree,
                    format_args!("found a second tag, {name}, expected the first, {first}, alone"),
                );
                return Err(raise_at_tag(members, problem));
            }
            return members.note(tag::CONTROL, duplicate());
        }
        if object.foreign_type() == Some(name) {
            return Ok(());
        }
        let named = match tag::check(&tag, self.description) {
            Ok(named) => named,
            Err(problem) => return Err(raise_at_tag(members, problem)),
        };
        let kept = match named {
            Named::Derived => {
                members.note(tag::CONTROL, unknown_type(name, self.description))?;
                true
            }
            Named::Itself => !self.description.writes_tag(),
        };
        if kept {
            if let SlotMut::Annotations(annotations) =
                object.property_mut(ANNOTATIONS, How::Existing)
            {
                annotations.insert(tag::CONTROL, tag.into_owned());
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
                if members.watches() {
                    self.watch_other(members, object, &name)?;
                }
                self.keep(object, name, value.clone());
                Ok(())
            }
            Key::Tag { .. } | Key::Ignored => Ok(()),
        }
    }

    /// Puts a member into the bag that is for it, if there is one. The last of a name wins.
    fn keep(&mut self, object: &mut dyn Object, name: String, value: DynamicValue) {
        match bag(object, &name) {
            Some(bag) if bag.len() < MANY => drop(bag.insert(name, value)),
            Some(_) => self.rare.get_or_insert_default().many.push((name, value)),
            None => {}
        }
    }

    fn finish<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
    ) -> Result<(), M::Error> {
        if let Some(rare) = self.rare.take() {
            let (annotations, undeclared): (Vec<_>, Vec<_>) = rare
                .many
                .into_iter()
                .partition(|(name, _)| name.contains('@'));
            for kept in [annotations, undeclared] {
                if let Some(bag) = kept.first().and_then(|(name, _)| bag(object, name)) {
                    bag.extend(kept);
                }
            }
        }
        if object.shape().role == Role::Patch {
            return Ok(());
        }
        let options = members.options();
        let (absent_is_null, complete) = (options.absent_is_null, options.complete);
        if !absent_is_null && !complete && !self.description.has(type_flags::HAS_REQUIRED) {
            return Ok(());
        }
        for (index, property) in self.description.properties().enumerate() {
            if self.mask.has(index) {
                continue;
            }
            if property.is_required() || (complete && is_expected(property)) {
                let problem = Problem::new(
                    ErrorKind::MissingProperty,
                    format_args!(
                        "found no such member, expected {}",
                        property.property_type()
                    ),
                );
                let error = members.raise(problem);
                return Err(members.within(error, property.name().into()));
            }
            if absent_is_null && property.is_nullable() {
                object.property_mut(index, How::Null);
            }
        }
        Ok(())
    }
}

/// Whether a complete object has the property.
fn is_expected(property: &Property) -> bool {
    !property.is_nullable() && !property.has(property_flags::NAVIGATION)
}

fn read_tag<M: Members>(
    members: &mut M,
    prefixed: bool,
    known: &[&'static TypeDescription],
) -> Result<Cow<'static, str>, M::Error> {
    let tag = match members.tag(known)? {
        Tag::Text(tag) => tag,
        Tag::Other(kind) => {
            let problem = Problem::new(
                ErrorKind::InvalidControlInformation,
                format_args!("found {kind}, expected the name of a type in a string"),
            );
            return Err(raise_at_tag(members, problem));
        }
    };
    if members.watches() {
        if !prefixed && members.options().version == Version::V4_0 {
            let problem = Problem::new(
                ErrorKind::UnprefixedControlInformation,
                "found @type, expected @odata.type in OData 4.0",
            );
            members.note("@type", problem)?;
        }
        if !tag.contains('#') {
            let problem = Problem::new(
                ErrorKind::TagWithoutHash,
                format_args!("found {tag:?}, expected \"#{tag}\""),
            );
            members.note(tag::CONTROL, problem)?;
        }
    }
    Ok(tag)
}

fn raise_at_tag<M: Members>(members: &mut M, problem: Problem) -> M::Error {
    let error = members.raise(problem);
    members.within(error, tag::CONTROL.into())
}

fn duplicate() -> Problem {
    Problem::new(
        ErrorKind::DuplicateMember,
        "found the member again, expected it once",
    )
}

fn untagged(description: &TypeDescription) -> Problem {
    Problem::new(
        ErrorKind::AbstractTypeNeedsTag,
        format_args!(
            "found no tag, expected one that names a type derived from {}",
            description.name()
        ),
    )
}

fn unknown_type(name: &str, description: &TypeDescription) -> Problem {
    Problem::new(
        ErrorKind::UnknownType,
        format_args!(
            "found an object of the unknown type {name}, read as {}",
            description.name()
        ),
    )
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
