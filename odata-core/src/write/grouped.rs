//! Annotations by the property that they are about.

use std::collections::HashMap;

use crate::dynamic::{Annotations, DynamicValue};

/// From so many on, annotations are put in groups before they are written, since each property looks for its own.
pub(super) const MANY: usize = 16;

/// The annotations of an object and of its properties.
pub(super) struct Grouped<'a> {
    all: &'a Annotations,
    /// By property, if there are many.
    groups: Option<HashMap<&'a str, Vec<(&'a str, &'a DynamicValue)>>>,
}

impl<'a> Grouped<'a> {
    pub(super) fn new(all: &'a Annotations) -> Self {
        let groups = (all.len() >= MANY).then(|| group(all));
        Self { all, groups }
    }

    /// In their order, with their full names.
    pub(super) fn all(&self) -> &'a Annotations {
        self.all
    }

    /// Those of a property, or, with an empty name, of the object itself: with their full names.
    pub(super) fn of(&self, property: &str) -> impl Iterator<Item = (&'a str, &'a DynamicValue)> {
        let (all, group) = match &self.groups {
            Some(groups) => (None, groups.get(property)),
            None => (Some(self.all.iter()), None),
        };
        let few = all.into_iter().flatten().filter(move |(name, _)| {
            name.strip_prefix(property)
                .is_some_and(|rest| rest.starts_with('@'))
        });
        few.chain(group.into_iter().flatten().copied())
    }
}

#[cold]
fn group(all: &Annotations) -> HashMap<&str, Vec<(&str, &DynamicValue)>> {
    let mut groups: HashMap<&str, Vec<_>> = HashMap::new();
    for (name, value) in all.iter() {
        if let Some((property, _)) = name.split_once('@') {
            groups.entry(property).or_default().push((name, value));
        }
    }
    groups
}
