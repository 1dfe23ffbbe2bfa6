//! A value of any shape.

use serde_core::de::DeserializeOwned;

use super::{Collector, DynamicObject, Error, Number};
use crate::json::text;

/// A JSON value, kept as it came: members in order, numbers as written. A string is never taken for a date, a GUID
/// or anything else.
///
/// What is read nests at most 127 deep. Cloning, dropping, comparing and writing call themselves for each level, so
/// do not build values by hand that nest many thousands deep.
///
/// ```
/// use odata_core::dynamic::DynamicValue;
///
/// let value: DynamicValue = serde_json::from_str(r#"{"note":"2024-01-01","price":1.10}"#)?;
/// let object = value.as_object().unwrap();
/// assert_eq!(object.get("note").unwrap(), "2024-01-01");
/// assert_eq!(serde_json::to_string(&value)?, r#"{"note":"2024-01-01","price":1.10}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum DynamicValue {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as it was written.
    Number(Number),
    /// A string.
    String(String),
    /// An array, in order.
    Collection(Vec<DynamicValue>),
    /// An object.
    Object(DynamicObject),
}

impl DynamicValue {
    /// What kind of JSON value it is, in words.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Collection(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// Whether this is `null`.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicValue;
    ///
    /// assert!(DynamicValue::default().is_null());
    /// ```
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value of a `true` or `false`.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicValue;
    ///
    /// assert_eq!(DynamicValue::from(true).as_bool(), Some(true));
    /// assert_eq!(DynamicValue::from("true").as_bool(), None);
    /// ```
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if this is one.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicValue;
    ///
    /// assert_eq!(DynamicValue::from(7).as_number().unwrap().text(), "7");
    /// ```
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The integer, if this is a number written as one that an `i64` holds.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicValue;
    ///
    /// assert_eq!(DynamicValue::from(7).as_i64(), Some(7));
    /// assert_eq!(DynamicValue::from(7.0).as_i64(), None);
    /// ```
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number().and_then(Number::as_i64)
    }

    /// The text of a string.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicValue;
    ///
    /// assert_eq!(DynamicValue::from("x").as_str(), Some("x"));
    /// ```
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The items of an array.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicValue;
    ///
    /// assert_eq!(DynamicValue::from(vec![1, 2]).as_collection().unwrap().len(), 2);
    /// ```
    pub fn as_collection(&self) -> Option<&[DynamicValue]> {
        match self {
            Self::Collection(items) => Some(items),
            _ => None,
        }
    }

    /// The members of an object.
    ///
    /// ```
    /// use odata_core::dynamic::{DynamicObject, DynamicValue};
    ///
    /// let value = DynamicValue::from(DynamicObject::from_iter([("rows", 41)]));
    /// assert_eq!(value.as_object().unwrap().get("rows").unwrap(), &41);
    /// ```
    pub fn as_object(&self) -> Option<&DynamicObject> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Reads the value as another type; the value keeps its own.
    ///
    /// Fails if the type does not take such a value.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicValue;
    ///
    /// let value = DynamicValue::from(vec![1, 2]);
    /// assert_eq!(value.read_as::<Vec<u8>>()?, [1, 2]);
    /// # Ok::<(), odata_core::dynamic::Error>(())
    /// ```
    pub fn read_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        T::deserialize(self)
    }
}

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
                    collector.insert(name.into(), value.into());
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
