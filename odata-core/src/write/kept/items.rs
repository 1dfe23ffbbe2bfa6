//! Which item of a collection is which, after some were put in, taken out, moved or changed.

use std::borrow::Cow;

use super::{Was, write_seen};
use crate::description::Property;
use crate::name_table::NameTable;
use crate::patch::{Counts, equal_slots};
use crate::read::seen::Seen;
use crate::value::{List, Slot};
use crate::write::text::write;
use crate::write::{Mode, dynamic_text};

/// Writes each item that is known to be one that was read as it was on the wire, and any other one in full.
pub(super) fn write_list(
    out: &mut Vec<u8>,
    list: &dyn List,
    items: &[Seen],
    was: Was<'_>,
    mode: Mode,
) {
    let pairs = match was {
        Was::Same => Pairs::Same,
        Was::Slot(Slot::List(read) | Slot::SetList(read)) => {
            match equal_slots(&Slot::List(list), &Slot::List(read), Counts::All) {
                true => Pairs::Same,
                false => Pairs::Some(read, pair(list, read)),
            }
        }
        _ => Pairs::None,
    };
    out.push(b'[');
    for index in 0..list.length() {
        if index > 0 {
            out.push(b',');
        }
        let item = list.item(index);
        let found = match &pairs {
            Pairs::Same => items.get(index).map(|seen| (seen, Was::Same)),
            Pairs::Some(read, pairs) => pairs
                .get(index)
                .copied()
                .flatten()
                .and_then(|found| Some((items.get(found)?, Was::Slot(read.item(found))))),
            Pairs::None => None,
        };
        match found {
            Some((seen, was)) => write_seen(out, item, seen, was, mode),
            None => write(out, &item, mode),
        }
    }
    out.push(b']');
}

/// Which item was which.
enum Pairs<'a> {
    Same,
    /// By the index of an item: what it was among those that were read.
    Some(&'a dyn List, Vec<Option<usize>>),
    None,
}

/// An entity is the one that has its key; what has none is the one that equals it, and of several equal ones the first that is left.
fn pair(list: &dyn List, read: &dyn List) -> Vec<Option<usize>> {
    let none = read.length();
    let mut first_left = NameTable::default();
    // By the index of an item: the index of the next one that is the same.
    let mut next = vec![none; none];
    for (index, next) in next.iter_mut().enumerate().rev() {
        let identity = identity(read.item(index));
        *next = first_left
            .insert(Cow::Owned(identity), index)
            .unwrap_or(none);
    }
    let mut pairs = Vec::with_capacity(list.length());
    for index in 0..list.length() {
        let first = first_left.get_mut(&identity(list.item(index)));
        pairs.push(first.and_then(|first| {
            let found = *first;
            *first = *next.get(found)?;
            Some(found)
        }));
    }
    pairs
}

/// What tells an item from others: the values of its key, or the whole of it.
fn identity(item: Slot<'_>) -> String {
    key(item).unwrap_or_else(|| dynamic_text(&item, true))
}

fn key(item: Slot<'_>) -> Option<String> {
    let object = match item {
        Slot::Object(object) => object,
        Slot::Any(any) => any.object(),
        _ => return None,
    };
    let mut key = String::new();
    let properties = object.shape().description.properties().zip(0..);
    for (_, index) in properties.filter(|(property, _)| Property::is_key(property)) {
        let slot = object.property(index);
        if !slot.is_value() {
            return None;
        }
        key.push(',');
        key.push_str(&dynamic_text(&slot, false));
    }
    (!key.is_empty()).then_some(key)
}
