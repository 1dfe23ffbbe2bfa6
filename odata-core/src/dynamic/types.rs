//! What is known of the types of members that no type declares.

use core::fmt;
use std::borrow::Cow;

use super::{Collector, DynamicProperties, DynamicValue};
use crate::TypeTag;
use crate::name_table::NameTable;

/// What is known of the types of members, by name. Few bags know any, so it takes one word.
#[derive(Clone, Default)]
pub(super) struct MemberTypes(Option<Box<Table>>);

#[derive(Default)]
struct Table {
    types: Vec<(Box<str>, Option<MemberType>)>,
    /// Where the type of a member is, or was.
    places: NameTable<'static>,
}

impl Table {
    fn get(&self, name: &str) -> Option<&MemberType> {
        self.types.get(self.places.get(name)?)?.1.as_ref()
    }

    fn set(&mut self, name: &str, of: Option<MemberType>) {
        let place = self.places.get(name).unwrap_or(self.types.len());
        match self.types.get_mut(place) {
            Some((_, old)) => *old = of,
            None => {
                self.places.insert(Cow::Owned(name.to_owned()), place);
                self.types.push((name.into(), of));
            }
        }
    }
}

impl Clone for Table {
    fn clone(&self) -> Self {
        let mut copy = Self::default();
        for (name, of) in &self.types {
            copy.set(name, of.clone());
        }
        copy
    }
}

#[derive(Debug, Clone, PartialEq)]
enum MemberType {
    /// In the spelling of [`TypeTag`]'s `Display`.
    Named(Box<str>),
    /// It was known once, and is not any more: an annotation that names it is void.
    Forgotten,
}

impl MemberTypes {
    pub(super) const NONE: Self = Self(None);

    pub(super) fn is_empty(&self) -> bool {
        self.all_names(|name| self.named(name).is_none())
    }

    #[inline]
    fn get(&self, name: &str) -> Option<&MemberType> {
        self.0.as_ref()?.get(name)
    }

    fn set(&mut self, name: &str, of: MemberType) {
        self.0.get_or_insert_default().set(name, Some(of));
    }

    /// Whether something holds for the names of all members of which anything is known.
    fn all_names(&self, holds: impl Fn(&str) -> bool) -> bool {
        match &self.0 {
            Some(table) => table.types.iter().all(|(name, _)| holds(name)),
            None => true,
        }
    }

    /// Nothing is known of the member any more.
    fn clear(&mut self, name: &str) {
        if let Some(table) = &mut self.0 {
            table.set(name, None);
        }
    }

    /// The member gets another value.
    pub(super) fn forget(&mut self, name: &str) {
        if self.get(name).is_some() {
            self.set(name, MemberType::Forgotten);
        }
    }

    fn named(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            MemberType::Named(of) => Some(of),
            MemberType::Forgotten => None,
        }
    }
}

impl MemberTypes {
    /// Whether each member has the same type in both, but for those that do not count.
    #[inline]
    pub(super) fn agree(&self, other: &Self, but: impl Fn(&str) -> bool) -> bool {
        let agrees = |name: &str| self.named(name) == other.named(name) || but(name);
        (self.0.is_none() && other.0.is_none())
            || (self.all_names(agrees) && other.all_names(agrees))
    }
}

impl fmt::Debug for MemberTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, of) in self.0.as_ref().map_or(&[][..], |table| &table.types) {
            if let Some(MemberType::Named(of)) = of {
                map.entry(name, of);
            }
        }
        map.finish()
    }
}

/// What a bag says of a member's type.
pub(crate) enum Told<'a> {
    /// Nothing.
    Nothing,
    /// It is this one.
    Type(TypeTag<'a>),
    /// What an annotation says of it does not hold any more.
    Forgotten,
}

impl DynamicProperties {
    #[inline]
    pub(crate) fn told(&self, name: &str) -> Told<'_> {
        match self.types.get(name) {
            None => Told::Nothing,
            Some(MemberType::Forgotten) => Told::Forgotten,
            Some(MemberType::Named(of)) => TypeTag::parse(of).map_or(Told::Nothing, Told::Type),
        }
    }

    pub(crate) fn set_type(&mut self, name: &str, of: TypeTag<'_>) {
        self.types
            .set(name, MemberType::Named(of.to_string().into()));
    }

    /// Takes what control information tells of a member's type, rather than what it told before. What is no tag tells nothing.
    pub(crate) fn hear(&mut self, name: &str, tag: &DynamicValue) {
        match tag.as_str().map(TypeTag::parse) {
            Some(Ok(tag)) => self.set_type(name, tag),
            _ => self.types.clear(name),
        }
    }

    /// Takes members from another bag, with their types.
    pub(crate) fn extend_from(
        &mut self,
        bag: &DynamicProperties,
        takes: &dyn Fn(&str, &DynamicValue) -> bool,
    ) {
        let mut collector = Collector::from(core::mem::take(&mut **self));
        for (name, value) in bag.iter() {
            if takes(name, value) {
                self.types.forget(name);
                collector.insert(name, value.clone());
            }
        }
        **self = collector.into_object();
        if bag.types.0.is_some() {
            for (name, value) in bag.iter() {
                match bag.types.get(name) {
                    Some(of) if takes(name, value) => self.types.set(name, of.clone()),
                    _ => {}
                }
            }
        }
    }
}
