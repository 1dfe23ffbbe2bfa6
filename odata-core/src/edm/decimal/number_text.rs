//! A decimal number as a JSON number with its exact digits, through serde.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeSeed, Error as _, MapAccess, Unexpected, Visitor};
use serde_core::ser::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Decimal, Form};
use crate::dynamic::RAW_VALUE;

impl Decimal {
    /// The text of a JSON number; `None` for a special value. JSON allows neither a plus sign nor
    /// zeros at the start.
    pub(crate) fn json_number(&self) -> Option<Cow<'_, str>> {
        let Form::Finite(text) = &self.0 else {
            return None;
        };
        let (sign, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => ("-", unsigned),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        let number = without_leading_zeros(unsigned);
        Some(if sign.len() + number.len() == text.len() {
            Cow::Borrowed(text)
        } else {
            Cow::Owned(format!("{sign}{number}"))
        })
    }
}

/// Leaves the last of the zeros that are the whole integer part.
fn without_leading_zeros(mut number: &str) -> &str {
    while let Some(rest) = number.strip_prefix('0') {
        if !rest.starts_with(|next: char| next.is_ascii_digit()) {
            break;
        }
        number = rest;
    }
    number
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.json_number() {
            Some(number) if serializer.is_human_readable() => {
                serde_json::from_str::<&RawValue>(&number)
                    .map_err(S::Error::custom)?
                    .serialize(serializer)
            }
            _ => serializer.serialize_str(self.as_str()),
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_newtype_struct(RAW_VALUE, NumberVisitor)
        } else {
            deserializer.deserialize_str(NumberVisitor)
        }
    }
}

/// Takes the text of a JSON value from a deserializer that offers it, and plain values from others.
struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, or a string with an Edm.Decimal")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decimal, A::Error> {
        let is_raw = map
            .next_key::<Cow<'_, str>>()?
            .is_some_and(|key| key == RAW_VALUE);
        if !is_raw {
            return Err(A::Error::invalid_type(Unexpected::Map, &self));
        }
        map.next_value_seed(RawText)
    }

    fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<Decimal, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Decimal, E> {
        Ok(number.into())
    }

    fn visit_i128<E>(self, number: i128) -> Result<Decimal, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Decimal, E> {
        Ok(number.into())
    }

    fn visit_u128<E>(self, number: u128) -> Result<Decimal, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Decimal, E> {
        Ok(number.into())
    }
}

/// Reads the text of a JSON value.
struct RawText;

impl<'de> DeserializeSeed<'de> for RawText {
    type Value = Decimal;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for RawText {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        NumberVisitor.expecting(f)
    }

    fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<Decimal, E> {
        let unexpected = match text.as_bytes().first() {
            Some(b'"') => {
                let unescaped: Cow<'_, str> = serde_json::from_str(text).map_err(E::custom)?;
                return unescaped.parse().map_err(E::custom);
            }
            Some(b'n') => Unexpected::Unit,
            Some(b't') => Unexpected::Bool(true),
            Some(b'f') => Unexpected::Bool(false),
            Some(b'[') => Unexpected::Seq,
            Some(b'{') => Unexpected::Map,
            _ => return text.parse().map_err(E::custom),
        };
        Err(E::invalid_type(unexpected, &NumberVisitor))
    }
}
