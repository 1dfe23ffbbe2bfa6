//! Writing an object: its tag, then its properties, base first, then what is kept beside them.

use std::borrow::Cow;

use std::collections::HashSet;

use super::grouped::{Grouped, MANY};
use super::options::{Metadata, TagPolicy};
use super::{Mode, control};
use crate::TypeTag;
use crate::description::{Property, TypeDescription, property_flags, type_flags};
use crate::dynamic::{Annotations, DynamicValue, Told};
use crate::json::Version;
use crate::patch::is_empty;
use crate::read::{tag, tells_type};
use crate::value::{ANNOTATIONS, DYNAMIC, JsonValue, Object, Role, Slot};

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
    writer.object_annotations()?;
    writer.level(description)?;
    if has(type_flags::HAS_DYNAMIC) {
        writer.undeclared(description.is_open() || foreign.is_some())?;
    }
    if let Some(annotations) = &annotations {
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
    annotations: Option<&'a Grouped<'a>>,
    mode: Mode,
}

impl<M: Members> Writer<'_, M> {
    /// The tag to write, if there is one to write.
    fn tag<'t>(
        &self,
        foreign: Option<&str>,
        kept: Option<&'t Annotations>,
        tagged: bool,
    ) -> Option<Cow<'t, str>> {
        let description = self.object.shape().description;
        if self.mode.options().metadata() == Metadata::None && !self.mode.is_body() {
            return None;
        }
        if let Some(name) = foreign {
            // Of a value that came without a tag only the abstract type of its place is known.
            let is_told = !(description.is_abstract() && description.is_named(name));
            return is_told.then(|| Cow::Owned(format!("#{name}")));
        }
        if let Some(kept) = kept.and_then(Annotations::type_name) {
            // A service need not take the name of a type without `#`.
            let is_bare = self.mode.is_body() && !kept.contains('#');
            return Some(match is_bare {
                true => Cow::Owned(format!("#{kept}")),
                false => Cow::Borrowed(kept),
            });
        }
        let written = match self.mode.options().tags() {
            _ if tagged => true,
            TagPolicy::ByType if self.mode.options().metadata() == Metadata::Full => {
                !description.is_abstract()
            }
            TagPolicy::ByType => description.writes_tag(),
            TagPolicy::Always => !description.is_abstract(),
            TagPolicy::Never => false,
        };
        written.then(|| Cow::Borrowed(description.tag()))
    }

    /// Writes the properties of a level of the hierarchy, base first.
    fn level(&mut self, level: &'static TypeDescription) -> Result<(), M::Error> {
        if let Some(base) = level.base() {
            self.level(base)?;
        }
        if self.mode.looks_at_all() || self.annotations.is_some() {
            for (property, index) in level.own_properties().iter().zip(level.first()..) {
                if !self.mode.skips(property) {
                    self.property(property, self.object.property(index))?;
                }
            }
            return Ok(());
        }
        if self.object.shape().role == Role::Value {
            for (property, index) in level.own_properties().iter().zip(level.first()..) {
                self.set_property(property, index)?;
            }
            return Ok(());
        }
        for (own, from) in level.own_properties().chunks(64).zip(level.chunks()) {
            let mut said = self.object.said(from);
            while said != 0 {
                let next = said.trailing_zeros() as usize;
                said &= said - 1;
                let Some(property) = own.get(next) else {
                    break;
                };
                self.set_property(property, from + next)?;
            }
        }
        Ok(())
    }

    /// Writes a property if it is set, and its value alone.
    #[inline(always)]
    fn set_property(&mut self, property: &'static Property, index: usize) -> Result<(), M::Error> {
        if self.mode.skips(property) {
            return Ok(());
        }
        let slot = self.object.property(index);
        // By reference: a slot that was just written is slow to copy.
        match &slot {
            Slot::Absent | Slot::Unset => Ok(()),
            Slot::List(list) if list.length() == 0 && !property.is_required() => Ok(()),
            Slot::Json(value) if property.has(property_flags::STREAM) => {
                self.stream(property, *value)
            }
            _ => self.members.property(property.name(), &slot, self.mode),
        }
    }

    #[inline]
    fn property(&mut self, property: &'static Property, slot: Slot<'_>) -> Result<(), M::Error> {
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
        let annotations = self.annotations.into_iter();
        for (name, value) in annotations.flat_map(|kept| kept.of(property.name())) {
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

    fn undeclared(&mut self, belong: bool) -> Result<(), M::Error> {
        match self.object.property(DYNAMIC) {
            Slot::Dynamic(properties) if belong || !self.mode.is_body() => {
                for (name, value) in properties.iter() {
                    match properties.told(name) {
                        Told::Nothing => self.annotations_of(name)?,
                        told => self.annotations_of_typed(name, value, told)?,
                    }
                    self.undeclared_member(name, value)?;
                }
            }
            Slot::DynamicChanges(changes) => {
                for (name, value) in changes.iter() {
                    self.annotations_of_typed(name, value, changes.members().told(name))?;
                    self.undeclared_member(name, value)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A member must not be written twice, whatever was put into the bag.
    fn undeclared_member(&mut self, name: &str, value: &DynamicValue) -> Result<(), M::Error> {
        if self.is_elsewhere(name) {
            return Ok(());
        }
        self.members.member(name, &Slot::Untyped(value), self.mode)
    }

    #[inline]
    fn is_elsewhere(&self, name: &str) -> bool {
        let is_annotation = |kept: &Grouped<'_>| kept.all().get(name).is_some();
        let is_elsewhere = name.as_bytes().contains(&b'@')
            && (tag::is_control(name) || self.annotations.is_some_and(is_annotation));
        is_elsewhere || self.object.shape().description.find(name).is_some()
    }

    /// The entity tag of an entity, in a body that is to have it.
    #[cold]
    fn etag(&mut self, kept: Option<&Annotations>) -> Result<(), M::Error> {
        match kept.and_then(Annotations::etag) {
            Some(etag) => self.text("@odata.etag", etag),
            None => Ok(()),
        }
    }

    fn object_annotations(&mut self) -> Result<(), M::Error> {
        let Some(annotations) = self.annotations else {
            return Ok(());
        };
        for (name, value) in annotations.of("") {
            if !tag::is_control(name) {
                self.untyped(name, value)?;
            }
        }
        Ok(())
    }

    fn annotations_of(&mut self, property: &str) -> Result<(), M::Error> {
        let Some(annotations) = self.annotations else {
            return Ok(());
        };
        for (name, value) in annotations.of(property) {
            self.untyped(name, value)?;
        }
        Ok(())
    }

    /// Annotations of an undeclared member whose type is known, or was.
    #[cold]
    fn annotations_of_typed(
        &mut self,
        member: &str,
        value: &DynamicValue,
        told: Told<'_>,
    ) -> Result<(), M::Error> {
        let mut due = match told {
            Told::Type(tag) if !self.is_elsewhere(member) => Some(tag),
            _ => None,
        };
        let annotations = self.annotations;
        for (name, value) in annotations.into_iter().flat_map(|kept| kept.of(member)) {
            if !tells_type(name) {
                self.untyped(name, value)?;
            } else if due.is_some() && value.as_str().map(TypeTag::parse) == due.map(Ok) {
                due = None;
                self.untyped(name, value)?;
            }
        }
        // Null has no type that would have to be told.
        let Some(tag) = due.filter(|_| !value.is_null()) else {
            return Ok(());
        };
        let version = self.mode.options().version();
        let name = format!("{member}{}", tag::CONTROL);
        if !self.mode.is_body() && !control::is_written(&name, self.mode) {
            return Ok(());
        }
        let tag = tag.written(version);
        self.members.member(
            &control::name(&name, version),
            &Slot::String(&tag),
            self.mode,
        )
    }

    /// Annotations of properties that neither the type nor the object has.
    fn homeless_annotations(
        &mut self,
        annotations: &Grouped<'_>,
        description: &'static TypeDescription,
    ) -> Result<(), M::Error> {
        let dynamic = match self.object.property(DYNAMIC) {
            Slot::Dynamic(properties) => Some(properties),
            _ => None,
        };
        let annotations = annotations.all();
        let names: Option<HashSet<&str>> = (annotations.len() >= MANY).then(|| {
            (dynamic.into_iter().flat_map(|kept| kept.iter()))
                .map(|(name, _)| name)
                .collect()
        });
        let is_dynamic = |name: &str| match &names {
            Some(names) => names.contains(name),
            None => dynamic.is_some_and(|dynamic| dynamic.get(name).is_some()),
        };
        for (name, value) in annotations.iter() {
            let Some((property, _)) = name.split_once('@') else {
                continue;
            };
            let written =
                property.is_empty() || description.find(property).is_some() || is_dynamic(property);
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
        let of_property = || {
            self.annotations
                .into_iter()
                .flat_map(|kept| kept.of(property.name()))
        };
        if of.is_shown()
            || self.mode.is_body()
            || !slot.is_value()
            || of_property().any(|(name, _)| tells_type(name))
        {
            return Ok(());
        }
        let name = format!("{}{}", property.name(), tag::CONTROL);
        let tag = TypeTag::of(of).written(self.mode.options().version());
        self.untyped(&name, &DynamicValue::String(tag))
    }

    fn untyped(&mut self, name: &str, value: &DynamicValue) -> Result<(), M::Error> {
        let repeated = self
            .annotations
            .is_some_and(|kept| control::is_repeated(name, kept));
        if repeated || !control::is_written(name, self.mode) {
            return Ok(());
        }
        let name = control::name(name, self.mode.options().version());
        self.members.member(&name, &Slot::Untyped(value), self.mode)
    }

    fn text(&mut self, name: &'static str, text: &str) -> Result<(), M::Error> {
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
