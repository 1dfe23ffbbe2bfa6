//! Writing JSON text: no generic code, compiled once.

use core::convert::Infallible;

use super::Mode;
use super::envelope::write_envelope;
use super::object::{Members, write_object};
use super::options::{Options, Purpose};
use crate::dynamic::write_dynamic;
use crate::json::text;
use crate::payload::Envelope;
use crate::payload::sealed::Parts;
use crate::value::{JsonValue, List, Object, Slot, TextValue};

/// Appends what stands in a slot as JSON text.
///
/// What is written often is written here or by a function of its own, so that little is done before it is known which it is.
pub(crate) fn write(out: &mut Vec<u8>, slot: &Slot<'_>, mode: Mode) {
    match *slot {
        Slot::String(value) => text::write_string(out, value),
        Slot::Boolean(value) => write_boolean(out, value),
        Slot::Int32(value) => text::write_i64(out, value.into()),
        Slot::Int64(value) => write_i64(out, value, mode),
        Slot::Double(value) => text::write_f64(out, value),
        Slot::Text(value) => value.write(out),
        Slot::Object(object) => write_members(out, object, mode),
        Slot::List(list) | Slot::SetList(list) => write_list(out, list, mode.item()),
        Slot::Untyped(value) => write_dynamic(out, value),
        Slot::Null => write_null(out),
        _ => write_rare(out, slot, mode),
    }
}

#[inline(never)]
fn write_rare(out: &mut Vec<u8>, slot: &Slot<'_>, mode: Mode) {
    match *slot {
        Slot::SByte(value) => text::write_i64(out, value.into()),
        Slot::Byte(value) => text::write_i64(out, value.into()),
        Slot::Int16(value) => text::write_i64(out, value.into()),
        Slot::Single(value) => text::write_f32(out, value),
        Slot::Number(value) => write_number(out, value, mode),
        Slot::Replace(object) | Slot::Reset(object) => write_members(out, object, mode.replace()),
        Slot::Any(any) => write_members(out, any.object(), mode.tagged()),
        Slot::Json(value) => write_json(out, value),
        Slot::Whole(whole) => write_dynamic(out, &whole.give(mode.options().version())),
        Slot::Dynamic(_) | Slot::Annotations(_) | Slot::DynamicChanges(_) => {}
        _ => write_null(out),
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
            let append = &mut |out: &mut Vec<u8>| write(out, &value, mode);
            write_wrapped(out, envelope, name, mode, append);
        }
    }
}

/// Appends an envelope around what `append` writes as its member `name`.
pub(crate) fn write_wrapped(
    out: &mut Vec<u8>,
    envelope: &Envelope,
    name: &'static str,
    mode: Mode,
    append: &mut dyn FnMut(&mut Vec<u8>),
) {
    let mut members = TextMembers::new(out);
    let Ok(()) = write_envelope(&mut members, envelope, name, mode, |members| {
        members.name(name);
        append(members.out);
        Ok(())
    });
    members.end();
}

#[inline(never)]
fn write_null(out: &mut Vec<u8>) {
    out.extend_from_slice(b"null");
}

#[inline(never)]
fn write_boolean(out: &mut Vec<u8>, value: bool) {
    match value {
        true => out.extend_from_slice(b"true"),
        false => out.extend_from_slice(b"false"),
    }
}

#[inline(never)]
fn write_i64(out: &mut Vec<u8>, value: i64, mode: Mode) {
    if mode.options().ieee754_compatible() {
        out.push(b'"');
        text::write_i64(out, value);
        out.push(b'"');
    } else {
        text::write_i64(out, value);
    }
}

#[inline(never)]
fn write_members(out: &mut Vec<u8>, object: &dyn Object, mode: Mode) {
    let mut members = TextMembers::new(out);
    let Ok(()) = write_object(&mut members, object, mode);
    members.end();
}

#[inline(never)]
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
        Self(TextMembers::new(out))
    }

    /// The members of an object.
    pub(crate) fn object(&mut self, object: &dyn Object, mode: Mode) {
        let Ok(()) = write_object(&mut self.0, object, mode);
    }

    /// The name of a member whose value is written next.
    pub(crate) fn name(&mut self, name: &str) {
        self.0.name(name);
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
        self.0.end();
    }
}

/// The members of an object. A comma stands before each: that of the first makes room for the brace.
struct TextMembers<'o> {
    out: &'o mut Vec<u8>,
    start: usize,
}

impl<'o> TextMembers<'o> {
    #[inline]
    fn new(out: &'o mut Vec<u8>) -> Self {
        let start = out.len();
        Self { out, start }
    }

    fn name(&mut self, name: &str) {
        self.out.push(b',');
        text::write_key(self.out, name);
    }

    #[inline]
    fn end(self) {
        match self.out.get_mut(self.start) {
            Some(comma) => *comma = b'{',
            None => self.out.push(b'{'),
        }
        self.out.push(b'}');
    }
}

impl Members for TextMembers<'_> {
    type Error = Infallible;

    fn member(&mut self, name: &str, slot: &Slot<'_>, mode: Mode) -> Result<(), Infallible> {
        self.name(name);
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
        self.out.extend_from_slice(b",\"");
        text::append(self.out, name.as_bytes());
        self.out.extend_from_slice(b"\":");
        match slot {
            Slot::String(value) => text::write_string(self.out, value),
            _ => write(self.out, slot, mode),
        }
        Ok(())
    }
}
