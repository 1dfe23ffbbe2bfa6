//! Reading other types from dynamic values.

use serde_core::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, SeqDeserializer};
use serde_core::de::{
    DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, Unexpected, Visitor,
};
use serde_core::forward_to_deserialize_any;

use super::{DynamicObject, DynamicValue, Error, Iter, Number, RAW_VALUE, write_dynamic};
use crate::json::parser::NumberToken;

impl<'de> Deserializer<'de> for &'de DynamicValue {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            DynamicValue::Null => visitor.visit_unit(),
            DynamicValue::Boolean(value) => visitor.visit_bool(*value),
            DynamicValue::Number(number) => visit_number(number, visitor),
            DynamicValue::String(text) => visitor.visit_borrowed_str(text),
            DynamicValue::Collection(items) => {
                SeqDeserializer::new(items.iter()).deserialize_any(visitor)
            }
            DynamicValue::Object(object) => object.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            DynamicValue::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name != RAW_VALUE {
            return visitor.visit_newtype_struct(self);
        }
        let mut text = Vec::new();
        write_dynamic(&mut text, self);
        let text = String::from_utf8(text).map_err(Error::custom)?;
        visitor.visit_map(RawText { text: Some(text) })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            DynamicValue::String(variant) => {
                visitor.visit_enum(BorrowedStrDeserializer::new(variant))
            }
            DynamicValue::Object(object) if object.len() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(object.map_access()))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier
    }
}

impl<'de> IntoDeserializer<'de, Error> for &'de DynamicValue {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for &'de DynamicObject {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let mut members = self.map_access();
        let value = visitor.visit_map(&mut members)?;
        match members.rest.len() {
            0 => Ok(value),
            _ => Err(Error::custom("found members that the type does not take")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl DynamicObject {
    fn map_access(&self) -> MembersOf<'_> {
        MembersOf {
            rest: self.iter(),
            value: None,
        }
    }
}

/// Hands over the members of an object. It is simpler than `serde`'s own, and so takes less of the time of a build.
struct MembersOf<'de> {
    rest: Iter<'de>,
    /// Of the member whose name was handed over.
    value: Option<&'de DynamicValue>,
}

impl<'de> MapAccess<'de> for MembersOf<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        match self.rest.next() {
            Some((name, value)) => {
                self.value = Some(value);
                seed.deserialize(BorrowedStrDeserializer::new(name))
                    .map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value),
            None => seed.deserialize(&DynamicValue::Null),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// Hands over a value as `serde_json` hands over a raw one: a member with its text.
struct RawText {
    text: Option<String>,
}

impl<'de> MapAccess<'de> for RawText {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        match self.text {
            Some(_) => seed
                .deserialize(BorrowedStrDeserializer::new(RAW_VALUE))
                .map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let text = self.text.take().unwrap_or_default();
        seed.deserialize(text.into_deserializer())
    }
}

/// As `serde_json` does: integers that fit as integers, all else as `f64`.
fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, Error> {
    if let NumberToken::Integer(integer) = number.token() {
        return match u64::try_from(integer) {
            Ok(integer) => visitor.visit_u64(integer),
            Err(_) => visitor.visit_i64(integer),
        };
    }
    if let Some(integer) = number.as_u64() {
        return visitor.visit_u64(integer);
    }
    match number.as_f64() {
        Some(value) => visitor.visit_f64(value),
        None => Err(Error::invalid_value(
            Unexpected::Other(&number.text()),
            &"a number that fits an f64",
        )),
    }
}
