//! Writing an object: its tag, then its properties, base first, then what is kept beside them.

use super::{Mode, Written};
use crate::description::{Property, TypeDescription, type_flags};
use crate::dynamic::Annotations;
use crate::patch::is_empty;
use crate::read::tag;
use crate::value::{ANNOTATIONS, DYNAMIC, Object, Role, Slot};

/// A JSON object that is being written.
pub(crate) trait Members {
    type Error;

    fn member(&mut self, name: &str, value: Written<'_>) -> Result<(), Self::Error>;

    /// The same, of a property: its name needs no escapes.
    fn property(&mut self, name: &'static str, value: Written<'_>) -> Result<(), Self::Error>;
}

/// Writes the members of an object.
pub(crate) fn write_object<M: Members>(
    members: &mut M,
    object: &dyn Object,
    mode: Mode,
) -> Result<(), M::Error> {
    let shape = object.shape();
    let description = shape.description;
    let foreign = object.foreign_type();
    let kept = match object.property(ANNOTATIONS) {
        Slot::Annotations(annotations) if !annotations.is_empty() => Some(annotations),
        _ => None,
    };
    let annotations = kept.filter(|_| !mode.body);
    let mut inner = Mode {
        tagged: false,
        ..mode
    };
    if shape.role == Role::Patch {
        inner = Mode {
            complete: mode.complete,
            ..Mode::UPDATE
        };
    }
    let mut writer = Writer {
        members,
        object,
        annotations,
        mode: inner,
    };
    let silent = shape.role == Role::Patch
        && !mode.complete
        && !description.has(type_flags::TAG_ALWAYS)
        && is_empty(object);
    if !silent {
        writer.tag(foreign, kept, mode.tagged)?;
    }
    writer.object_annotations()?;
    writer.level(description)?;
    writer.undeclared(description.is_open() || foreign.is_some())?;
    if let Some(annotations) = annotations {
        writer.homeless_annotations(annotations, description)?;
    }
    Ok(())
}

struct Writer<'a, M> {
    members: &'a mut M,
    object: &'a dyn Object,
    annotations: Option<&'a Annotations>,
    mode: Mode,
}

impl<M: Members> Writer<'_, M> {
    fn tag(
        &mut self,
        foreign: Option<&str>,
        kept: Option<&Annotations>,
        tagged: bool,
    ) -> Result<(), M::Error> {
        let description = self.object.shape().description;
        if let Some(name) = foreign {
            // Of a value that came without a tag only the abstract type of its place is known.
            if description.is_abstract() && description.is_named(name) {
                return Ok(());
            }
            return self.text(tag::CONTROL, &format!("#{name}"));
        }
        if let Some(kept) = kept.and_then(Annotations::type_name) {
            return self.text(tag::CONTROL, kept);
        }
        if tagged || description.writes_tag() {
            return self.text(tag::CONTROL, description.tag());
        }
        Ok(())
    }

    fn level(&mut self, level: &'static TypeDescription) -> Result<(), M::Error> {
        if let Some(base) = level.base() {
            self.level(base)?;
        }
        for (offset, property) in level.own_properties().iter().enumerate() {
            if !property.has(self.mode.skip) {
                self.property(property, level.first() + offset)?;
            }
        }
        Ok(())
    }

    #[inline]
    fn property(&mut self, property: &'static Property, index: usize) -> Result<(), M::Error> {
        if self.annotations.is_some() {
            self.annotations_of(property.name())?;
        }
        let complete = self.mode.complete;
        let slot = match self.object.property(index) {
            Slot::Absent | Slot::Unset if !complete => return Ok(()),
            Slot::List(list) if list.len() == 0 && !complete => return Ok(()),
            Slot::Absent | Slot::Unset if property.property_type().is_collection() => {
                Slot::List(&NO_ITEMS)
            }
            Slot::Absent | Slot::Unset if property.is_nullable() => Slot::Null,
            Slot::Absent | Slot::Unset => return Ok(()),
            slot => slot,
        };
        self.members.property(
            property.name(),
            Written {
                slot,
                mode: self.mode,
            },
        )
    }

    fn undeclared(&mut self, belong: bool) -> Result<(), M::Error> {
        match self.object.property(DYNAMIC) {
            Slot::Dynamic(properties) if belong || !self.mode.body => {
                for (name, value) in properties.iter() {
                    self.annotations_of(name)?;
                    if !self.is_declared(name) {
                        self.untyped(name, value)?;
                    }
                }
            }
            Slot::DynamicChanges(changes) => {
                for (name, value) in changes.iter() {
                    if self.is_declared(name) {
                        continue;
                    }
                    self.untyped(name, value)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A member must not be written twice, whatever was put into the bag.
    fn is_declared(&self, name: &str) -> bool {
        self.object.shape().description.find(name).is_some()
    }

    fn object_annotations(&mut self) -> Result<(), M::Error> {
        let Some(annotations) = self.annotations else {
            return Ok(());
        };
        for (name, value) in annotations.iter() {
            if name.starts_with('@') && !is_tag(name) {
                self.untyped(name, value)?;
            }
        }
        Ok(())
    }

    fn annotations_of(&mut self, property: &str) -> Result<(), M::Error> {
        let Some(annotations) = self.annotations else {
            return Ok(());
        };
        for (name, value) in annotations.iter() {
            if name
                .strip_prefix(property)
                .is_some_and(|rest| rest.starts_with('@'))
            {
                self.untyped(name, value)?;
            }
        }
        Ok(())
    }

    /// Annotations of properties that neither the type nor the object has.
    fn homeless_annotations(
        &mut self,
        annotations: &Annotations,
        description: &'static TypeDescription,
    ) -> Result<(), M::Error> {
        let dynamic = match self.object.property(DYNAMIC) {
            Slot::Dynamic(properties) => Some(properties),
            _ => None,
        };
        for (name, value) in annotations.iter() {
            let Some((property, _)) = name.split_once('@') else {
                continue;
            };
            let written = property.is_empty()
                || description.find(property).is_some()
                || dynamic.is_some_and(|dynamic| dynamic.get(property).is_some());
            if !written {
                self.untyped(name, value)?;
            }
        }
        Ok(())
    }

    fn untyped(
        &mut self,
        name: &str,
        value: &crate::dynamic::DynamicValue,
    ) -> Result<(), M::Error> {
        self.members.member(
            name,
            Written {
                slot: Slot::Untyped(value),
                mode: self.mode,
            },
        )
    }

    fn text(&mut self, name: &'static str, text: &str) -> Result<(), M::Error> {
        self.members.property(
            name,
            Written {
                slot: Slot::String(text),
                mode: self.mode,
            },
        )
    }
}

fn is_tag(name: &str) -> bool {
    matches!(name, "@odata.type" | "@type")
}

static NO_ITEMS: Vec<bool> = Vec::new();
