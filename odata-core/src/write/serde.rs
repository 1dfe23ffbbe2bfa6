//! Writing to any serde format.

use serde_core::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::Mode;
use super::envelope::write_envelope;
use super::object::{Members, write_object};
use super::options::{Options, Purpose};
use crate::Value;
use crate::dynamic::Number;
use crate::json::text::non_finite_text;
use crate::payload::sealed::Parts;
use crate::value::{JsonValue, List, Object, Slot, TextValue};

/// Writes a value: what generated `Serialize` impls call.
///
/// # Errors
/// Those of the format.
pub fn serialize<T: Value, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let slot = &value.slot();
    let mode = Mode::new(Purpose::Response, Options::DEFAULT);
    Written { slot, mode }.serialize(serializer)
}

/// What stands in a slot, on its way out.
struct Written<'w> {
    slot: &'w Slot<'w>,
    mode: Mode,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mode = self.mode;
        match *self.slot {
            Slot::Absent | Slot::Unset | Slot::Null => serializer.serialize_unit(),
            Slot::Boolean(value) => serializer.serialize_bool(value),
            Slot::SByte(value) => serializer.serialize_i8(value),
            Slot::Byte(value) => serializer.serialize_u8(value),
            Slot::Int16(value) => serializer.serialize_i16(value),
            Slot::Int32(value) => serializer.serialize_i32(value),
            Slot::Int64(value) => serializer.serialize_i64(value),
            Slot::Single(value) if value.is_finite() => serializer.serialize_f32(value),
            Slot::Single(value) => serializer.serialize_str(non_finite_text(value.into())),
            Slot::Double(value) if value.is_finite() => serializer.serialize_f64(value),
            Slot::Double(value) => serializer.serialize_str(non_finite_text(value)),
            Slot::String(value) => serializer.serialize_str(value),
            Slot::Text(value) => serialize_text(value, serializer),
            Slot::Number(value) => serialize_number(value, serializer),
            Slot::Object(object) => serialize_object(object, mode, serializer),
            Slot::Replace(object) | Slot::Reset(object) => {
                serialize_object(object, mode.replace(), serializer)
            }
            Slot::Any(any) => serialize_object(any.object(), mode.tagged(), serializer),
            Slot::List(list) | Slot::SetList(list) => serialize_list(list, mode, serializer),
            Slot::Json(value) => serialize_json(value, serializer),
            Slot::Untyped(value) => value.serialize(serializer),
            Slot::Whole(whole) => whole.give(mode.options().version()).serialize(serializer),
            Slot::Dynamic(properties) => properties.serialize(serializer),
            Slot::Annotations(annotations) => annotations.serialize(serializer),
            Slot::DynamicChanges(changes) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, value) in changes.iter() {
                    map.serialize_entry(name, &value)?;
                }
                map.end()
            }
        }
    }
}

/// Writes a payload.
pub(crate) fn serialize_parts<S: Serializer>(
    parts: Parts<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mode = Mode::new(Purpose::Response, Options::DEFAULT);
    match parts {
        Parts::Bare(slot) => Written { slot: &slot, mode }.serialize(serializer),
        Parts::Wrapped {
            envelope,
            name,
            value,
        } => {
            let mut map = serializer.serialize_map(None)?;
            let members = &mut MapMembers(&mut map);
            write_envelope(members, envelope, name, mode, |members| {
                members.property(name, &value, mode)
            })?;
            map.end()
        }
    }
}

fn serialize_object<S: Serializer>(
    object: &dyn Object,
    mode: Mode,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    write_object(&mut MapMembers(&mut map), object, mode)?;
    map.end()
}

fn serialize_list<S: Serializer>(
    list: &dyn List,
    mode: Mode,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mode = mode.item();
    let mut items = serializer.serialize_seq(Some(list.length()))?;
    for index in 0..list.length() {
        items.serialize_element(&Written {
            slot: &list.item(index),
            mode,
        })?;
    }
    items.end()
}

fn serialize_text<S: Serializer>(value: &dyn TextValue, serializer: S) -> Result<S::Ok, S::Error> {
    shown(value, serializer, |shown, serializer| {
        serializer.serialize_str(shown)
    })
}

/// A number with all its digits, where the format can take its text.
fn serialize_number<S: Serializer>(
    value: &dyn TextValue,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    shown(value, serializer, |shown, serializer| {
        let plain = super::decimal::plain(shown);
        match plain.as_deref().unwrap_or(shown).parse::<Number>() {
            Ok(number) => number.serialize(serializer),
            // The special values of `Edm.Decimal` are strings.
            Err(_) => serializer.serialize_str(shown),
        }
    })
}

fn serialize_json<S: Serializer>(value: &dyn JsonValue, serializer: S) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut done = None;
    value.show(&mut |json| {
        if let Some(serializer) = serializer.take() {
            done = Some(json.serialize(serializer));
        }
    });
    match (done, serializer) {
        (Some(done), _) => done,
        (None, Some(serializer)) => serializer.serialize_unit(),
        (None, None) => Err(S::Error::custom("a value has no JSON")),
    }
}

/// Hands the text of a value to a serializer.
fn shown<S: Serializer>(
    value: &dyn TextValue,
    serializer: S,
    serialize: impl Fn(&str, S) -> Result<S::Ok, S::Error>,
) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut done = None;
    value.show(&mut |shown| {
        if let Some(serializer) = serializer.take() {
            done = Some(serialize(shown, serializer));
        }
    });
    done.unwrap_or_else(|| Err(S::Error::custom("a value has no text")))
}

struct MapMembers<'m, M>(&'m mut M);

impl<M: SerializeMap> Members for MapMembers<'_, M> {
    type Error = M::Error;

    #[inline]
    fn member(&mut self, name: &str, slot: &Slot<'_>, mode: Mode) -> Result<(), M::Error> {
        match slot {
            Slot::Untyped(value) => self.0.serialize_entry(name, *value),
            _ => self.0.serialize_entry(name, &Written { slot, mode }),
        }
    }

    #[inline]
    fn property(
        &mut self,
        name: &'static str,
        slot: &Slot<'_>,
        mode: Mode,
    ) -> Result<(), M::Error> {
        match slot {
            Slot::String(value) => self.0.serialize_entry(name, *value),
            _ => self.0.serialize_entry(name, &Written { slot, mode }),
        }
    }
}
