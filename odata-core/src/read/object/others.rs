//! Members that are no properties.

use std::borrow::Cow;

use super::Reading;
use crate::description::{property_flags, type_flags};
use crate::dynamic::{DynamicValue, Name};
use crate::json::Version;
use crate::read::bag::{MANY, bag, keep_control};
use crate::read::members::Members;
use crate::read::names::tells_type;
use crate::read::problem::Problem;
use crate::read::{ErrorKind, control};
use crate::value::{DYNAMIC, How, Object, Slot, SlotMut};

impl Reading {
    /// Reads the value of a member that is no property.
    pub(in crate::read) fn other<M: Members>(
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
            let compatible = members.options().ieee754_compatible;
            if let Some(problem) = control::watch(self.description, name, &value, compatible) {
                members.note(name, problem)?;
            }
        }
        Ok(value)
    }

    /// Looks at a member that is no property.
    pub(in crate::read) fn watch_other<M: Members>(
        &mut self,
        members: &mut M,
        object: &dyn Object,
        name: &str,
    ) -> Result<(), M::Error> {
        // Both spellings of control information are one member.
        let unprefixed = name.replacen("@odata.", "@", 1);
        let others = &mut self.rare.get_or_insert_default().others;
        if !others.add(Cow::Owned(unprefixed)) {
            members.note(name, Problem::duplicate())?;
        }
        if name.contains('@') {
            if let Some(problem) = control::misnamed(name, members.options().version) {
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

    /// Puts a member into the bag that is for it, if there is one. The last of a name wins.
    pub(in crate::read) fn keep(
        &mut self,
        object: &mut dyn Object,
        name: Name,
        value: DynamicValue,
    ) {
        if self.description.has(type_flags::HAS_STREAM) && keep_control(object, &name, &value) {
            return;
        }
        if name.ends_with("type") && tells_type(&name) {
            self.keep_type(object, &name, &value);
        }
        match bag(object, &name) {
            Some(bag) if bag.len() < MANY => drop(bag.put(name, value)),
            Some(_) => self.rare.get_or_insert_default().many.push((name, value)),
            None => {}
        }
    }

    /// Media within the object are told apart from other values by their content type (OData JSON 4.01, section 9).
    #[cold]
    pub(in crate::read) fn watch_streams<M: Members>(
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
            let is_typed = stream.controls().is_some_and(|controls| {
                (controls.iter()).any(|(term, _)| term.ends_with("mediaContentType"))
            });
            let is_allowed = is_typed && members.options().version > Version::V4_0;
            if property.has(property_flags::STREAM) && has_content && !is_allowed {
                members.note(property.name(), Problem::inline_stream(property))?;
            }
        }
        Ok(())
    }

    /// The type of an undeclared member is kept with it; that of a property is looked at when its value is known.
    #[cold]
    pub(in crate::read) fn keep_type(
        &mut self,
        object: &mut dyn Object,
        name: &str,
        tag: &DynamicValue,
    ) {
        let Some((of, _)) = name.split_once('@') else {
            return;
        };
        if let Some(index) = self.description.position(of) {
            let beside = &mut self.rare.get_or_insert_default().beside;
            // The last of a name wins.
            beside.retain(|(known, ..)| *known != index);
            if let DynamicValue::String(tag) = tag {
                beside.push((index, name.to_owned(), tag.clone()));
            }
            return;
        }
        match object.property_mut(DYNAMIC, How::Existing) {
            SlotMut::Dynamic(properties) => properties.hear(of, tag),
            SlotMut::DynamicChanges(changes) => changes.members_mut().hear(of, tag),
            _ => {}
        }
    }
}

/// Reads the value of a member as whatever it is.
fn dynamic<M: Members>(members: &mut M, name: &str) -> Result<DynamicValue, M::Error> {
    members
        .dynamic()
        .map_err(|error| members.within(error, name.to_owned().into()))
}
