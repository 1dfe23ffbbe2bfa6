//! The tag of an object whose type is known otherwise.

use std::borrow::Cow;

use super::{Reading, is_abstract_value};
use crate::TypeTag;
use crate::description::TypeDescription;
use crate::json::Version;
use crate::read::members::{Members, Tag, TagText};
use crate::read::problem::Problem;
use crate::read::tag::Named;
use crate::read::{ErrorKind, tag};
use crate::value::{ANNOTATIONS, How, Object, SlotMut};

impl Reading {
    #[inline(never)]
    pub(in crate::read) fn tag<M: Members>(
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
}

pub(in crate::read) fn read_tag<M: Members>(
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

pub(in crate::read) fn raise_at_tag<M: Members>(members: &mut M, problem: Problem) -> M::Error {
    let error = members.raise(problem);
    members.within(error, tag::CONTROL.into())
}
