//! Reading an object: one pass over its members, whatever they come from.

use std::borrow::Cow;
use std::collections::HashSet;

use super::ErrorKind;
use super::bag::{MANY, bag, keep_control};
use super::mask::Mask;
use super::members::{Members, Tag, TagText};
use super::names::{Keeps, Key, Names, tells_type};
use super::options::Strictness;
use super::problem::Problem;
use super::tag::{self, Named};
use crate::TypeTag;
use crate::description::{Property, TypeDescription, property_flags, type_flags};
use crate::dynamic::DynamicValue;
use crate::json::Version;
use crate::path::WirePath;
use crate::value::{ANNOTATIONS, DYNAMIC, How, Object, Role, Slot, SlotMut};

/// Reads the members of an object whose type is known.
pub(crate) fn read_object<M: Members>(
    members: &mut M,
    object: &mut dyn Object,
) -> Result<(), M::Error> {
    let description = object.shape().description;
    let mut reading = Reading::new(description, keeps_of(members, object));
    reading.rest(members, object)?;
    if members.watches() && reading.tag.is_none() && is_abstract_value(object) {
        members.note(tag::CONTROL, Problem::untagged(description))?;
    }
    Ok(())
}

fn is_abstract_value(object: &dyn Object) -> bool {
    let shape = object.shape();
    shape.role == Role::Value && shape.description.is_abstract()
}

pub(super) fn keeps_of<M: Members>(members: &M, object: &dyn Object) -> Keeps {
    let shape = object.shape();
    let has = |flags| {
        members.watches() || shape.description.has(flags) || object.foreign_type().is_some()
    };
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
    many: Vec<(String, DynamicValue)>,
    /// The names of members that are no properties, if someone watches.
    others: HashSet<String>,
    /// The tags that stand beside values of declared properties, by their indexes.
    beside: Vec<(usize, String, String)>,
}

impl Reading {
    pub(super) fn new(description: &'static TypeDescription, keeps: Keeps) -> Self {
        Self {
            description,
            names: Names::new(description, keeps),
            mask: Mask::default(),
            tag: None,
            is_ahead: false,
            rare: None,
        }
    }

    /// Reads all members that are left.
    pub(super) fn rest<M: Members>(
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
            Key::Tag | Key::UnprefixedTag if core::mem::take(&mut self.is_ahead) => members.skip(),
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

    /// Reads the value of a member that is no property.
    pub(super) fn other<M: Members>(
        &mut self,
        members: &mut M,
        object: &dyn Object,
        name: &str,
    ) -> Result<DynamicValue, M::Error> {
        if members.watches() {
            self.watch_other(members, object, name)?;
        }
        let value = dynamic(members, name)?;
        if members.watches() {
            watch_type(members, self.description, name, &value)?;
        }
        Ok(value)
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
        if self.mask.set(index) && members.watches() {
            members.note(property.name(), Problem::duplicate())?;
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
        // Both spellings of control information are one member.
        let unprefixed = name.replacen("@odata.", "@", 1);
        let others = &mut self.rare.get_or_insert_default().others;
        if !others.insert(unprefixed) {
            members.note(name, Problem::duplicate())?;
        }
        if name.contains('@') {
            if let Some(problem) = misnamed(name, members.options().version) {
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

    #[inline(never)]
    fn tag<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        tag: Cow<'static, str>,
    ) -> Result<(), M::Error> {
        let name = tag::type_name(&tag);
        if let Some(first) = self.tag.as_deref().map(tag::type_name) {
            let is_itself = |name| self.description.is_named(name);
            if first != name && !(is_itself(first) && is_itself(name)) {
                let problem = Problem::new(
                    ErrorKind::TagsDisagree,
                    format_args!("found a second tag, {name}, expected the first, {first}, alone"),
                );
                return Err(raise_at_tag(members, problem));
            }
            return members.note(tag::CONTROL, Problem::duplicate());
        }
        if object.foreign_type() == Some(name) {
            self.tag = Some(tag);
            return Ok(());
        }
        let named = match tag::check(&tag, self.description) {
            Ok(named) => named,
            Err(problem) => return Err(raise_at_tag(members, problem)),
        };
        let kept = match named {
            Named::Derived => {
                members.note(tag::CONTROL, Problem::unknown_type(name, self.description))?;
                true
            }
            Named::Itself => {
                if members.watches() && is_abstract_value(object) {
                    members.note(tag::CONTROL, Problem::abstract_type(self.description))?;
                }
                !self.description.writes_tag()
            }
        };
        if kept {
            if let SlotMut::Annotations(annotations) =
                object.property_mut(ANNOTATIONS, How::Existing)
            {
                annotations.insert(tag::CONTROL, &*tag);
            }
        }
        self.tag = Some(tag);
        Ok(())
    }

    /// Takes a member that came before the tag which tells what it is.
    pub(super) fn replay<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
        name: String,
        value: DynamicValue,
    ) -> Result<(), M::Error> {
        match self.names.classify(&name) {
            Key::Property(property) => {
                let index = self.names.index();
                self.mask.set(index);
                super::serde::replay(object, index, property, &value)
                    .map_err(|(problem, path)| raise_within(members, problem, &path))
            }
            Key::Annotation | Key::Undeclared => {
                self.keep(object, name, value);
                Ok(())
            }
            Key::Tag | Key::UnprefixedTag | Key::Ignored => Ok(()),
        }
    }

    /// Puts a member into the bag that is for it, if there is one. The last of a name wins.
    fn keep(&mut self, object: &mut dyn Object, name: String, value: DynamicValue) {
        if self.description.has(type_flags::HAS_STREAM) && keep_control(object, &name, &value) {
            return;
        }
        if name.ends_with("type") && tells_type(&name) {
            self.keep_type(object, &name, &value);
        }
        match bag(object, &name) {
            Some(bag) if bag.len() < MANY => drop(bag.insert(name, value)),
            Some(_) => self.rare.get_or_insert_default().many.push((name, value)),
            None => {}
        }
    }

    /// Media within the object are told apart from other values by their content type (OData JSON 4.01, section 9).
    #[cold]
    fn watch_streams<M: Members>(
        &self,
        members: &mut M,
        object: &dyn Object,
    ) -> Result<(), M::Error> {
        for (index, property) in self.description.properties().enumerate() {
            let Slot::Json(stream) = object.property(index) else {
                continue;
            };
            let mut has_content = false;
            stream.show(&mut |_| has_content = true);
            let mut controls = stream.controls().into_iter().flatten();
            let is_typed = controls.any(|(term, _)| term.ends_with("mediaContentType"));
            let is_allowed = is_typed && members.options().version > Version::V4_0;
            if property.has(property_flags::STREAM) && has_content && !is_allowed {
                members.note(property.name(), Problem::inline_stream(property))?;
            }
        }
        Ok(())
    }

    /// The type of an undeclared member is kept with it; that of a property is looked at when its value is known.
    #[cold]
    fn keep_type(&mut self, object: &mut dyn Object, name: &str, tag: &DynamicValue) {
        let Some((of, _)) = name.split_once('@') else {
            return;
        };
        let mut properties = self.description.properties();
        if let Some(index) = properties.position(|property| property.name() == of) {
            if let DynamicValue::String(tag) = tag {
                let beside = (index, name.to_owned(), tag.clone());
                self.rare.get_or_insert_default().beside.push(beside);
            }
            return;
        }
        match object.property_mut(DYNAMIC, How::Existing) {
            SlotMut::Dynamic(properties) => properties.hear(of, tag),
            SlotMut::DynamicChanges(changes) => changes.members_mut().hear(of, tag),
            _ => {}
        }
    }

    pub(super) fn finish<M: Members>(
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
            for (index, name, outer) in rare.beside {
                if let Some(problem) = tag::disagree(&outer, object.property(index)) {
                    let error = members.raise(problem);
                    return Err(members.within(error, name.into()));
                }
            }
        }
        if object.shape().role == Role::Patch || members.is_partial() {
            return Ok(());
        }
        if members.watches() && self.description.has(type_flags::HAS_STREAM) {
            self.watch_streams(members, object)?;
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

/// What is wrong with a name that has an `@` and is not that of a tag.
pub(crate) fn misnamed(name: &str, version: Version) -> Option<Problem> {
    let (of, term) = name.split_once('@')?;
    if term.is_empty() || term.contains('@') || term.starts_with('.') {
        return Some(Problem::new(
            ErrorKind::InvalidAnnotationName,
            format_args!("found the name {name:?}, expected the name of a term after one @"),
        ));
    }
    (of.is_empty() && !term.contains('.') && version == Version::V4_0).then(|| {
        Problem::new(
            ErrorKind::UnprefixedControlInformation,
            format_args!("found {name}, expected @odata.{term} in OData 4.0"),
        )
    })
}

/// Whether a complete object has the property.
fn is_expected(property: &Property) -> bool {
    !property.is_nullable() && !property.has(property_flags::NAVIGATION)
}

pub(super) fn read_tag<M: Members>(
    members: &mut M,
    prefixed: bool,
    known: &[&'static TypeDescription],
) -> Result<TagText, M::Error> {
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
        let names_object = |tag: TypeTag<'_>| !tag.is_collection() && !tag.is_built_in();
        if !tag.text.contains('#') && TypeTag::split(&tag.text).is_ok_and(names_object) {
            let problem = Problem::new(
                ErrorKind::TagWithoutHash,
                format_args!("found {0:?}, expected \"#{0}\"", tag.text),
            );
            members.note(tag::CONTROL, problem)?;
        }
    }
    Ok(tag)
}

/// Reads the value of a member as whatever it is.
pub(super) fn dynamic<M: Members>(members: &mut M, name: &str) -> Result<DynamicValue, M::Error> {
    members
        .dynamic()
        .map_err(|error| members.within(error, name.to_owned().into()))
}

/// Looks at what tells the type of a property.
#[cold]
fn watch_type<M: Members>(
    members: &mut M,
    description: &'static TypeDescription,
    name: &str,
    value: &DynamicValue,
) -> Result<(), M::Error> {
    if !tells_type(name) {
        return Ok(());
    }
    let problem = match value {
        DynamicValue::String(tag) => match TypeTag::parse(tag) {
            Ok(tag) => {
                let property = name.split('@').next().and_then(|of| description.find(of));
                match property.and_then(|property| tag::check_beside(&tag, property)) {
                    Some(problem) => problem,
                    None => return Ok(()),
                }
            }
            Err(error) => Problem::new(ErrorKind::InvalidControlInformation, error),
        },
        other => Problem::new(
            ErrorKind::InvalidControlInformation,
            format_args!(
                "found {}, expected the name of a type in a string",
                other.kind()
            ),
        ),
    };
    members.note(name, problem)
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

pub(super) fn raise_at_tag<M: Members>(members: &mut M, problem: Problem) -> M::Error {
    let error = members.raise(problem);
    members.within(error, tag::CONTROL.into())
}
