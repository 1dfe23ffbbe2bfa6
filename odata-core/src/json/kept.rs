use super::Note;
use crate::patch::{PatchOf, Patchable};
use crate::read::seen::Seen;
use crate::read::watch::Watched;
use crate::value::{How, Object, Slot, SlotMut};

/// A value, and what was on the wire of it: which members, in which order, null or not, with which tags and annotations.
///
/// What was read under `$select` can so be written again without making null of the rest, and compared without taking what was not read for null.
///
/// ```
/// use odata_core::industry_data::OutgoingFlowRun;
/// use odata_core::json::{Presence, Reader, Writer};
///
/// let text = r#"{"endDateTime":null,"displayName":"Nightly export"}"#;
/// let kept = Reader::lenient().read_kept::<OutgoingFlowRun>(text)?;
/// assert_eq!(kept.presence("endDateTime"), Presence::Null);
/// assert_eq!(kept.presence("blockingError"), Presence::Absent);
/// assert_eq!(Writer::new().write_kept(&kept), text);
/// # Ok::<(), odata_core::json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Kept<T> {
    value: T,
    notes: Vec<Note>,
    seen: Seen,
}

/// What was on the wire of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// The member was not there.
    Absent,
    /// It was null.
    Null,
    /// It was `{}` or `[]`.
    Empty,
    /// It had a value.
    Value,
}

impl<T> Kept<T> {
    pub(super) fn new(value: T, watched: Watched) -> Self {
        Self {
            value,
            notes: watched.notes,
            seen: watched.seen.unwrap_or(Seen::Value),
        }
    }

    /// The value.
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The value, to change it. What was on the wire stays what it was.
    pub const fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// What was tolerated.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// What was on the wire at a path of member names and indexes, such as `position/lat` or `tags/2`.
    pub fn presence(&self, path: &str) -> Presence {
        presence_within(&self.seen, &mut path.split('/'))
    }

    pub(crate) const fn seen(&self) -> &Seen {
        &self.seen
    }
}

fn presence_within(seen: &Seen, steps: &mut dyn Iterator<Item = &str>) -> Presence {
    let Some(step) = steps.next() else {
        return seen.presence();
    };
    match seen.member(step).or_else(|| seen.item(step.parse().ok()?)) {
        Some(Seen::Raw(value)) => presence_within(&Seen::of(value), steps),
        Some(seen) => presence_within(seen, steps),
        None => Presence::Absent,
    }
}

impl Seen {
    fn presence(&self) -> Presence {
        match self {
            Seen::Null => Presence::Null,
            Seen::Object(members) if members.is_empty() => Presence::Empty,
            Seen::List(items) if items.is_empty() => Presence::Empty,
            Seen::Raw(value) => match Seen::of(value) {
                Seen::Raw(_) => Presence::Value,
                seen => seen.presence(),
            },
            _ => Presence::Value,
        }
    }
}

impl<T: Patchable> Kept<T> {
    /// The smallest patch that makes `after` of this value. A property that was not on the wire of `after` is left as it is.
    pub fn diff(&self, after: &Kept<T>) -> PatchOf<T> {
        let mut patch = self.value.diff(&after.value);
        forget(&mut patch, &after.seen);
        patch
    }
}

/// Takes back every null, and every empty collection, of a patch whose property was not on the wire.
fn forget(patch: &mut dyn Object, seen: &Seen) {
    for (index, property) in patch.shape().description.properties().enumerate() {
        match (patch.property(index), seen.member(property.name())) {
            (Slot::Null, None) => {
                patch.property_mut(index, How::Absent);
            }
            // An absent collection is an empty one.
            (Slot::List(list) | Slot::SetList(list), None) if list.length() == 0 => {
                patch.property_mut(index, How::Absent);
            }
            (Slot::Object(_), Some(seen)) => {
                if let SlotMut::Object(nested) = patch.property_mut(index, How::Existing) {
                    forget(nested, seen);
                    if crate::patch::is_empty(nested) {
                        patch.property_mut(index, How::Absent);
                    }
                }
            }
            _ => {}
        }
    }
}
