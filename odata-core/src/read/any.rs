//! Reading an object whose type its tag tells.

use super::members::{Ahead, Members, TagText};
use super::names::{Keeps, Key, Names};
use super::object::{Reading, prefixed_only, raise_at_tag, read_tag};
use super::problem::Problem;
use super::tag;
use crate::description::TypeDescription;
use crate::polymorphism::AnyObject;
use crate::value::Object;

/// Reads the members of an object whose type its tag tells.
///
/// What comes before the tag is read as the declared type and moved. At a member that this type does not have the tag is looked for in what follows;
/// where that can't be, such members are kept and replayed.
pub(crate) fn read_any<M: Members>(
    members: &mut M,
    any: &mut dyn AnyObject,
) -> Result<(), M::Error> {
    let (declared, variants) = (any.declared(), any.variants());
    if let Some(tag) = members.first_tag(variants) {
        return read_tagged(members, any, tag);
    }
    let keeps = Keeps {
        undeclared: true,
        annotations: true,
        prefixed_only: prefixed_only(members),
    };
    let mut names = Names::new(declared, keeps);
    match members.next_key(&mut names)? {
        Some(key @ (Key::Tag | Key::UnprefixedTag)) => {
            let tag = read_tag(members, matches!(key, Key::Tag), variants)?;
            read_tagged(members, any, tag)
        }
        first => {
            let mut reading = Reading::keeping(members, declared, keeps);
            // A derived type may require what the declared one does not.
            reading.is_tracked = true;
            reading.names = names;
            read_any_late(members, any, reading, first)
        }
    }
}

/// Reads what follows the tag of an object that begins with it.
fn read_tagged<M: Members>(
    members: &mut M,
    any: &mut dyn AnyObject,
    tag: TagText,
) -> Result<(), M::Error> {
    let object = become_type(members, any, Some(&tag), false)?;
    let shape = object.shape();
    let mut reading = Reading::new(members, object, shape);
    reading.tag = Some(tag.text);
    reading.rest(members, object)
}

/// Reads an object that does not begin with its tag.
fn read_any_late<M: Members>(
    members: &mut M,
    any: &mut dyn AnyObject,
    mut reading: Reading,
    mut next: Option<Key>,
) -> Result<(), M::Error> {
    let declared = any.declared();
    let mut early = Vec::new();
    // The tag, and the member that is to be read after it was looked for.
    let (tag, waiting) = loop {
        match next {
            None => break (None, None),
            Some(key @ (Key::Tag | Key::UnprefixedTag)) => {
                let tag = read_tag(members, matches!(key, Key::Tag), any.variants())?;
                break (Some(tag), None);
            }
            Some(Key::Property(property)) => {
                let index = reading.names.index();
                reading.property(members, any.base_mut(), index, property)?;
            }
            Some(Key::Annotation) => {
                let name = reading.names.take_name();
                let value = reading.other(members, any.base_mut(), &name)?;
                early.push((name, value.into()));
            }
            Some(Key::Undeclared) => {
                let name = reading.names.take_name();
                match members.find_tag()? {
                    Ahead::Tag { prefixed } => {
                        let tag = read_tag(members, prefixed, any.variants())?;
                        break (Some(tag), Some(name));
                    }
                    Ahead::Nowhere => break (None, Some(name)),
                    Ahead::Deferred(value) => early.push((name, value)),
                }
            }
            Some(Key::Ignored) => members.skip()?,
        }
        next = members.next_key(&mut reading.names)?;
    };
    let is_untagged = tag.is_none();
    let object = become_type(members, any, tag.as_ref(), true)?;
    let shape = object.shape();
    let mut reading = Reading {
        is_ahead: waiting.is_some() && !is_untagged,
        tag: tag.map(|tag| tag.text),
        // Base properties have the same indexes in the derived type.
        mask: reading.mask,
        rare: reading.rare,
        ..Reading::new(members, object, shape)
    };
    for (name, value) in early {
        reading.replay(members, object, name, value)?;
    }
    let is_at_end = is_untagged && waiting.is_none();
    if let Some(name) = waiting {
        members.go_back();
        let key = reading.names.classify(&name);
        reading.member(members, object, key)?;
    }
    match is_at_end {
        true => reading.finish(members, object)?,
        false => reading.rest(members, object)?,
    }
    if is_untagged && declared.is_abstract() && members.watches() {
        members.note(tag::CONTROL, Problem::untagged(declared))?;
    }
    Ok(())
}

/// Makes the value one of the type that the tag names; without a tag, of the declared type. `carry` keeps what was read.
fn become_type<'a, M: Members>(
    members: &mut M,
    any: &'a mut dyn AnyObject,
    tag: Option<&TagText>,
    carry: bool,
) -> Result<&'a mut dyn Object, M::Error> {
    let variants = any.variants();
    let spelt = tag.and_then(|tag| Some((tag.known?, variants.get(tag.known?)?)));
    if let Some((index, variant)) = spelt {
        let is_blank = index == 0 && !carry && is_blank_of(any, variant);
        if is_blank || any.turn_into(index, variant.name(), carry) {
            return Ok(any.object_mut());
        }
    }
    become_named(members, any, tag, carry)
}

/// The same, where it takes a look at the name.
#[inline(never)]
fn become_named<'a, M: Members>(
    members: &mut M,
    any: &'a mut dyn AnyObject,
    tag: Option<&TagText>,
    carry: bool,
) -> Result<&'a mut dyn Object, M::Error> {
    let (declared, variants) = (any.declared(), any.variants());
    let name = tag.map_or(declared.name(), |tag| tag::type_name(&tag.text));
    let known = variants.iter().position(|variant| variant.is_named(name));
    if let (None, Some(tag)) = (known, tag) {
        if let Err(problem) = tag::check_form(&tag.text, declared) {
            return Err(raise_at_tag(members, problem));
        }
    }
    let done = match known {
        Some(index) => any.turn_into(index, name, carry),
        None if tag::names_ancestor(name, declared) => false,
        None => any.turn_into(variants.len(), name, carry),
    };
    if !done {
        return Err(raise_at_tag(members, tag::not_assignable(name, declared)));
    }
    // That a tag is missing is noted at the end of the object.
    if members.watches() && (tag.is_some() || !declared.is_abstract()) {
        if declared.is_abstract() && declared.is_named(name) {
            members.note(tag::CONTROL, Problem::abstract_type(declared))?;
        } else if known.is_none() {
            members.note(tag::CONTROL, Problem::unknown_type(name, declared))?;
        }
    }
    Ok(any.object_mut())
}

/// Whether the value, of which nothing was read, is of the type already.
fn is_blank_of(any: &dyn AnyObject, variant: &'static TypeDescription) -> bool {
    let object = any.object();
    object.shape().description.is_same(variant) && object.foreign_type().is_none()
}
