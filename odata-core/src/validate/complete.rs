//! What the body of a request must have and lacks.

use super::{Violation, Violations};
use crate::description::{Property, property_flags};
use crate::json::Purpose;
use crate::path::{Segment, WirePath};
use crate::value::{Object, Role, Slot};

/// Checks that a body has all that a service cannot make up.
///
/// `linked` tells the navigation properties of the outermost object that have their value elsewhere in the body.
pub(crate) fn check_complete(
    slot: Slot<'_>,
    purpose: Purpose,
    linked: &dyn Fn(&str) -> bool,
) -> Result<(), Violations> {
    let of_whole = match purpose {
        _ if is_patch(&slot) => None,
        Purpose::Response => None,
        Purpose::Create => Some(CREATED),
        Purpose::Replace => Some(REPLACED),
    };
    let mut search = Search {
        path: Vec::new(),
        lacking: Vec::new(),
        linked,
    };
    search.value(slot, of_whole);
    Violations::check(search.lacking)
}

fn is_patch(slot: &Slot<'_>) -> bool {
    matches!(slot, Slot::Object(object) if object.shape().role == Role::Patch)
}

/// The properties, by their flags, that an object need not have though they are not nullable; `None` if it need not have any.
pub(super) type Excused = Option<u16>;

/// Keys are often given by the service.
pub(super) const CREATED: u16 = property_flags::COMPUTED | property_flags::KEY;
pub(super) const REPLACED: u16 = property_flags::NOT_UPDATABLE;

struct Search<'a> {
    path: Vec<Segment>,
    lacking: Vec<Violation>,
    linked: &'a dyn Fn(&str) -> bool,
}

impl Search<'_> {
    fn value(&mut self, slot: Slot<'_>, excused: Excused) {
        match slot {
            Slot::Object(object) => self.object(object, excused),
            Slot::Any(any) => self.object(any.object(), excused),
            // What a patch puts in the place of another is whole.
            Slot::Replace(object) | Slot::Reset(object) => self.object(object, Some(REPLACED)),
            Slot::List(list) | Slot::SetList(list) => {
                for index in 0..list.length() {
                    self.path.push(index.into());
                    self.value(list.item(index), excused.map(|_| CREATED));
                    self.path.pop();
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, object: &dyn Object, excused: Excused) {
        let shape = object.shape();
        // Of a patch only what it replaces has to be whole.
        let is_merged = shape.role == Role::Patch && excused.is_none();
        for (index, property) in shape.description.properties().enumerate() {
            let is_left_out = excused.is_some_and(|excused| property.has(excused));
            if is_left_out {
                continue;
            }
            self.path.push(property.name().into());
            match object.property(index) {
                Slot::Absent | Slot::Unset | Slot::Null => {
                    if excused.is_some() && self.is_owed(property) {
                        self.lacks(property);
                    }
                }
                // A patch sets collections as wholes, so their items are new.
                slot @ (Slot::List(_) | Slot::SetList(_)) if is_merged => {
                    self.value(slot, Some(CREATED));
                }
                slot if is_merged && !is_patch(&slot) => self.value(slot, Some(REPLACED)),
                slot => self.value(slot, excused),
            }
            self.path.pop();
        }
    }

    /// Whether there is no value that a service would take instead. An absent collection is empty.
    fn is_owed(&self, property: &Property) -> bool {
        let is_linked = self.path.len() == 1 && (self.linked)(property.name());
        !property.is_nullable() && !property.property_type().is_collection() && !is_linked
    }

    fn lacks(&mut self, property: &Property) {
        let message = format!("found nothing, expected {}", property.property_type());
        let path = WirePath::of(&self.path);
        self.lacking
            .push(Violation::new(path, "Nullable", message, Vec::new()));
    }
}
