use self::settle::settle;
use super::Note;
use crate::Value;
use crate::patch::{PatchOf, Patchable};
use crate::path::{Segment, WirePath};
use crate::read::seen::Seen;
use crate::value::{Object, Slot};
use crate::write::kept::Was;

mod collection;
mod settle;
mod single;

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
#[derive(Debug, Clone)]
pub struct Kept<T> {
    value: T,
    /// The value that was read, once the other may have been changed.
    original: Option<Box<T>>,
    notes: Vec<Note>,
    seen: Seen,
}

/// Equal values of which the same was on the wire, with the same notes.
impl<T: PartialEq> PartialEq for Kept<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.notes == other.notes && self.seen == other.seen
    }
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
    pub(super) fn new(value: T, seen: Seen, notes: Vec<Note>) -> Self {
        Self {
            value,
            original: None,
            notes,
            seen,
        }
    }

    /// The value.
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// What was tolerated; nothing in a value that was read as part of a payload, such as an item of a
    /// [collection](super::Reader::read_kept_collection), since the notes of a payload are together.
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

impl<T: Value> Kept<T> {
    /// The value, to change it. What was on the wire stays what it was.
    ///
    /// The first call takes a copy, so that items of collections can be told from those that were read.
    ///
    /// ```
    /// use odata_core::industry_data::OutgoingFlowRun;
    /// use odata_core::json::{Reader, Writer};
    ///
    /// let text = r#"{"id":"7","displayName":"Nightly export"}"#;
    /// let mut kept = Reader::lenient().read_kept::<OutgoingFlowRun>(text)?;
    /// kept.value_mut().display_name = Some("Hourly export".to_owned());
    /// assert_eq!(Writer::new().write_kept(&kept), r#"{"id":"7","displayName":"Hourly export"}"#);
    /// # Ok::<(), odata_core::json::Error>(())
    /// ```
    pub fn value_mut(&mut self) -> &mut T {
        if self.original.is_none() {
            self.original = Some(Box::new(crate::patch::copy(&self.value)));
        }
        &mut self.value
    }

    /// The declared properties that were not on the wire, in declaration order, also those of complex values and of items of collections. Navigation
    /// properties are not among them: they are there only where they are expanded.
    ///
    /// What `$select` left out is neither null nor empty (OData 4.01 Protocol, section 11.2.5.1), so a PUT of the value, which replaces it all,
    /// would make of each of them what nobody asked for.
    ///
    /// ```
    /// use odata_core::json::Reader;
    /// use odata_core::prelude::*;
    ///
    /// #[derive(Debug, ODataComplex)]
    /// #[odata(namespace = "demo.port")]
    /// struct Position {
    ///     lat: Option<f64>,
    ///     lon: Option<f64>,
    ///     note: Option<String>,
    /// }
    ///
    /// let kept = Reader::lenient().read_kept::<Position>(r#"{"note":null,"lat":1.5}"#)?;
    /// let paths: Vec<_> = kept.not_read().iter().map(ToString::to_string).collect();
    /// assert_eq!(paths, ["lon"]);
    /// # Ok::<(), odata_core::json::Error>(())
    /// ```
    pub fn not_read(&self) -> Vec<WirePath> {
        let mut missing = Missing::default();
        let read = self.original.as_deref().unwrap_or(&self.value);
        missing.look(read.slot(), &self.seen);
        missing.found
    }

    /// What the value was when it was read.
    pub(super) fn was(&self) -> Was<'_> {
        match &self.original {
            Some(original) => Was::Slot(original.slot()),
            None => Was::Same,
        }
    }
}

/// Looks for properties that were not on the wire.
#[derive(Default)]
struct Missing {
    path: Vec<Segment>,
    found: Vec<WirePath>,
}

impl Missing {
    fn look(&mut self, slot: Slot<'_>, seen: &Seen) {
        match (slot, seen) {
            (slot, Seen::Raw(value)) if !matches!(Seen::of(value), Seen::Raw(_)) => {
                self.look(slot, &Seen::of(value));
            }
            (Slot::Object(object), Seen::Object(_)) => self.members(object, seen),
            (Slot::Any(any), Seen::Object(_)) => self.members(any.object(), seen),
            (Slot::List(list) | Slot::SetList(list), Seen::List(items)) => {
                for (index, seen) in items.iter().enumerate().take(list.length()) {
                    self.path.push(index.into());
                    self.look(list.item(index), seen);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }

    fn members(&mut self, object: &dyn Object, seen: &Seen) {
        for (index, property) in object.shape().description.properties().enumerate() {
            self.path.push(property.name().into());
            match seen.member(property.name()) {
                Some(seen) => self.look(object.property(index), seen),
                None if property.is_navigation() => {}
                None => self.found.push(WirePath::of(&self.path)),
            }
            self.path.pop();
        }
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
    /// The smallest patch that makes `after` of this value, as far as both were read.
    ///
    /// A property that was not on the wire of `after` is left as it is, and so is each within a complex value: a complex value in the place of none is
    /// merged, not replaced. A property that was not on the wire of this value and is null or `[]` in `after` is set to that. An undeclared member of an
    /// open type is the same whether it is null or not there (OData 4.01 Protocol, section 11.4.9.2).
    ///
    /// ```
    /// use odata_core::industry_data::OutgoingFlowRun;
    /// use odata_core::json::{self, Reader};
    ///
    /// let read = |text| Reader::lenient().read_kept::<OutgoingFlowRun>(text);
    /// let before = read(r#"{"id":"7","displayName":"Nightly export"}"#)?;
    /// let after = read(r#"{"endDateTime":null}"#)?;
    /// let patch = before.diff(&after);
    /// assert!(json::to_string(&patch).ends_with(r#","endDateTime":null}"#));
    /// # Ok::<(), json::Error>(())
    /// ```
    pub fn diff(&self, after: &Kept<T>) -> PatchOf<T> {
        let mut patch = self.value.diff(&after.value);
        if let Slot::Object(object) = after.value.slot() {
            settle(&mut patch, Some(&self.seen), object, &after.seen);
        }
        patch
    }
}
