//! Writing what an object has beside its declared properties: undeclared members, control information and annotations.

use super::control;
use super::grouped::{Grouped, MANY};
use super::object::{Members, Writer};
use crate::TypeTag;
use crate::description::Property;
use crate::dynamic::{DynamicValue, Told};
use crate::name_table::NameTable;
use crate::read::{tag, tells_type};
use crate::value::{DYNAMIC, Slot};

impl<M: Members> Writer<'_, M> {
    pub(super) fn undeclared(&mut self, belong: bool) -> Result<(), M::Error> {
        match self.object.property(DYNAMIC) {
            Slot::Dynamic(properties) if belong || !self.mode.is_body() => {
                for (name, value) in properties.iter() {
                    match properties.told(name) {
                        Told::Nothing if self.annotations.is_none() => {}
                        Told::Nothing => self.annotations_of(name)?,
                        told => self.annotations_of_typed(name, value, told)?,
                    }
                    self.undeclared_member(name, value)?;
                }
            }
            Slot::DynamicChanges(changes) => {
                for (name, value) in changes.iter() {
                    let told = changes.members().told(name);
                    self.annotations_of_typed(name, value, told)?;
                    self.undeclared_member(name, value)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A member must not be written twice, whatever was put into the bag.
    #[inline]
    fn undeclared_member(&mut self, name: &str, value: &DynamicValue) -> Result<(), M::Error> {
        if self.is_elsewhere(name) {
            return Ok(());
        }
        self.members.member(name, &Slot::Untyped(value), self.mode)
    }

    #[inline]
    fn is_elsewhere(&self, name: &str) -> bool {
        let is_annotation =
            |kept: &Grouped<'_>| name.contains('@') && kept.all().get(name).is_some();
        tag::is_control(name)
            || self.annotations.is_some_and(is_annotation)
            || (self.description.count() > 0 && self.description.find(name).is_some())
    }

    pub(super) fn object_annotations(&mut self) -> Result<(), M::Error> {
        for (name, value) in Grouped::of_any(self.annotations, "") {
            if !tag::is_control(name) {
                self.untyped(name, value)?;
            }
        }
        Ok(())
    }

    pub(super) fn annotations_of(&mut self, property: &str) -> Result<(), M::Error> {
        for (name, value) in Grouped::of_any(self.annotations, property) {
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
        for (name, value) in Grouped::of_any(self.annotations, member) {
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
    pub(super) fn homeless_annotations(
        &mut self,
        annotations: &Grouped<'_>,
    ) -> Result<(), M::Error> {
        let dynamic = match self.object.property(DYNAMIC) {
            Slot::Dynamic(properties) => Some(properties),
            _ => None,
        };
        let annotations = annotations.all();
        let names = match dynamic {
            Some(dynamic) if annotations.len() >= MANY => Some(NameTable::of(dynamic.iter())),
            _ => None,
        };
        let is_dynamic = |name: &str| match &names {
            Some(names) => names.has(name),
            None => dynamic.is_some_and(|dynamic| dynamic.get(name).is_some()),
        };
        for (name, value) in annotations.iter() {
            let Some((property, _)) = name.split_once('@') else {
                continue;
            };
            let written = property.is_empty()
                || self.description.find(property).is_some()
                || is_dynamic(property);
            if !written {
                self.untyped(name, value)?;
            }
        }
        Ok(())
    }

    /// The type of a property that its JSON form does not tell (OData JSON 4.01, section 4.6.3).
    pub(super) fn property_type(
        &mut self,
        property: &'static Property,
        slot: &Slot<'_>,
    ) -> Result<(), M::Error> {
        let of = property.property_type();
        let mut of_property = Grouped::of_any(self.annotations, property.name());
        if of.is_shown()
            || self.mode.is_body()
            || !slot.is_value()
            || of_property.any(|(name, _)| tells_type(name))
        {
            return Ok(());
        }
        let name = format!("{}{}", property.name(), tag::CONTROL);
        let tag = TypeTag::of(of).written(self.mode.options().version());
        self.untyped(&name, &DynamicValue::String(tag))
    }

    pub(super) fn untyped(&mut self, name: &str, value: &DynamicValue) -> Result<(), M::Error> {
        let repeated = self
            .annotations
            .is_some_and(|kept| control::is_repeated(name, kept));
        if repeated || !control::is_written(name, self.mode) {
            return Ok(());
        }
        let name = control::name(name, self.mode.options().version());
        self.members.member(&name, &Slot::Untyped(value), self.mode)
    }
}
