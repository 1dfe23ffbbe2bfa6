//! Reading dynamic values.

use std::fmt;

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected,
    Visitor,
};

use super::name::NameSeed;
use super::{
    Annotations, Collector, DynamicObject, DynamicProperties, DynamicValue, Number, RAW_VALUE,
};
use crate::json::parser::{Fault, MAX_DEPTH, Parser, Token};

/// The only key of the map as which `serde_json` hands over a number if it keeps the text of numbers.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads the next value.
pub(crate) fn read_dynamic(parser: &mut Parser<'_>) -> Result<DynamicValue, Fault> {
    read(parser, None)
}

/// The same; with `repeats` every member is kept, and it is set if an object has one twice.
#[inline]
fn read(parser: &mut Parser<'_>, repeats: Option<&mut bool>) -> Result<DynamicValue, Fault> {
    let mut value = DynamicValue::Null;
    read_into(parser, &mut value, repeats)?;
    Ok(value)
}

/// Reads the next value to where it stays: values are large enough that moving them takes a part of the time.
fn read_into(
    parser: &mut Parser<'_>,
    value: &mut DynamicValue,
    mut repeats: Option<&mut bool>,
) -> Result<(), Fault> {
    match parser.peek()? {
        Token::Null => {
            parser.null()?;
            *value = DynamicValue::Null;
        }
        Token::Boolean => *value = DynamicValue::Boolean(parser.boolean()?),
        Token::Number => {
            *value = DynamicValue::Number(match parser.plain_integer() {
                Some(integer) => integer.into(),
                None => parser.number_token()?.into(),
            });
        }
        Token::String => {
            *value = DynamicValue::String(match parser.plain_string() {
                Some(text) => text.to_owned(),
                None => parser.string()?.into_string(),
            });
        }
        Token::Array => {
            let mut items = Vec::new();
            parser.begin_array()?;
            while parser.next_item()? {
                items.push(DynamicValue::Null);
                if let Some(item) = items.last_mut() {
                    read_into(parser, item, repeats.as_deref_mut())?;
                }
            }
            *value = DynamicValue::Collection(items);
        }
        Token::Object => {
            let mut members = Collector::default();
            parser.begin_object()?;
            while let Some(name) = parser.next_key()? {
                let place = members.place_next(name.as_str(), repeats.as_deref_mut());
                if let Some(member) = place {
                    read_into(parser, member, repeats.as_deref_mut())?;
                }
            }
            *value = DynamicValue::Object(members.into_object());
        }
    }
    Ok(())
}

/// Reads from `serde_json`'s text and values with every digit of every number. From any other deserializer, and where
/// serde buffers what it read (a field marked `flatten`, an enum that is untagged), a number has what is left of it:
/// an `i64`, a `u64` or an `f64`.
impl<'de> Deserialize<'de> for DynamicValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ValueSeed { repeats: None }.deserialize(deserializer)
    }
}

/// Reads a value.
pub(super) struct ValueSeed<'r> {
    /// Takes whether an object has a member twice; nothing if each is kept once.
    pub(super) repeats: Option<&'r mut bool>,
}

impl ValueSeed<'_> {
    fn again(&mut self) -> ValueSeed<'_> {
        ValueSeed {
            repeats: self.repeats.as_deref_mut(),
        }
    }
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = DynamicValue;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<DynamicValue, D::Error> {
        let visitor = ValueVisitor {
            raw: true,
            seed: self,
        };
        deserializer.deserialize_newtype_struct(RAW_VALUE, visitor)
    }
}

impl DynamicValue {
    /// What this is, for the message of an error.
    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Boolean(value) => Unexpected::Bool(*value),
            Self::Number(_) => Unexpected::Other("number"),
            Self::String(text) => Unexpected::Str(text),
            Self::Collection(_) => Unexpected::Seq,
            Self::Object(_) => Unexpected::Map,
        }
    }
}

/// As [`DynamicValue`], but fails on anything else than a number.
impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match DynamicValue::deserialize(deserializer)? {
            DynamicValue::Number(number) => Ok(number),
            other => Err(D::Error::invalid_type(other.unexpected(), &"a number")),
        }
    }
}

/// As [`DynamicValue`], but fails on anything else than an object.
impl<'de> Deserialize<'de> for DynamicObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match DynamicValue::deserialize(deserializer)? {
            DynamicValue::Object(object) => Ok(object),
            other => Err(D::Error::invalid_type(other.unexpected(), &"an object")),
        }
    }
}

/// As [`DynamicObject`].
impl<'de> Deserialize<'de> for DynamicProperties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        DynamicObject::deserialize(deserializer).map(Self::from)
    }
}

/// As [`DynamicObject`].
impl<'de> Deserialize<'de> for Annotations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        DynamicObject::deserialize(deserializer).map(Self::from)
    }
}

struct ValueVisitor<'r> {
    /// Whether a map may stand for the value's text: only where the text was asked for, so that a member that happens
    /// to have the same name is not taken for it.
    raw: bool,
    seed: ValueSeed<'r>,
}

impl<'de> Visitor<'de> for ValueVisitor<'_> {
    type Value = DynamicValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<DynamicValue, D::Error> {
        deserializer.deserialize_any(ValueVisitor { raw: false, ..self })
    }

    fn visit_unit<E>(self) -> Result<DynamicValue, E> {
        Ok(DynamicValue::Null)
    }

    fn visit_none<E>(self) -> Result<DynamicValue, E> {
        Ok(DynamicValue::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<DynamicValue, D::Error> {
        self.seed.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<DynamicValue, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<DynamicValue, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<DynamicValue, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<DynamicValue, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<DynamicValue, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<DynamicValue, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<DynamicValue, A::Error> {
        let mut collection = Vec::new();
        while let Some(item) = items.next_element_seed(self.seed.again())? {
            collection.push(item);
        }
        Ok(DynamicValue::Collection(collection))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<DynamicValue, A::Error> {
        let mut collector = Collector::default();
        let Some(mut name) = members.next_key_seed(NameSeed)? else {
            return Ok(DynamicValue::Object(DynamicObject::new()));
        };
        if self.raw && name == RAW_VALUE {
            return members.next_value_seed(RawText(self.seed));
        }
        if name == NUMBER {
            return members.next_value().map(|NumberText(value)| value);
        }
        loop {
            let value = members.next_value_seed(self.seed.again())?;
            if let Some(place) = collector.place_next(name, self.seed.repeats.as_deref_mut()) {
                *place = value;
            }
            match members.next_key_seed(NameSeed)? {
                Some(next) => name = next,
                None => return Ok(DynamicValue::Object(collector.into_object())),
            }
        }
    }
}

/// A value that is handed over as a string with its JSON text.
struct RawText<'r>(ValueSeed<'r>);

impl<'de> DeserializeSeed<'de> for RawText<'_> {
    type Value = DynamicValue;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<DynamicValue, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for RawText<'_> {
    type Value = DynamicValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<DynamicValue, E> {
        let mut parser = Parser::new(text, MAX_DEPTH);
        let value = read(&mut parser, self.0.repeats).map_err(E::custom)?;
        parser.finish().map_err(E::custom)?;
        Ok(value)
    }
}

/// A number that is handed over as a string with its text; any other value is what it is, in a member by that name.
struct NumberText(DynamicValue);

impl<'de> Deserialize<'de> for NumberText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = DynamicValue::deserialize(deserializer)?;
        let number = value.as_str().and_then(|text| text.parse::<Number>().ok());
        Ok(Self(match number {
            Some(number) => number.into(),
            None => DynamicObject::from_iter([(NUMBER, value)]).into(),
        }))
    }
}
