//! Which entity is meant: by its key, or by its entity-id.

use crate::description::{ItemType, PrimitiveType, Property, TypeDescription};
use crate::dynamic::{DynamicValue, Number};
use crate::json::{Purpose, text};
use crate::read::serde::replay;
use crate::value::{ANNOTATIONS, Object, Slot, SlotMut};
use crate::write::options::Options;
use crate::write::{Mode, text::write};

/// The key properties of a type, and their indexes.
pub(super) fn keys(
    description: &'static TypeDescription,
) -> impl Iterator<Item = (usize, &'static Property)> {
    description
        .properties()
        .enumerate()
        .filter(|(_, property)| property.is_key())
}

/// The object in a slot, whatever its type.
pub(super) fn object_in(slot: Slot<'_>) -> Option<&dyn Object> {
    match slot {
        Slot::Object(object) => Some(object),
        Slot::Any(any) => Some(any.object()),
        _ => None,
    }
}

/// The object in a slot, to write to.
pub(super) fn object_in_mut(slot: SlotMut<'_>) -> Option<&mut dyn Object> {
    match slot {
        SlotMut::Object(object) => Some(object),
        SlotMut::Any(any) => Some(any.object_mut()),
        _ => None,
    }
}

/// A text that is the same for equal keys; `None` if a key property is not set or `is_there` denies it, and for a type without a key.
pub(super) fn key_of(object: &dyn Object, is_there: impl Fn(&Property) -> bool) -> Option<String> {
    let mut out = Vec::new();
    for (index, property) in keys(object.shape().description) {
        let slot = object.property(index);
        if !slot.is_value() || !is_there(property) {
            return None;
        }
        out.push(b',');
        match slot {
            // 1.0 is 1.00.
            Slot::Number(number) => number.show(&mut |shown| {
                let digits = match shown.contains('.') {
                    true => shown.trim_end_matches('0').trim_end_matches('.'),
                    false => shown,
                };
                text::write_string(&mut out, digits);
            }),
            slot => out.extend(json_of(slot)),
        }
    }
    match out.is_empty() {
        true => None,
        false => String::from_utf8(out).ok(),
    }
}

/// What stands in a slot, as JSON text.
pub(super) fn json_of(slot: Slot<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    let mode = Mode::of(&slot, Purpose::Response, Options::DEFAULT);
    write(&mut out, &slot, mode);
    out
}

/// The entity-id that an object was read with.
pub(super) fn id_of(object: &dyn Object) -> Option<&str> {
    match object.property(ANNOTATIONS) {
        Slot::Annotations(annotations) => annotations.id(),
        _ => None,
    }
}

/// The key in an entity-id of the usual form, `vessels(7)`, `vessels(no=7,port='A')` or `vessels/7`
/// (OData 4.01 URL Conventions, section 4.3), as [`key_of`] gives it; `object` is a blank one to read it into.
pub(super) fn key_in_id(object: &mut dyn Object, id: &str) -> Option<String> {
    let description = object.shape().description;
    let segment = last_segment(id);
    let literals = match segment
        .strip_suffix(')')
        .and_then(|rest| rest.split_once('('))
    {
        Some((_, predicate)) => split(predicate),
        None => vec![(None, Literal::Bare(decoded(segment)?))],
    };
    let count = keys(description).count();
    if literals.len() != count {
        return None;
    }
    for (position, (index, property)) in keys(description).enumerate() {
        let (_, literal) = literals
            .iter()
            .enumerate()
            .find_map(|(at, (name, literal))| {
                let is_meant = match name {
                    Some(name) => name == property.name(),
                    None => at == position,
                };
                is_meant.then_some((at, literal))
            })?;
        replay(object, index, property, &literal.value(property)).ok()?;
    }
    key_of(object, |_| true)
}

/// What comes after the last slash that is not in quotes.
fn last_segment(id: &str) -> &str {
    let mut quoted = false;
    let mut start = 0;
    for (at, character) in id.char_indices() {
        match character {
            '\'' => quoted = !quoted,
            '/' if !quoted => start = at + 1,
            _ => {}
        }
    }
    id.get(start..).unwrap_or_default()
}

/// A value in a URL.
enum Literal {
    Quoted(String),
    Bare(String),
}

impl Literal {
    /// The same in JSON, for a property.
    fn value(&self, property: &Property) -> DynamicValue {
        match self {
            Literal::Quoted(text) => text.as_str().into(),
            Literal::Bare(text) => {
                let number = || text.parse::<Number>().ok().map(DynamicValue::from);
                let boolean = || text.parse::<bool>().ok().map(DynamicValue::from);
                match property.property_type().item() {
                    ItemType::Primitive(primitive) if primitive.is_number() => number(),
                    ItemType::Primitive(PrimitiveType::Boolean) => boolean(),
                    _ => None,
                }
                .unwrap_or_else(|| text.as_str().into())
            }
        }
    }
}

/// The literals of a key predicate, with the names of the properties if it has them.
fn split(predicate: &str) -> Vec<(Option<String>, Literal)> {
    let mut quoted = false;
    let parts = predicate.split(|character| {
        quoted ^= character == '\'';
        character == ',' && !quoted
    });
    parts.filter_map(part).collect()
}

fn part(part: &str) -> Option<(Option<String>, Literal)> {
    let (name, literal) = match part.split_once('=') {
        Some((name, literal)) if !name.contains('\'') => (Some(name.to_owned()), literal),
        _ => (None, part),
    };
    let quoted = |text: &str| {
        let within = text.strip_suffix('\'')?;
        // An enumeration value has the name of its type in front: demo.port.phase'moving'.
        let (_, within) = within.split_once('\'')?;
        Some(within.replace("''", "'"))
    };
    let literal = decoded(literal)?;
    Some(match quoted(&literal) {
        Some(text) => (name, Literal::Quoted(text)),
        None => (name, Literal::Bare(literal)),
    })
}

/// The text that stands in a URL percent-encoded; `None` if it is not encoded as it should be.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    let digit = |byte: u8| char::from(byte).to_digit(16);
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'%' => {
                let (high, low) = (digit(bytes.next()?)?, digit(bytes.next()?)?);
                u8::try_from(high * 16 + low).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::{Literal, last_segment, split};

    #[test]
    fn a_key_predicate_is_split_at_commas_outside_of_quotes() {
        let shown: Vec<_> = split("no=7,port='A,''b%27%27',demo.port.phase'moving'")
            .into_iter()
            .map(|(name, literal)| match literal {
                Literal::Quoted(text) => (name, format!("'{text}'")),
                Literal::Bare(text) => (name, text),
            })
            .collect();
        let expected = [
            (Some("no".to_owned()), "7".to_owned()),
            (Some("port".to_owned()), "'A,'b''".to_owned()),
            (None, "'moving'".to_owned()),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_last_segment_may_have_a_slash_in_quotes() {
        assert_eq!(last_segment("https://h/s/vessels('a/b')"), "vessels('a/b')");
        assert_eq!(last_segment("vessels/7"), "7");
    }
}
