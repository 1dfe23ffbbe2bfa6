//! Writing a value with exactly the members that were read of it.

use super::text::write;
use super::{Mode, Written};
use crate::description::TypeDescription;
use crate::json::text;
use crate::read::seen::Seen;
use crate::value::{ANNOTATIONS, DYNAMIC, List, Object, Slot};

/// Appends what stands in a slot, as it was on the wire.
pub(crate) fn write_seen(out: &mut Vec<u8>, slot: Slot<'_>, seen: &Seen, mode: Mode) {
    let raw;
    let seen = match seen {
        Seen::Raw(value) => {
            raw = Seen::of(value);
            &raw
        }
        seen => seen,
    };
    match (slot, seen) {
        (Slot::Object(object), Seen::Object(members)) => write_object(out, object, members, mode),
        (Slot::Any(any), Seen::Object(members)) => write_object(out, any.object(), members, mode),
        (Slot::List(list) | Slot::SetList(list), Seen::List(items)) => {
            write_list(out, list, items, mode)
        }
        (slot, _) => write(out, Written { slot, mode }),
    }
}

fn write_list(out: &mut Vec<u8>, list: &dyn List, items: &[Seen], mode: Mode) {
    out.push(b'[');
    for index in 0..list.length() {
        if index > 0 {
            out.push(b',');
        }
        // An item without a counterpart was added since.
        match items.get(index) {
            Some(seen) => write_seen(out, list.item(index), seen, mode),
            None => write(
                out,
                Written {
                    slot: list.item(index),
                    mode,
                },
            ),
        }
    }
    out.push(b']');
}

fn write_object(out: &mut Vec<u8>, object: &dyn Object, members: &[(Box<str>, Seen)], mode: Mode) {
    let description = object.shape().description;
    let mut writer = Members { out, first: true };
    writer.out.push(b'{');
    for (position, (name, seen)) in members.iter().enumerate() {
        // Of a member that came twice the last one counts.
        if members[position + 1..]
            .iter()
            .any(|(later, _)| later == name)
        {
            continue;
        }
        writer.member(object, description, name, seen, mode);
    }
    // What has been set since.
    for (index, property) in description.properties().enumerate() {
        let slot = object.property(index);
        let is_set = slot.is_value() && !matches!(slot, Slot::List(list) if list.length() == 0);
        if is_set && !members.iter().any(|(name, _)| **name == *property.name()) {
            writer.name(property.name());
            write(writer.out, Written { slot, mode });
        }
    }
    for bag in [ANNOTATIONS, DYNAMIC] {
        let kept = match object.property(bag) {
            Slot::Annotations(kept) => kept.iter(),
            Slot::Dynamic(kept) => kept.iter(),
            _ => continue,
        };
        let added = kept.filter(|(name, _)| !members.iter().any(|(known, _)| **known == **name));
        for (name, value) in added {
            if description.find(name).is_none() {
                writer.name(name);
                write(
                    writer.out,
                    Written {
                        slot: Slot::Untyped(value),
                        mode,
                    },
                );
            }
        }
    }
    writer.out.push(b'}');
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

    fn member(
        &mut self,
        object: &dyn Object,
        description: &'static TypeDescription,
        name: &str,
        seen: &Seen,
        mode: Mode,
    ) {
        let found = description
            .properties()
            .position(|property| property.name() == name);
        let slot = match found.map(|index| (index, object.property(index))) {
            // It was there, and has been taken away since.
            Some((_, Slot::Absent | Slot::Unset)) => Slot::Null,
            Some((_, slot)) => slot,
            None => match self.other(object, name, seen) {
                Some(slot) => slot,
                None => return,
            },
        };
        self.name(name);
        write_seen(self.out, slot, seen, mode);
    }

    /// A member that is no property: from the bag it is kept in, or as it was read.
    fn other<'a>(&self, object: &'a dyn Object, name: &str, seen: &'a Seen) -> Option<Slot<'a>> {
        let bag = if name.contains('@') {
            ANNOTATIONS
        } else {
            DYNAMIC
        };
        let kept = match object.property(bag) {
            Slot::Annotations(kept) => kept.get(name),
            Slot::Dynamic(kept) => kept.get(name),
            _ => None,
        };
        let has_bag = !matches!(object.property(bag), Slot::Absent);
        let is_tag = matches!(name, "@odata.type" | "@type");
        match (kept, seen) {
            (Some(value), _) => Some(Slot::Untyped(value)),
            (None, Seen::Raw(value)) if !has_bag || is_tag => Some(Slot::Untyped(value)),
            _ => None,
        }
    }
}
