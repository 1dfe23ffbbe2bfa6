//! What becomes a value of any shape, and what it is compared with.

use super::{Collector, DynamicObject, DynamicValue, Number};
use crate::json::text;

impl From<bool> for DynamicValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i32> for DynamicValue {
    fn from(value: i32) -> Self {
        Self::Number(value.into())
    }
}

impl From<i64> for DynamicValue {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<u64> for DynamicValue {
    fn from(value: u64) -> Self {
        Self::Number(value.into())
    }
}

/// A number, or one of the strings `"INF"`, `"-INF"` and `"NaN"` (OData JSON Format §7.1).
impl From<f64> for DynamicValue {
    fn from(value: f64) -> Self {
        match Number::from_f64(value) {
            Some(number) => Self::Number(number),
            None => text::non_finite_text(value).into(),
        }
    }
}

impl From<Number> for DynamicValue {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for DynamicValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for DynamicValue {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl<T: Into<DynamicValue>> From<Vec<T>> for DynamicValue {
    fn from(items: Vec<T>) -> Self {
        Self::Collection(items.into_iter().map(Into::into).collect())
    }
}

/// `None` is null.
impl<T: Into<DynamicValue>> From<Option<T>> for DynamicValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<DynamicObject> for DynamicValue {
    fn from(object: DynamicObject) -> Self {
        Self::Object(object)
    }
}

impl From<serde_json::Value> for DynamicValue {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Boolean(value),
            serde_json::Value::Number(number) => Self::Number(Number::from(&number)),
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(items) => {
                let mut collection = Vec::with_capacity(items.len());
                for item in items {
                    collection.push(Self::from(item));
                }
                Self::Collection(collection)
            }
            serde_json::Value::Object(members) => {
                let mut collector = Collector::default();
                for (name, value) in members {
                    collector.insert(name, value.into());
                }
                Self::Object(collector.into_object())
            }
        }
    }
}

/// A number becomes the closest that `serde_json` holds. One that is too large for it becomes a string: its text.
impl From<DynamicValue> for serde_json::Value {
    fn from(value: DynamicValue) -> Self {
        match value {
            DynamicValue::Null => Self::Null,
            DynamicValue::Boolean(value) => Self::Bool(value),
            DynamicValue::Number(number) => {
                let text = number.text();
                match text.parse() {
                    Ok(number) => Self::Number(number),
                    Err(_) => Self::String(text.into()),
                }
            }
            DynamicValue::String(text) => Self::String(text),
            DynamicValue::Collection(items) => {
                let mut array = Vec::with_capacity(items.len());
                for item in items {
                    array.push(Self::from(item));
                }
                Self::Array(array)
            }
            DynamicValue::Object(object) => {
                let mut members = serde_json::Map::new();
                for (name, value) in object {
                    members.insert(name.into_string(), value.into());
                }
                Self::Object(members)
            }
        }
    }
}

impl PartialEq<str> for DynamicValue {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for DynamicValue {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl PartialEq<bool> for DynamicValue {
    fn eq(&self, other: &bool) -> bool {
        self.as_bool() == Some(*other)
    }
}

impl PartialEq<i64> for DynamicValue {
    fn eq(&self, other: &i64) -> bool {
        self.as_i64() == Some(*other)
    }
}
