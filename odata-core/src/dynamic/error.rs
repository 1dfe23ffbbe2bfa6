//! Why a dynamic value cannot be read as a certain type.

use std::fmt;

use serde_core::de;

/// Why a dynamic value cannot be read as the type that was asked for.
///
/// ```
/// use odata_core::dynamic::DynamicValue;
///
/// let error = DynamicValue::from("seven").read_as::<u8>().unwrap_err();
/// assert_eq!(error.to_string(), r#"invalid type: string "seven", expected u8"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    message: Box<str>,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self {
            message: message.to_string().into(),
        }
    }
}
