//! Writing a value with exactly the members that were read of it.

use std::borrow::Cow;

use self::types::Types;
use super::text::write;
use super::{Mode, control};
use crate::description::{Property, property_flags, type_flags};
use crate::dynamic::DynamicValue;
use crate::json::text;
use crate::name_table::NameTable;
use crate::polymorphism::AnyObject;
use crate::read::seen::Seen;
use crate::read::tag;
use crate::value::{ANNOTATIONS, DYNAMIC, Object, Slot};

mod items;
mod types;

/// What a value was when it was read.
#[derive(Clone, Copy)]
pub(crate) enum Was<'a> {
    /// What it is.
    Same,
    /// Perhaps something else.
    Slot(Slot<'a>),
    /// Nobody knows.
    Unknown,
}

impl<'a> Was<'a> {
    /// What the property at an index of an object was.
    fn property(self, object: &dyn Object, index: usize) -> Was<'a> {
        let was = match self {
            Was::Same => return Was::Same,
            Was::Slot(Slot::Object(was)) => was,
            Was::Slot(Slot::Any(was)) => was.object(),
            _ => return Was::Unknown,
        };
        match was.is_same_type(object) {
            true => Was::Slot(was.property(index)),
            false => Was::Unknown,
        }
    }
}

/// Appends what stands in a slot, as it was on the wire.
pub(crate) fn write_seen(out: &mut Vec<u8>, slot: Slot<'_>, seen: &Seen, was: Was<'_>, mode: Mode) {
    let raw;
    let seen = match seen {
        Seen::Raw(value) => {
            raw = Seen::of(value);
            &raw
        }
        seen => seen,
    };
    match (slot, seen) {
        (Slot::Object(object), Seen::Object(members)) => {
            write_object(out, object, members, None, was, mode);
        }
        (Slot::Any(any), Seen::Object(members)) => {
            let new_type = changed_type(any, members);
            write_object(out, any.object(), members, new_type, was, mode);
        }
        (Slot::List(list) | Slot::SetList(list), Seen::List(items)) => {
            items::write_list(out, list, items, was, mode)
        }
        // A reader took null for an empty collection, and empty it is still.
        (Slot::List(list) | Slot::SetList(list), Seen::Null) if list.length() == 0 => {
            out.extend_from_slice(b"null");
        }
        (slot, _) => write(out, &slot, mode),
    }
}

/// The type of a value that is of another type than the one that was read.
fn changed_type<'a>(any: &'a dyn AnyObject, members: &[(Box<str>, Seen)]) -> Option<&'a str> {
    let object = any.object();
    let told = members.iter().find_map(|(name, seen)| match seen {
        Seen::Raw(DynamicValue::String(tag)) if tag::is_control(name) => Some(tag::type_name(tag)),
        _ => None,
    });
    let is_same = match (told, object.foreign_type()) {
        (Some(told), Some(foreign)) => told == foreign,
        (Some(told), None) => object.shape().description.is_named(told),
        (None, _) => any.type_name() == any.declared().name(),
    };
    (!is_same).then(|| any.type_name())
}

fn write_object(
    out: &mut Vec<u8>,
    object: &dyn Object,
    members: &[(Box<str>, Seen)],
    new_type: Option<&str>,
    was: Was<'_>,
    mode: Mode,
) {
    let description = object.shape().description;
    let mut writer = Members { out, first: true };
    writer.out.push(b'{');
    if let Some(name) = new_type {
        writer.name(tag::CONTROL);
        text::write_string(writer.out, &format!("#{name}"));
    }
    // Of a member that came twice the last one counts.
    let mut last = NameTable::default();
    for (position, (name, _)) in members.iter().enumerate() {
        last.insert(Cow::Borrowed(name), position);
    }
    let streams = stream_controls(object);
    let mut others = Others::default();
    for (bag, has_bag) in [ANNOTATIONS, DYNAMIC].into_iter().zip(&mut others.has_bag) {
        let kept = match object.property(bag) {
            Slot::Annotations(kept) => kept.iter(),
            Slot::Dynamic(kept) => kept.iter(),
            _ => continue,
        };
        *has_bag = true;
        for (name, value) in kept {
            if !control::is_held(name, &streams) {
                others.kept.push((name, value));
            }
        }
    }
    for (name, value) in &streams {
        others.kept.push((name, value));
    }
    for (place, (name, _)) in others.kept.iter().enumerate() {
        others.places.insert(Cow::Borrowed(name), place);
    }
    let types = Types {
        dynamic: match object.property(DYNAMIC) {
            Slot::Dynamic(properties) => Some(properties),
            _ => None,
        },
        last: &last,
        version: mode.options().version(),
    };
    for (position, (name, seen)) in members.iter().enumerate() {
        let is_told = new_type.is_some() && tag::is_control(name);
        if last.get(name) == Some(position) && !is_told {
            if types.before(&mut writer, name, seen) {
                continue;
            }
            writer.member(object, &others, (name, seen), was, mode);
        }
    }
    // What has been set since.
    for (index, property) in description.properties().enumerate() {
        let slot = object.property(index);
        let is_set = match slot {
            Slot::Absent | Slot::Unset => false,
            Slot::List(list) => list.length() > 0,
            _ => true,
        };
        let is_stream = property.has(property_flags::STREAM);
        if is_set && !is_stream && !last.has(property.name()) {
            writer.name(property.name());
            write(writer.out, &slot, mode);
        }
    }
    let mut written = NameTable::default();
    for (name, value) in others.kept {
        if !last.has(name) && description.find(name).is_none() && written.add(Cow::Borrowed(name)) {
            if types.of_member(name) || types.before(&mut writer, name, &Seen::Value) {
                continue;
            }
            writer.name(name);
            let slot = Slot::Untyped(value);
            write(writer.out, &slot, mode);
        }
    }
    writer.out.push(b'}');
}

/// The control information that stream properties hold.
fn stream_controls(object: &dyn Object) -> Vec<(String, &DynamicValue)> {
    let description = object.shape().description;
    let mut controls = Vec::new();
    if description.has(type_flags::HAS_STREAM) {
        for (index, property) in description.properties().enumerate() {
            if let Slot::Json(stream) = object.property(index) {
                controls.extend(control::of_stream(property, stream));
            }
        }
    }
    controls
}

/// The members that are no properties.
#[derive(Default)]
struct Others<'a> {
    /// Whether there are bags for annotations and for undeclared members.
    has_bag: [bool; 2],
    kept: Vec<(&'a str, &'a DynamicValue)>,
    /// Where the last of a name is among them.
    places: NameTable<'a>,
}

impl<'a> Others<'a> {
    /// What is kept of a member, or, if there is no place to keep it in, what was read.
    fn get(&self, name: &str, seen: &'a Seen) -> Option<Slot<'a>> {
        let has_bag = self.has_bag[usize::from(!name.contains('@'))];
        let place = self.places.get(name);
        match (place.and_then(|place| self.kept.get(place)), seen) {
            (Some((_, value)), _) => Some(Slot::Untyped(value)),
            (None, Seen::Raw(value)) if !has_bag || tag::is_control(name) => {
                Some(Slot::Untyped(value))
            }
            _ => None,
        }
    }
}

struct Members<'o> {
    out: &'o mut Vec<u8>,
    first: bool,
}

impl Members<'_> {
    fn name(&mut self, name: &str) {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
        text::write_key(self.out, name);
    }

    fn member<'a>(
        &mut self,
        object: &'a dyn Object,
        others: &Others<'a>,
        (name, seen): (&str, &'a Seen),
        was: Was<'_>,
        mode: Mode,
    ) {
        let description = object.shape().description;
        let found = description.position(name);
        let slot = match found.map(|index| (index, object.property(index))) {
            // It was there, and has been taken away since.
            Some((index, Slot::Absent | Slot::Unset)) => {
                match description
                    .property(index)
                    .is_some_and(Property::is_nullable)
                {
                    true => Slot::Null,
                    false => return,
                }
            }
            Some((_, slot)) => slot,
            None => match others.get(name, seen) {
                Some(slot) => slot,
                None => return,
            },
        };
        self.name(name);
        let was = found.map_or(Was::Unknown, |index| was.property(object, index));
        write_seen(self.out, slot, seen, was, mode);
    }
}
