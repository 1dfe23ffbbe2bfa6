//! Numbers as they were written.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde_core::de::Error as _;

use super::Error;
use crate::json::parser::{NumberToken, Parser};

/// A JSON number, kept as it was written: `1.10` stays `1.10`, and no digit is lost.
///
/// Two numbers are equal if they are written alike, so `1.0` differs from `1` and from `1.00`. Any decimal type that
/// reads from text can be had with `number.text().parse()`.
///
/// ```
/// use odata_core::dynamic::Number;
///
/// let price: Number = "1.10".parse()?;
/// assert_eq!(price.text(), "1.10");
/// assert_eq!(price.as_f64(), Some(1.1));
/// assert_eq!(price.as_i64(), None);
/// assert_eq!(Number::from(7).as_i64(), Some(7));
/// # Ok::<(), odata_core::dynamic::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Repr);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    /// A number written as this integer is written.
    Integer(i64),
    /// Any other number that follows the JSON grammar.
    Text(Box<str>),
}

impl Number {
    /// The number closest to an `f64`, or `None` if that is infinite or not a number, for which JSON has no number.
    ///
    /// ```
    /// use odata_core::dynamic::Number;
    ///
    /// assert_eq!(Number::from_f64(1.0).unwrap().text(), "1.0");
    /// assert_eq!(Number::from_f64(f64::NAN), None);
    /// ```
    pub fn from_f64(value: f64) -> Option<Self> {
        let number = serde_json::Number::from_f64(value)?;
        Some(Self(Repr::Text(number.to_string().into())))
    }

    /// The number as it was written.
    ///
    /// ```
    /// use odata_core::dynamic::Number;
    ///
    /// assert_eq!(Number::from(-7).text(), "-7");
    /// ```
    pub fn text(&self) -> Cow<'_, str> {
        match &self.0 {
            Repr::Integer(integer) => Cow::Owned(integer.to_string()),
            Repr::Text(text) => Cow::Borrowed(text),
        }
    }

    /// The value, if it is written as an integer (without a fraction or an exponent) that an `i64` holds.
    ///
    /// ```
    /// use odata_core::dynamic::Number;
    ///
    /// assert_eq!("-0".parse::<Number>()?.as_i64(), Some(0));
    /// assert_eq!("9223372036854775808".parse::<Number>()?.as_i64(), None);
    /// # Ok::<(), odata_core::dynamic::Error>(())
    /// ```
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Integer(integer) => Some(*integer),
            Repr::Text(text) => text.parse().ok(),
        }
    }

    /// The value, if it is written as an integer (without a fraction or an exponent) that a `u64` holds.
    ///
    /// ```
    /// use odata_core::dynamic::Number;
    ///
    /// assert_eq!("18446744073709551615".parse::<Number>()?.as_u64(), Some(u64::MAX));
    /// assert_eq!(Number::from(-1).as_u64(), None);
    /// # Ok::<(), odata_core::dynamic::Error>(())
    /// ```
    pub fn as_u64(&self) -> Option<u64> {
        match &self.0 {
            Repr::Integer(integer) => u64::try_from(*integer).ok(),
            Repr::Text(text) => text.parse().ok(),
        }
    }

    /// The `f64` closest to the value, or `None` if the value is beyond all that are finite.
    ///
    /// ```
    /// use odata_core::dynamic::Number;
    ///
    /// assert_eq!("1e2".parse::<Number>()?.as_f64(), Some(100.0));
    /// assert_eq!("1e999".parse::<Number>()?.as_f64(), None);
    /// # Ok::<(), odata_core::dynamic::Error>(())
    /// ```
    pub fn as_f64(&self) -> Option<f64> {
        match &self.0 {
            Repr::Integer(integer) => Some(*integer as f64),
            Repr::Text(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
        }
    }

    /// The integer if the number is written just as this is, otherwise the text.
    pub(crate) fn token(&self) -> NumberToken<'_> {
        match &self.0 {
            Repr::Integer(integer) => NumberToken::Integer(*integer),
            Repr::Text(text) => NumberToken::Text(text),
        }
    }
}

impl From<NumberToken<'_>> for Number {
    fn from(token: NumberToken<'_>) -> Self {
        match token {
            NumberToken::Integer(integer) => Self(Repr::Integer(integer)),
            NumberToken::Text(text) => Self(Repr::Text(text.into())),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Repr::Integer(value))
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self(Repr::Integer(value.into()))
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self(match i64::try_from(value) {
            Ok(value) => Repr::Integer(value),
            Err(_) => Repr::Text(value.to_string().into()),
        })
    }
}

/// The same number, with all of its digits.
impl From<&serde_json::Number> for Number {
    fn from(number: &serde_json::Number) -> Self {
        match number.as_i64() {
            // Where serde_json keeps the text, only the canonical one may go.
            Some(integer) if number.to_string() == integer.to_string() => Self::from(integer),
            _ => Self(Repr::Text(number.to_string().into())),
        }
    }
}

/// Reads a number as JSON writes it (RFC 8259 §6): without a leading zero, a leading `+`, or space around it.
///
/// Fails on any other text.
impl FromStr for Number {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let mut parser = Parser::new(text, 0);
        let number = parser.number_token();
        let alone = parser.offset() == text.len() && !text.starts_with([' ', '\t', '\r', '\n']);
        match number {
            Ok(token) if alone => Ok(token.into()),
            _ => Err(Error::custom(format_args!(
                "found {text:?}, expected a number as JSON writes it, such as `-12` or `1.5e3`"
            ))),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Integer(integer) => fmt::Display::fmt(integer, f),
            Repr::Text(text) => f.pad(text),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({self})")
    }
}
