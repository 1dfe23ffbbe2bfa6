//! Reading an object: one pass over its members, whatever they come from.

mod end;
mod others;
mod tags;

use std::borrow::Cow;

use crate::description::{Property, TypeDescription, type_flags};
use crate::dynamic::{Deferred, DynamicValue, Name};
use crate::json::Version;
use crate::name_table::NameTable;
use crate::path::WirePath;
use crate::read::mask::Mask;
use crate::read::members::Members;
use crate::read::names::{Keeps, Key, Names};
use crate::read::options::Strictness;
use crate::read::problem::Problem;
use crate::read::tag;
use crate::value::{Object, Role, Shape};

pub(super) use self::tags::{raise_at_tag, read_tag};

/// Reads the members of an object whose type is known. `shape` is that of the object.
///
/// Objects nest, and each call that one costs is felt: whoever calls this calls itself for the objects within.
#[inline(always)]
pub(crate) fn read_object<M: Members>(
    members: &mut M,
    object: &mut dyn Object,
    shape: Shape,
) -> Result<(), M::Error> {
    let mut reading = Reading::new(members, object, shape);
    // A tag that the type's values are written with comes first as a rule.
    if shape.description.writes_tag() {
        let tag = members.first_tag(core::slice::from_ref(&shape.description));
        reading.tag = tag.map(|tag| tag.text);
    }
    reading.all(members, object)?;
    if members.watches() && reading.tag.is_none() && is_abstract_value(object) {
        members.note(tag::CONTROL, Problem::untagged(shape.description))?;
    }
    Ok(())
}

fn is_abstract_value(object: &dyn Object) -> bool {
    let shape = object.shape();
    shape.role == Role::Value && shape.description.is_abstract()
}

#[inline]
fn keeps_of<M: Members>(members: &M, object: &dyn Object, shape: Shape) -> Keeps {
    let everything = members.watches() || object.foreign_type().is_some();
    let has = |flags| everything || shape.description.has(flags);
    let prefixed_only = prefixed_only(members);
    match shape.role {
        Role::Value => Keeps {
            undeclared: has(type_flags::HAS_DYNAMIC),
            annotations: has(type_flags::HAS_ANNOTATIONS | type_flags::HAS_STREAM),
            prefixed_only,
        },
        Role::Patch => Keeps {
            undeclared: has(type_flags::OPEN),
            annotations: members.watches(),
            prefixed_only,
        },
    }
}

pub(super) fn prefixed_only<M: Members>(members: &M) -> bool {
    let options = members.options();
    options.strictness != Strictness::Lenient && options.version == Version::V4_0
}

pub(super) struct Reading {
    pub(super) description: &'static TypeDescription,
    pub(super) names: Names,
    /// Whether it matters which properties were there.
    pub(super) is_tracked: bool,
    pub(super) mask: Mask,
    /// The tag, once it was read.
    pub(super) tag: Option<Cow<'static, str>>,
    /// Whether the tag was read ahead of its turn.
    pub(super) is_ahead: bool,
    pub(super) rare: Option<Box<Rare>>,
}

/// What few objects need.
#[derive(Default)]
pub(super) struct Rare {
    /// What is kept of an object with many undeclared members or annotations.
    many: Vec<(Name, DynamicValue)>,
    /// The names of members that are no properties, if someone watches.
    others: NameTable<'static>,
    /// The tags that stand beside values of declared properties, by their indexes.
    beside: Vec<(usize, String, String)>,
}

impl Reading {
    #[inline]
    pub(super) fn new<M: Members>(members: &M, object: &dyn Object, shape: Shape) -> Self {
        Self::keeping(members, shape.description, keeps_of(members, object, shape))
    }

    /// Of an object of which just this is kept.
    #[inline]
    pub(super) fn keeping<M: Members>(
        members: &M,
        description: &'static TypeDescription,
        keeps: Keeps,
    ) -> Self {
        let options = members.options();
        Self {
            description,
            names: Names::new(description, keeps),
            is_tracked: members.watches()
                || options.absent_is_null
                || options.complete
                || description.has(type_flags::HAS_REQUIRED),
            mask: Mask::default(),
            tag: None,
            is_ahead: false,
            rare: None,
        }
    }

    /// Reads all members that are left.
    #[inline(never)]
    pub(super) fn rest<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
    ) -> Result<(), M::Error> {
        self.all(members, object)
    }

    /// Reads all members: one call for each of the objects that stand within each other.
    #[inline(always)]
    fn all<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
    ) -> Result<(), M::Error> {
        while let Some(key) = members.next_key(&mut self.names)? {
            // Most members are properties: what is done for the others is not to be in their way.
            match key {
                Key::Property(property) => {
                    let index = self.names.index();
                    self.next_property(members, object, index, property)?
                }
                other => self.member(members, object, other)?,
            }
        }
        self.finish(members, object)
    }

    #[inline(never)]
    pub(super) fn member<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        key: Key,
    ) -> Result<(), M::Error> {
        match key {
            Key::Property(property) => self.property(members, object, self.names.index(), property),
            Key::Tag | Key::UnprefixedTag if core::mem::take(&mut self.is_ahead) => {
                members.pass_tag()
            }
            Key::Tag | Key::UnprefixedTag => {
                let prefixed = matches!(key, Key::Tag);
                let tag = read_tag(members, prefixed, &[self.description])?;
                if tag.known.is_some() && self.tag.is_none() && self.description.writes_tag() {
                    self.tag = Some(tag.text);
                    return Ok(());
                }
                self.tag(members, object, tag.text)
            }
            Key::Annotation | Key::Undeclared => {
                let name = self.names.take_name();
                let value = self.other(members, object, &name)?;
                self.keep(object, name, value);
                Ok(())
            }
            Key::Ignored => members.skip(),
        }
    }

    /// Reads the value of a property.
    #[inline(never)]
    pub(super) fn property<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), M::Error> {
        self.next_property(members, object, index, property)
    }

    /// The same, in the loop over all members.
    #[inline(always)]
    fn next_property<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), M::Error> {
        if self.is_tracked && self.mask.set(index) && members.watches() {
            members.note(property.name(), Problem::duplicate())?;
        }
        members
            .property(object, index, property)
            .map_err(|error| members.within(error, property.name().into()))
    }

    /// Takes a member that came before the tag which tells what it is.
    pub(super) fn replay<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        name: Name,
        value: Deferred,
    ) -> Result<(), M::Error> {
        match self.names.classify(&name) {
            Key::Property(property) => {
                let index = self.names.index();
                self.mask.set(index);
                super::serde::replay(object, index, property, value.as_it_came())
                    .map_err(|(problem, path)| raise_within(members, problem, &path))
            }
            Key::Annotation | Key::Undeclared => {
                self.keep(object, name, value.settled());
                Ok(())
            }
            Key::Tag | Key::UnprefixedTag | Key::Ignored => Ok(()),
        }
    }
}

/// An error of what stands at a path within the value that is being read.
#[cold]
pub(super) fn raise_within<M: Members>(
    members: &mut M,
    problem: Problem,
    path: &WirePath,
) -> M::Error {
    let error = members.raise(problem);
    path.segments().rev().fold(error, |error, segment| {
        members.within(error, segment.clone())
    })
}
