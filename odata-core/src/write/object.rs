//! Writing an object: its tag, then its properties, base first, then what is kept beside them.

use super::grouped::Grouped;
use super::options::Metadata;
use super::{Mode, control};
use crate::description::{Property, TypeDescription, property_flags, type_flags};
use crate::dynamic::Annotations;
use crate::json::Version;
use crate::patch::is_empty;
use crate::read::tag;
use crate::value::{ANNOTATIONS, JsonValue, Object, Role, Slot};

/// A JSON object that is being written.
pub(crate) trait Members {
    type Error;

    fn member(&mut self, name: &str, slot: &Slot<'_>, mode: Mode) -> Result<(), Self::Error>;

    /// The same, of a property: its name needs no escapes.
    fn property(
        &mut self,
        name: &'static str,
        slot: &Slot<'_>,
        mode: Mode,
    ) -> Result<(), Self::Error>;
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
    let annotations = kept.filter(|_| !mode.is_body()).map(Grouped::new);
    let inner = mode.members(shape.role);
    let mut writer = Writer {
        members,
        object,
        description,
        annotations: annotations.as_ref(),
        mode: inner,
    };
    if let Some(tag) = writer.tag(foreign, kept, mode.is_tagged()) {
        // An empty patch is written as `{}`.
        let is_silent = shape.role == Role::Patch
            && !inner.is_complete()
            && !mode.is_speaking()
            && !description.has(type_flags::TAG_ALWAYS)
            && is_empty(object);
        if !is_silent {
            writer.text(tag::CONTROL, &tag)?;
        }
    }
    if mode.is_body() && mode.options().etag() {
        writer.etag(kept)?;
    }
    if annotations.is_some() || inner.looks_at_all() {
        writer.object_annotations()?;
        writer.all_of_level(description)?;
    } else if shape.role == Role::Value {
        writer.values_of_level(description)?;
    } else {
        writer.changes_of_level(description)?;
    }
    if has(type_flags::HAS_DYNAMIC) {
        writer.undeclared(description.is_open() || foreign.is_some())?;
    }
    if let Some(annotations) = &annotations {
        writer.homeless_annotations(annotations)?;
    }
    Ok(())
}

fn annotations_in(object: &dyn Object) -> Option<&Annotations> {
    match object.property(ANNOTATIONS) {
        Slot::Annotations(annotations) if !annotations.is_empty() => Some(annotations),
        _ => None,
    }
}

pub(super) struct Writer<'a, M> {
    pub(super) members: &'a mut M,
    pub(super) object: &'a dyn Object,
    /// The object's type.
    pub(super) description: &'static TypeDescription,
    pub(super) annotations: Option<&'a Grouped<'a>>,
    pub(super) mode: Mode,
}

impl<M: Members> Writer<'_, M> {
    /// Writes the properties of a level of the hierarchy, base first, with their annotations and where nothing is set.
    #[inline(never)]
    fn all_of_level(&mut self, level: &'static TypeDescription) -> Result<(), M::Error> {
        if let Some(base) = level.base() {
            self.all_of_level(base)?;
        }
        let (object, own) = (self.object, level.own_properties());
        if object.shape().role == Role::Patch {
            return (own.iter().zip(level.first()..)).try_for_each(|(property, index)| {
                self.any_property(property, object.property(index))
            });
        }
        let mut written = Ok(());
        object.fields(level.first(), &mut |fields| {
            written = (own.iter().zip(fields))
                .try_for_each(|(property, field)| self.any_property(property, field.slot()));
        });
        written
    }

    /// Writes the properties of a level that are set, base first.
    #[inline(never)]
    fn values_of_level(&mut self, level: &'static TypeDescription) -> Result<(), M::Error> {
        if let Some(base) = level.base() {
            self.values_of_level(base)?;
        }
        let object = self.object;
        let mut written = Ok(());
        object.fields(level.first(), &mut |fields| {
            written = (level.own_properties().iter().zip(fields))
                .try_for_each(|(property, field)| self.set_property(property, &field.slot()));
        });
        written
    }

    /// The same, of a patch.
    #[inline(never)]
    fn changes_of_level(&mut self, level: &'static TypeDescription) -> Result<(), M::Error> {
        if let Some(base) = level.base() {
            self.changes_of_level(base)?;
        }
        let (mut own, mut from) = (level.own_properties(), level.first());
        while !own.is_empty() {
            let mut said = self.object.said(from);
            while said != 0 {
                let next = said.trailing_zeros() as usize;
                said &= said - 1;
                if let Some(property) = own.get(next) {
                    let slot = self.object.property(from + next);
                    self.set_property(property, &slot)?;
                }
            }
            own = own.get(64..).unwrap_or_default();
            from += 64;
        }
        Ok(())
    }

    /// Writes a property if it is set, and its value alone.
    #[inline(always)]
    fn set_property(
        &mut self,
        property: &'static Property,
        slot: &Slot<'_>,
    ) -> Result<(), M::Error> {
        if self.mode.skips(property) {
            return Ok(());
        }
        // By reference: a slot that was just written is slow to copy.
        match slot {
            Slot::Absent | Slot::Unset => Ok(()),
            Slot::List(list) if list.length() == 0 && !property.is_required() => Ok(()),
            Slot::Json(value) if property.has(property_flags::STREAM) => {
                self.stream(property, *value)
            }
            _ => self.members.property(property.name(), slot, self.mode),
        }
    }

    /// Writes a property with its annotations, and where nothing is set.
    fn any_property(
        &mut self,
        property: &'static Property,
        slot: Slot<'_>,
    ) -> Result<(), M::Error> {
        if self.mode.skips(property) {
            return Ok(());
        }
        if let Slot::Json(value) = slot {
            if property.has(property_flags::STREAM) {
                return self.stream(property, value);
            }
        }
        if self.annotations.is_some() {
            self.annotations_of(property.name())?;
        }
        let complete = self.mode.is_complete();
        let slot = match slot {
            Slot::Absent | Slot::Unset if !complete => return Ok(()),
            Slot::List(list) if list.length() == 0 && !complete && !property.is_required() => {
                return Ok(());
            }
            // What was not expanded is neither null nor empty.
            Slot::Absent | Slot::Unset if property.is_navigation() => return Ok(()),
            Slot::List(list) if list.length() == 0 && property.is_navigation() => return Ok(()),
            Slot::Absent | Slot::Unset if property.property_type().is_collection() => {
                Slot::List(&NO_ITEMS)
            }
            Slot::Absent | Slot::Unset if property.is_nullable() => Slot::Null,
            Slot::Absent | Slot::Unset => return Ok(()),
            slot => slot,
        };
        if self.mode.options().metadata() == Metadata::Full {
            self.property_type(property, &slot)?;
        }
        self.members.property(property.name(), &slot, self.mode)
    }

    /// A stream is told by control information, which it holds itself; the media are hardly ever there.
    #[cold]
    fn stream(
        &mut self,
        property: &'static Property,
        stream: &dyn JsonValue,
    ) -> Result<(), M::Error> {
        let held = control::of_stream(property, stream);
        for (name, value) in Grouped::of_any(self.annotations, property.name()) {
            if !control::is_held(name, &held) {
                self.untyped(name, value)?;
            }
        }
        for (name, value) in held {
            self.untyped(&name, value)?;
        }
        let mut has_content = false;
        stream.show(&mut |_| has_content = true);
        if has_content {
            let slot = Slot::Json(stream);
            self.members.property(property.name(), &slot, self.mode)?;
        }
        Ok(())
    }

    #[inline(never)]
    pub(super) fn text(&mut self, name: &'static str, text: &str) -> Result<(), M::Error> {
        let slot = Slot::String(text);
        match self.mode.options().version() {
            Version::V4_0 => self.members.property(name, &slot, self.mode),
            Version::V4_01 => {
                let name = control::name(name, Version::V4_01);
                self.members.member(&name, &slot, self.mode)
            }
        }
    }
}

static NO_ITEMS: Vec<bool> = Vec::new();
