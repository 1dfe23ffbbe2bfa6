//! Writing dynamic values.

use serde_core::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Annotations, DynamicObject, DynamicProperties, DynamicValue, Number};
use crate::json::parser::NumberToken;
use crate::json::text;

/// Appends a value as JSON text.
pub(crate) fn write_dynamic(out: &mut Vec<u8>, value: &DynamicValue) {
    match value {
        DynamicValue::Null => out.extend_from_slice(b"null"),
        DynamicValue::Boolean(true) => out.extend_from_slice(b"true"),
        DynamicValue::Boolean(false) => out.extend_from_slice(b"false"),
        DynamicValue::Number(number) => match number.token() {
            NumberToken::Integer(integer) => text::write_i64(out, integer),
            NumberToken::Text(text) => out.extend_from_slice(text.as_bytes()),
        },
        DynamicValue::String(text) => text::write_string(out, text),
        DynamicValue::Collection(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write_dynamic(out, item);
            }
            out.push(b']');
        }
        DynamicValue::Object(object) => {
            out.push(b'{');
            for (index, (name, value)) in object.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                text::write_key(out, name);
                write_dynamic(out, value);
            }
            out.push(b'}');
        }
    }
}

impl Serialize for DynamicValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Collection(items) => serializer.collect_seq(items),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

/// An integer or an `f64` where that is written just as this is. Any other text is handed over as a
/// [`RawValue`], which only the serializers of `serde_json` write as a number.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = match self.token() {
            NumberToken::Integer(integer) => return serializer.serialize_i64(integer),
            NumberToken::Text(text) => text,
        };
        // Without leading zeros, which JSON does not have, an integer can be written in one way only.
        if let Some(integer) = self.as_u64() {
            return serializer.serialize_u64(integer);
        }
        if let Some(value) = self.as_f64() {
            if Self::from_f64(value).as_ref() == Some(self) {
                return serializer.serialize_f64(value);
            }
        }
        RawValue::from_string(text.to_owned())
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }
}

impl Serialize for DynamicObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl Serialize for DynamicProperties {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl Serialize for Annotations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}
