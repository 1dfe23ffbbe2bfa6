//! A value of any shape.

use serde_core::de::DeserializeOwned;

use super::{DynamicObject, Error, Number};

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
