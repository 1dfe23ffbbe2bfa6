//! Numbers for names.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::dynamic;

/// A number for each name: mostly the place of a member among others.
///
/// It is the one hash table of strings: the compiler makes code for each kind of table, and users wait for that.
#[derive(Debug, Default)]
pub(crate) struct NameTable<'a>(HashMap<Cow<'a, str>, usize>);

impl<'a> NameTable<'a> {
    /// The names of members, by their places.
    pub(crate) fn of(members: dynamic::Iter<'a>) -> Self {
        let mut names = Self::default();
        for (name, _) in members {
            names.insert(Cow::Borrowed(name), names.0.len());
        }
        names
    }

    pub(crate) fn get(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut usize> {
        self.0.get_mut(name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Sets the number of a name, and gives back what it was.
    pub(crate) fn insert(&mut self, name: Cow<'a, str>, number: usize) -> Option<usize> {
        self.0.insert(name, number)
    }

    /// Takes a name; whether it is new.
    pub(crate) fn add(&mut self, name: Cow<'a, str>) -> bool {
        self.insert(name, 0).is_none()
    }
}
