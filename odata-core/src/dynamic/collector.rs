//! Building objects of any size.

use std::borrow::Cow;
use std::mem;

use super::{DynamicObject, DynamicValue, Name};
use crate::json::parser::scan::is_same;
use crate::name_table::NameTable;

/// From so many members on, a [`Collector`] looks names up in an index.
const INDEX_FROM: usize = 32;

/// Builds an object in time proportional to the number of members, however many a hostile body has.
#[derive(Debug, Default)]
pub(crate) struct Collector {
    object: DynamicObject,
    /// Where each member is, once there are many.
    index: Option<NameTable<'static>>,
}

impl Collector {
    /// As [`DynamicObject::insert`].
    pub(crate) fn insert(
        &mut self,
        name: impl AsRef<str> + Into<Name>,
        value: DynamicValue,
    ) -> Option<DynamicValue> {
        let before = self.object.members.len();
        let old = mem::replace(self.place(name)?, value);
        (self.object.members.len() == before).then_some(old)
    }

    /// The place of a member's value: of the one that is there, or of a new one at the end, which is null.
    pub(crate) fn place(
        &mut self,
        name: impl AsRef<str> + Into<Name>,
    ) -> Option<&mut DynamicValue> {
        let members = &mut self.object.members;
        if members.len() >= INDEX_FROM && self.index.is_none() {
            let index = self.index.insert(NameTable::default());
            for (place, (name, _)) in members.iter().enumerate() {
                index.insert(owned(name), place);
            }
        }
        let found = match &self.index {
            Some(index) => index.get(name.as_ref()),
            None => members
                .iter()
                .position(|(known, _)| is_same(known.as_bytes(), name.as_ref().as_bytes())),
        };
        let place = found.unwrap_or(members.len());
        if found.is_none() {
            let name = name.into();
            if let Some(index) = &mut self.index {
                index.insert(owned(&name), place);
            }
            members.push((name, DynamicValue::Null));
        }
        let (_, value) = members.get_mut(place)?;
        Some(value)
    }

    /// The place of the value of the member that comes next: as [`place`](Self::place), or, where every member is kept, a new one, and then
    /// `repeats` is set if there is one of the same name.
    #[inline]
    pub(super) fn place_next(
        &mut self,
        name: impl AsRef<str> + Into<Name>,
        repeats: Option<&mut bool>,
    ) -> Option<&mut DynamicValue> {
        match repeats {
            Some(repeats) => self.place_again(name.as_ref(), repeats),
            None => self.place(name),
        }
    }

    /// The place of another member's value at the end, which is null; `repeats` is set if there is one of the same name.
    fn place_again(&mut self, name: &str, repeats: &mut bool) -> Option<&mut DynamicValue> {
        let before = self.object.members.len();
        self.place(name)?;
        let members = &mut self.object.members;
        if members.len() == before {
            *repeats = true;
            members.push((name.into(), DynamicValue::Null));
        }
        let (_, value) = members.last_mut()?;
        Some(value)
    }

    pub(crate) fn into_object(self) -> DynamicObject {
        self.object
    }
}

fn owned(name: &str) -> Cow<'static, str> {
    Cow::Owned(name.to_owned())
}

impl From<DynamicObject> for Collector {
    fn from(object: DynamicObject) -> Self {
        Self {
            object,
            index: None,
        }
    }
}
