//! Writing JSON text: no generic code, compiled once.

use core::convert::Infallible;

use super::Mode;
use super::envelope::write_envelope;
use super::object::{Members, write_object};
use super::options::{Options, Purpose};
use crate::dynamic::write_dynamic;
use crate::json::text;
use crate::payload::sealed::Parts;
use crate::value::{JsonValue, List, Object, Slot, TextValue};

/// Appends what stands in a slot as JSON text.
pub(crate) fn write(out: &mut Vec<u8>, slot: &Slot<'_>, mode: Mode) {
    match *slot {
        Slot::Absent | Slot::Unset | Slot::Null => out.extend_from_slice(b"null"),
        Slot::Boolean(true) => out.extend_from_slice(b"true"),
        Slot::Boolean(false) => out.extend_from_slice(b"false"),
        Slot::SByte(value) => text::write_i64(out, value.into()),
        Slot::Byte(value) => text::write_i64(out, value.into()),
        Slot::Int16(value) => text::write_i64(out, value.into()),
        Slot::Int32(value) => text::write_i64(out, value.into()),
        Slot::Int64(value) if mode.options().ieee754_compatible() => {
            out.push(b'"');
            text::write_i64(out, value);
            out.push(b'"');
        }
        Slot::Int64(value) => text::write_i64(out, value),
        Slot::Single(value) => text::write_f32(out, value),
        Slot::Double(value) => text::write_f64(out, value),
        Slot::String(value) => text::write_string(out, value),
        Slot::Text(value) => value.show(&mut |shown| text::write_string(out, shown)),
        Slot::Number(value) => write_number(out, value, mode),
        Slot::Object(object) => write_members(out, object, mode),
        Slot::Replace(object) | Slot::Reset(object) => write_members(out, object, mode.replace()),
        Slot::Any(any) => write_members(out, any.object(), mode.tagged()),
        Slot::List(list) | Slot::SetList(list) => write_list(out, list, mode.item()),
        Slot::Json(value) => write_json(out, value),
        Slot::Untyped(value) => write_dynamic(out, value),
        Slot::Whole(whole) => write_dynamic(out, &whole.give(mode.options().version())),
        Slot::Dynamic(_) | Slot::Annotations(_) | Slot::DynamicChanges(_) => {}
    }
}

/// Appends a payload as JSON text.
pub(crate) fn write_parts(out: &mut Vec<u8>, parts: Parts<'_>, purpose: Purpose, options: Options) {
    match parts {
        Parts::Bare(slot) => write(out, &slot, Mode::of(&slot, purpose, options)),
        Parts::Wrapped {
            envelope,
            name,
            value,
        } => {
            let mode = Mode::new(purpose, options);
            out.push(b'{');
            let mut members = TextMembers { out, first: true };
            let Ok(()) = write_envelope(&mut members, envelope, name, &value, mode);
            out.push(b'}');
        }
    }
}

fn write_members(out: &mut Vec<u8>, object: &dyn Object, mode: Mode) {
    out.push(b'{');
    let Ok(()) = write_object(&mut TextMembers { out, first: true }, object, mode);
    out.push(b'}');
}

fn write_list(out: &mut Vec<u8>, list: &dyn List, mode: Mode) {
    out.push(b'[');
    for index in 0..list.length() {
        if index > 0 {
            out.push(b',');
        }
        write(out, &list.item(index), mode);
    }
    out.push(b']');
}

fn write_json(out: &mut Vec<u8>, value: &dyn JsonValue) {
    let start = out.len();
    value.show(&mut |json| write_dynamic(out, json));
    if out.len() == start {
        out.extend_from_slice(b"null");
    }
}

/// The special values of `Edm.Decimal` are strings.
fn write_number(out: &mut Vec<u8>, value: &dyn TextValue, mode: Mode) {
    value.show(&mut |shown| {
        let plain = match mode.options().exponential_decimals() {
            true => None,
            false => super::decimal::plain(shown),
        };
        let number = plain.as_deref().unwrap_or(shown);
        if mode.options().ieee754_compatible()
            || !number.ends_with(|last: char| last.is_ascii_digit())
        {
            text::write_string(out, number);
        } else {
            out.extend_from_slice(number.as_bytes());
        }
    });
}

/// A JSON object that is written member by member.
pub(crate) struct ObjectText<'o>(TextMembers<'o>);

impl<'o> ObjectText<'o> {
    pub(crate) fn new(out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        Self(TextMembers { out, first: true })
    }

    /// The members of an object.
    pub(crate) fn object(&mut self, object: &dyn Object, mode: Mode) {
        let Ok(()) = write_object(&mut self.0, object, mode);
    }

    /// The name of a member whose value is written next.
    pub(crate) fn name(&mut self, name: &str) {
        self.0.separate();
        text::write_key(self.0.out, name);
    }

    pub(crate) fn out(&mut self) -> &mut Vec<u8> {
        self.0.out
    }

    /// A member whose value is JSON already.
    pub(crate) fn raw(&mut self, name: &str, json: &[u8]) {
        self.name(name);
        self.0.out.extend_from_slice(json);
    }

    pub(crate) fn string(&mut self, name: &str, value: &str) {
        self.name(name);
        text::write_string(self.0.out, value);
    }

    pub(crate) fn strings(&mut self, name: &str, values: &[String]) {
        self.name(name);
        self.0.out.push(b'[');
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                self.0.out.push(b',');
            }
            text::write_string(self.0.out, value);
        }
        self.0.out.push(b']');
    }

    /// A member that is an object.
    pub(crate) fn nested(&mut self, name: &str) -> ObjectText<'_> {
        self.name(name);
        ObjectText::new(self.0.out)
    }

    pub(crate) fn end(self) {
        self.0.out.push(b'}');
    }
}

struct TextMembers<'o> {
    out: &'o mut Vec<u8>,
    first: bool,
}

impl TextMembers<'_> {
    #[inline]
    fn separate(&mut self) {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
    }
}

impl Members for TextMembers<'_> {
    type Error = Infallible;

    fn member(&mut self, name: &str, slot: &Slot<'_>, mode: Mode) -> Result<(), Infallible> {
        self.separate();
        text::write_key(self.out, name);
        write(self.out, slot, mode);
        Ok(())
    }

    #[inline]
    fn property(
        &mut self,
        name: &'static str,
        slot: &Slot<'_>,
        mode: Mode,
    ) -> Result<(), Infallible> {
        self.separate();
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        write(self.out, slot, mode);
        Ok(())
    }
}
