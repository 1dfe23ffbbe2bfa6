//! Annotations by the property that they are about.

use std::borrow::Cow;
use std::slice;

use crate::dynamic::{Annotations, DynamicValue, Iter};
use crate::name_table::NameTable;

/// From so many on, annotations are put in groups before they are written, since each property looks for its own.
pub(super) const MANY: usize = 16;

type Group<'a> = Vec<(&'a str, &'a DynamicValue)>;

/// The annotations of an object and of its properties.
pub(super) struct Grouped<'a> {
    all: &'a Annotations,
    /// By property, if there are many.
    groups: Option<Groups<'a>>,
}

#[derive(Default)]
struct Groups<'a> {
    places: NameTable<'a>,
    groups: Vec<Group<'a>>,
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
    #[inline]
    pub(super) fn of<'p>(&self, property: &'p str) -> Of<'_, 'a, 'p> {
        match &self.groups {
            Some(groups) => {
                let place = groups.places.get(property);
                let group = place.and_then(|place| groups.groups.get(place));
                Of::Group(group.map_or(&[][..], Vec::as_slice).iter())
            }
            None => Of::Few(self.all.iter(), property),
        }
    }

    /// The same, if there are any at all.
    #[inline]
    pub(super) fn of_any<'p>(kept: Option<&'a Self>, property: &'p str) -> Of<'a, 'a, 'p> {
        kept.map_or(Of::Group([].iter()), |kept| kept.of(property))
    }
}

/// The annotations of a property.
pub(super) enum Of<'g, 'a, 'p> {
    /// To be found among all.
    Few(Iter<'a>, &'p str),
    Group(slice::Iter<'g, (&'a str, &'a DynamicValue)>),
}

impl<'a> Iterator for Of<'_, 'a, '_> {
    type Item = (&'a str, &'a DynamicValue);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Of::Few(all, property) => loop {
                let (name, value) = all.next()?;
                if let Some(rest) = name.strip_prefix(*property) {
                    if rest.starts_with('@') {
                        return Some((name, value));
                    }
                }
            },
            Of::Group(group) => group.next().copied(),
        }
    }
}

#[cold]
fn group(all: &Annotations) -> Groups<'_> {
    let mut grouped = Groups::default();
    for (name, value) in all.iter() {
        if let Some((property, _)) = name.split_once('@') {
            let known = grouped.places.get(property);
            let place = known.unwrap_or(grouped.groups.len());
            match grouped.groups.get_mut(place) {
                Some(group) => group.push((name, value)),
                None => {
                    grouped.places.insert(Cow::Borrowed(property), place);
                    grouped.groups.push(vec![(name, value)]);
                }
            }
        }
    }
    grouped
}
