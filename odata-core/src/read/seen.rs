//! What was on the wire, member by member.

use crate::dynamic::DynamicValue;

/// What was on the wire of a value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Seen {
    Null,
    /// A value without members of its own.
    Value,
    Object(Vec<(Box<str>, Seen)>),
    List(Vec<Seen>),
    /// Something that no property holds, or whose property was not known when it came.
    Raw(DynamicValue),
}

impl Seen {
    /// What was on the wire of the member with a name; the last one counts.
    pub(crate) fn member(&self, name: &str) -> Option<&Seen> {
        match self {
            Seen::Object(members) => {
                let last = members.iter().rposition(|(known, _)| **known == *name)?;
                members.get(last).map(|(_, seen)| seen)
            }
            _ => None,
        }
    }

    /// What was on the wire of the item at an index.
    pub(crate) fn item(&self, index: usize) -> Option<&Seen> {
        match self {
            Seen::List(items) => items.get(index),
            _ => None,
        }
    }

    /// What a value that was kept tells of what was on the wire.
    pub(crate) fn of(value: &DynamicValue) -> Seen {
        match value {
            DynamicValue::Null => Seen::Null,
            DynamicValue::Collection(items) => {
                let mut seen = Vec::with_capacity(items.len());
                for item in items {
                    seen.push(Seen::of(item));
                }
                Seen::List(seen)
            }
            DynamicValue::Object(object) => {
                let mut seen = Vec::with_capacity(object.len());
                for (name, value) in object {
                    seen.push((name.into(), Seen::Raw(value.clone())));
                }
                Seen::Object(seen)
            }
            _ => Seen::Value,
        }
    }
}

/// Writes down what comes while a text is read.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    /// The objects and arrays that are open, outermost first, and the name of the member that is being read.
    open: Vec<(Seen, Box<str>)>,
    /// What was read last.
    last: Option<Seen>,
}

impl Recorder {
    pub(super) fn begin_object(&mut self) {
        self.open.push((Seen::Object(Vec::new()), Box::default()));
    }

    pub(super) fn begin_list(&mut self) {
        self.open.push((Seen::List(Vec::new()), Box::default()));
    }

    /// The object or array that was opened last is complete.
    pub(super) fn end(&mut self) {
        self.last = self.open.pop().map(|(seen, _)| seen);
    }

    /// A value, or a part of one, was read.
    pub(super) fn read(&mut self, seen: Seen) {
        self.last = Some(seen);
    }

    /// A member of the open object begins.
    pub(super) fn begin_member(&mut self, name: &str) {
        if let Some((_, member)) = self.open.last_mut() {
            *member = name.into();
        }
    }

    /// What was read last is the value of the member that began.
    pub(super) fn end_member(&mut self) {
        if let (Some((Seen::Object(members), name)), Some(seen)) =
            (self.open.last_mut(), self.last.take())
        {
            members.push((core::mem::take(name), seen));
        }
    }

    /// What was read last is an item of the open array.
    pub(super) fn end_item(&mut self) {
        if let (Some((Seen::List(items), _)), Some(seen)) = (self.open.last_mut(), self.last.take())
        {
            items.push(seen);
        }
    }

    /// The items of the array that was read last.
    pub(super) fn items(&mut self) -> Vec<Seen> {
        match self.last.take() {
            Some(Seen::List(items)) => items,
            _ => Vec::new(),
        }
    }

    pub(super) fn finish(self) -> Seen {
        self.last.unwrap_or(Seen::Null)
    }
}
