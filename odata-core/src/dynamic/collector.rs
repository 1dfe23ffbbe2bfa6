//! Building objects of any size.

use std::collections::HashMap;
use std::mem;

use super::{DynamicObject, DynamicValue};

/// From so many members on, a [`Collector`] looks names up in an index.
const INDEX_FROM: usize = 32;

/// Builds an object in time proportional to the number of members, however many a hostile body has.
#[derive(Debug, Default)]
pub(crate) struct Collector {
    object: DynamicObject,
    /// Where each member is, once there are many.
    index: Option<HashMap<Box<str>, usize>>,
}

impl Collector {
    /// As [`DynamicObject::insert`].
    pub(crate) fn insert(&mut self, name: Box<str>, value: DynamicValue) -> Option<DynamicValue> {
        let members = &mut self.object.members;
        if members.len() < INDEX_FROM {
            return self.object.insert(name, value);
        }
        let index = self.index.get_or_insert_with(|| {
            let names = members.iter().map(|(name, _)| name.clone());
            names.zip(0..).collect()
        });
        match index.get(&name).and_then(|&place| members.get_mut(place)) {
            Some((_, old)) => Some(mem::replace(old, value)),
            None => {
                index.insert(name.clone(), members.len());
                members.push((name, value));
                None
            }
        }
    }

    /// The place of a member's value: of the one that is there, or of a new one at the end, which is null.
    pub(crate) fn place(&mut self, name: &str) -> Option<&mut DynamicValue> {
        let members = &mut self.object.members;
        let found = match &self.index {
            Some(index) => index.get(name).copied(),
            None => members.iter().position(|(known, _)| **known == *name),
        };
        let place = found.unwrap_or(members.len());
        if found.is_none() {
            if members.len() < INDEX_FROM {
                members.push((name.into(), DynamicValue::Null));
            } else {
                self.insert(name.into(), DynamicValue::Null);
            }
        }
        let (_, value) = self.object.members.get_mut(place)?;
        Some(value)
    }

    pub(crate) fn into_object(self) -> DynamicObject {
        self.object
    }
}

impl From<DynamicObject> for Collector {
    fn from(object: DynamicObject) -> Self {
        Self {
            object,
            index: None,
        }
    }
}
