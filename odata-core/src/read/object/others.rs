//! Members that are no properties.

use super::Reading;
use crate::TypeTag;
use crate::description::{TypeDescription, property_flags, type_flags};
use crate::dynamic::DynamicValue;
use crate::json::Version;
use crate::read::bag::{MANY, bag, keep_control};
use crate::read::members::Members;
use crate::read::names::tells_type;
use crate::read::problem::Problem;
use crate::read::{ErrorKind, tag};
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
            watch_type(members, self.description, name, &value)?;
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

    /// Puts a member into the bag that is for it, if there is one. The last of a name wins.
    pub(in crate::read) fn keep(
        &mut self,
        object: &mut dyn Object,
        name: String,
        value: DynamicValue,
    ) {
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
    pub(in crate::read) fn keep_type(
        &mut self,
        object: &mut dyn Object,
        name: &str,
        tag: &DynamicValue,
    ) {
        let Some((of, _)) = name.split_once('@') else {
            return;
        };
        let mut properties = self.description.properties();
        if let Some(index) = properties.position(|property| property.name() == of) {
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

/// Looks at what tells the type of a property.
#[cold]
pub(super) fn watch_type<M: Members>(
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

/// Reads the value of a member as whatever it is.
fn dynamic<M: Members>(members: &mut M, name: &str) -> Result<DynamicValue, M::Error> {
    members
        .dynamic()
        .map_err(|error| members.within(error, name.to_owned().into()))
}
