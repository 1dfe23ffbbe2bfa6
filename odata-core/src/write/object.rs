//! Writing an object: its tag, then its properties, base first, then what is kept beside them.

use super::options::{Metadata, TagPolicy};
use super::{Mode, Written, control};
use crate::TypeTag;
use crate::description::{ItemType, PrimitiveType, Property, TypeDescription, type_flags};
use crate::dynamic::{Annotations, DynamicValue};
use crate::json::Version;
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
    let has = |bag| description.has(bag) || foreign.is_some();
    let kept = match shape.role {
        Role::Value if has(type_flags::HAS_ANNOTATIONS) => annotations_in(object),
        _ => None,
    };
    let annotations = kept.filter(|_| !mode.body);
    let inner = Mode {
        tagged: false,
        ..mode.of_role(shape.role)
    };
    let mut writer = Writer {
        members,
        object,
        annotations,
        mode: inner,
    };
    let first = match shape.role {
        Role::Patch if !inner.complete => Some(object.next_set(0, description.count()).0),
        _ => None,
    };
    // An empty patch is written as `{}`.
    let silent = first == Some(description.count())
        && !description.has(type_flags::TAG_ALWAYS)
        && is_empty(object);
    if !silent {
        writer.tag(foreign, kept, mode.tagged)?;
    }
    writer.object_annotations()?;
    writer.level(description, first.unwrap_or(0))?;
    if has(type_flags::HAS_DYNAMIC) {
        writer.undeclared(description.is_open() || foreign.is_some())?;
    }
    if let Some(annotations) = annotations {
        writer.homeless_annotations(annotations, description)?;
    }
    Ok(())
}

fn annotations_in(object: &dyn Object) -> Option<&Annotations> {
    match object.property(ANNOTATIONS) {
        Slot::Annotations(annotations) if !annotations.is_empty() => Some(annotations),
        _ => None,
    }
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
        if self.mode.options.metadata == Metadata::None && !self.mode.body {
            return Ok(());
        }
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
        let written = match self.mode.options.tags {
            _ if tagged => true,
            TagPolicy::ByType if self.mode.options.metadata == Metadata::Full => {
                !description.is_abstract()
            }
            TagPolicy::ByType => description.writes_tag(),
            TagPolicy::Always => !description.is_abstract(),
            TagPolicy::Never => false,
        };
        if written {
            return self.text(tag::CONTROL, description.tag());
        }
        Ok(())
    }

    /// Writes the properties of a level of the hierarchy, base first, from an index on.
    fn level(&mut self, level: &'static TypeDescription, from: usize) -> Result<(), M::Error> {
        if let Some(base) = level.base() {
            if from < base.count() {
                self.level(base, from)?;
            }
        }
        let own = level.own_properties();
        let mut next = from.max(level.first());
        if self.mode.looks_at_all() || self.annotations.is_some() {
            for property in own.get(next - level.first()..).unwrap_or_default() {
                if !property.has(self.mode.skip) {
                    self.property(property, self.object.property(next))?;
                }
                next += 1;
            }
            return Ok(());
        }
        loop {
            let (index, slot) = self.object.next_set(next, level.count());
            let Some(property) = own.get(index - level.first()) else {
                return Ok(());
            };
            next = index + 1;
            let says_nothing = matches!(slot, Slot::List(list) if list.length() == 0);
            if !says_nothing && !property.has(self.mode.skip) {
                let value = Written {
                    slot,
                    mode: self.mode,
                };
                self.members.property(property.name(), value)?;
            }
        }
    }

    #[inline]
    fn property(&mut self, property: &'static Property, slot: Slot<'_>) -> Result<(), M::Error> {
        if self.annotations.is_some() {
            self.annotations_of(property.name())?;
        }
        let complete = self.mode.complete;
        let slot = match slot {
            Slot::Absent | Slot::Unset if !complete => return Ok(()),
            Slot::List(list) if list.length() == 0 && !complete => return Ok(()),
            Slot::Absent | Slot::Unset if property.property_type().is_collection() => {
                Slot::List(&NO_ITEMS)
            }
            Slot::Absent | Slot::Unset if property.is_nullable() => Slot::Null,
            Slot::Absent | Slot::Unset => return Ok(()),
            slot => slot,
        };
        if self.mode.options.metadata == Metadata::Full {
            self.property_type(property, &slot)?;
        }
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
                    self.undeclared_member(name, value)?;
                }
            }
            Slot::DynamicChanges(changes) => {
                for (name, value) in changes.iter() {
                    self.undeclared_member(name, value)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A member must not be written twice, whatever was put into the bag.
    fn undeclared_member(&mut self, name: &str, value: &DynamicValue) -> Result<(), M::Error> {
        let elsewhere = self
            .annotations
            .is_some_and(|kept| kept.get(name).is_some());
        if elsewhere
            || tag::is_control(name)
            || self.object.shape().description.find(name).is_some()
        {
            return Ok(());
        }
        self.members.member(
            name,
            Written {
                slot: Slot::Untyped(value),
                mode: self.mode,
            },
        )
    }

    fn object_annotations(&mut self) -> Result<(), M::Error> {
        let Some(annotations) = self.annotations else {
            return Ok(());
        };
        for (name, value) in annotations.iter() {
            if name.starts_with('@') && !tag::is_control(name) {
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

    /// The type of a property that its JSON form does not tell (OData JSON 4.01, section 4.6.3).
    fn property_type(
        &mut self,
        property: &'static Property,
        slot: &Slot<'_>,
    ) -> Result<(), M::Error> {
        let of = property.property_type();
        let told = match of.item() {
            ItemType::Structured(_) => !of.is_collection(),
            ItemType::Primitive(
                PrimitiveType::String | PrimitiveType::Boolean | PrimitiveType::Double,
            ) => !of.is_collection(),
            ItemType::Untyped => true,
            _ => false,
        };
        let of_property = || {
            self.annotations
                .into_iter()
                .flat_map(|kept| kept.of_property(property.name()))
        };
        if told
            || self.mode.body
            || !slot.is_value()
            || of_property().any(|(term, _)| matches!(term, "odata.type" | "type"))
        {
            return Ok(());
        }
        let name = format!("{}{}", property.name(), tag::CONTROL);
        let tag = TypeTag::of(of).written(self.mode.options.version);
        self.untyped(&name, &DynamicValue::String(tag))
    }

    fn untyped(&mut self, name: &str, value: &DynamicValue) -> Result<(), M::Error> {
        let repeated = self
            .annotations
            .is_some_and(|kept| control::is_repeated(name, kept));
        if repeated || !control::is_written(name, self.mode) {
            return Ok(());
        }
        let name = control::name(name, self.mode.options.version);
        self.members.member(
            &name,
            Written {
                slot: Slot::Untyped(value),
                mode: self.mode,
            },
        )
    }

    fn text(&mut self, name: &'static str, text: &str) -> Result<(), M::Error> {
        let value = Written {
            slot: Slot::String(text),
            mode: self.mode,
        };
        match self.mode.options.version {
            Version::V4_0 => self.members.property(name, value),
            Version::V4_01 => self
                .members
                .member(&control::name(name, Version::V4_01), value),
        }
    }
}

static NO_ITEMS: Vec<bool> = Vec::new();
