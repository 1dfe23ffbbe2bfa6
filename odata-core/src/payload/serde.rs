//! Payloads through serde.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_core::ser::{Serialize, Serializer};

use super::{Collection, Envelope, EnvelopeBuilder, ErrorPayload, Form, ODataError, SingleValue};
use crate::Value;
use crate::dynamic::DynamicValue;
use crate::json::Version;
use crate::read::serde::PayloadValue;
use crate::write::serde::serialize_parts;

/// What comes from serde is not told to be of a version.
const FORM: Form = Form {
    version: Version::V4_01,
    ieee754_compatible: false,
};

/// Reads the members of an envelope, and its member `main` as a `V`.
struct EnvelopeVisitor<V> {
    main: &'static str,
    of: PhantomData<V>,
}

impl<'de, V: Deserialize<'de>> Visitor<'de> for EnvelopeVisitor<V> {
    type Value = (V, Envelope);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the member {:?}", self.main)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut builder = EnvelopeBuilder::default();
        let mut main = None;
        while let Some(name) = members.next_key::<String>()? {
            if name == self.main {
                main = Some(members.next_value()?);
                continue;
            }
            let value: DynamicValue = members.next_value()?;
            if name == "error" && value.as_object().is_some() {
                let (error, _) = ODataError::of(value);
                return Err(A::Error::custom(format_args!(
                    "found an error of the service, expected data: {error}"
                )));
            }
            builder
                .take(name.clone(), value, FORM)
                .map_err(|problem| A::Error::custom(format_args!("{name}: {problem}")))?;
        }
        let main = main.ok_or_else(|| {
            A::Error::custom(format_args!(
                "{}: found no such member, expected the value of the payload",
                self.main
            ))
        })?;
        Ok((main, builder.finish().0))
    }
}

pub(super) fn envelope<'de, V: Deserialize<'de>, D: Deserializer<'de>>(
    main: &'static str,
    deserializer: D,
) -> Result<(V, Envelope), D::Error> {
    deserializer.deserialize_map(EnvelopeVisitor {
        main,
        of: PhantomData,
    })
}

/// As through [`json::Reader`](crate::json::Reader), without notes. An error of the service in the place of an item is not told from an item.
impl<'de, T: Value> Deserialize<'de> for Collection<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (PayloadValue(value), envelope) = envelope("value", deserializer)?;
        Ok(Self { value, envelope })
    }
}

/// As through [`json::Reader`](crate::json::Reader), without notes.
impl<'de, T: Value> Deserialize<'de> for SingleValue<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (PayloadValue(value), envelope) = envelope("value", deserializer)?;
        Ok(Self { value, envelope })
    }
}

/// As through [`json::Reader`](crate::json::Reader), without notes.
impl<'de> Deserialize<'de> for ErrorPayload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (error, envelope) = envelope("error", deserializer)?;
        Ok(Self { error, envelope })
    }
}

/// The object that is the member `error` of an [`ErrorPayload`].
impl<'de> Deserialize<'de> for ODataError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = DynamicValue::deserialize(deserializer)?;
        match value {
            DynamicValue::Object(_) => Ok(Self::of(value).0),
            other => Err(D::Error::custom(format_args!(
                "found {}, expected an object (an OData error)",
                other.kind()
            ))),
        }
    }
}

impl<T: Value> Serialize for Collection<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<T: Value> Serialize for SingleValue<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl Serialize for ErrorPayload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl Serialize for ODataError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

pub(super) fn serialize<P: super::Payload, S: Serializer>(
    payload: &P,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut done = None;
    payload.parts(&mut |parts| {
        done = serializer
            .take()
            .map(|serializer| serialize_parts(parts, serializer));
    });
    done.unwrap_or_else(|| Err(serde_core::ser::Error::custom("a payload has no parts")))
}
