//! `Edm.Decimal`.

pub(super) mod magnitude;
mod multiple;
mod number_text;
mod parse;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::error::ParseError;
use magnitude::Magnitude;

/// A decimal number of any length, exact: `Edm.Decimal`.
///
/// It keeps the text it was read with, `0.10` or `1e2`, and never passes through a binary
/// floating-point number. The special values `INF`, `-INF` and `NaN` are legal where the `Scale`
/// facet is `floating`; [`is_finite`](Self::is_finite) tells them from numbers.
///
/// Comparison, order and hash look at the value: `0.10` equals `0.1`, and `-0` equals `0`. The
/// order is total: `-INF` is below every number, `INF` above, and `NaN` above that and equal to
/// itself.
///
/// An exponent goes from -999,999,999 to 999,999,999.
///
/// It is written as a JSON number, and a special value as a string; it is read from either. Exact
/// digits, both ways, are what `serde_json` does on text. `serde_json::Value` and
/// `#[serde(flatten)]` keep numbers in binary; these are read by their shortest text. Of other
/// formats, those that are not human-readable get a string, and the rest what serde_json's
/// `RawValue` is to them: a struct with one field.
///
/// OData CSDL 4.01 section 3.3, OData JSON Format 4.01 section 7.1; ABNF rule `decimalValue`.
///
/// ```
/// use odata_core::edm::Decimal;
///
/// let price: Decimal = serde_json::from_str("0.10").unwrap();
/// assert_eq!(price, "0.1".parse()?);
/// assert_eq!(serde_json::to_string(&price).unwrap(), "0.10");
/// # Ok::<(), odata_core::edm::ParseError>(())
/// ```
#[derive(Clone)]
pub struct Decimal(Form);

#[derive(Clone)]
enum Form {
    /// Text after the grammar of `decimalValue`.
    Finite(Cow<'static, str>),
    Infinity,
    NegativeInfinity,
    NotANumber,
}

impl Decimal {
    /// The qualified name of the type.
    pub const TYPE_NAME: &'static str = "Edm.Decimal";
    /// The number 0.
    pub const ZERO: Self = Self(Form::Finite(Cow::Borrowed("0")));
    /// Positive infinity, `INF`.
    pub const INFINITY: Self = Self(Form::Infinity);
    /// Negative infinity, `-INF`.
    pub const NEGATIVE_INFINITY: Self = Self(Form::NegativeInfinity);
    /// Not a number, `NaN`.
    pub const NAN: Self = Self(Form::NotANumber);

    /// The text it was read with, or that it is written with.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Form::Finite(text) => text,
            Form::Infinity => "INF",
            Form::NegativeInfinity => "-INF",
            Form::NotANumber => "NaN",
        }
    }

    /// Whether it is a number, and none of `INF`, `-INF` and `NaN`.
    pub fn is_finite(&self) -> bool {
        matches!(self.0, Form::Finite(_))
    }

    /// The digits from the first that is not zero to the last that counts: zeros at the end count
    /// left of the point and not right of it. The `Precision` facet bounds it. Zero and the special
    /// values have none.
    ///
    /// ```
    /// use odata_core::edm::Decimal;
    ///
    /// assert_eq!("1200.50".parse::<Decimal>()?.precision(), 5);
    /// assert_eq!("1200".parse::<Decimal>()?.precision(), 4);
    /// assert_eq!("0.0012".parse::<Decimal>()?.precision(), 2);
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn precision(&self) -> u64 {
        self.magnitude()
            .map_or(0, |magnitude| magnitude.precision())
    }

    /// The digits from the first that is not zero to the last that is not zero, wherever the point
    /// is. With the `Scale` facet `floating` it is what `Precision` bounds. Zero and the special
    /// values have none.
    ///
    /// ```
    /// use odata_core::edm::Decimal;
    ///
    /// assert_eq!("1200".parse::<Decimal>()?.significant_digits(), 2);
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn significant_digits(&self) -> u64 {
        self.magnitude().map_or(0, |magnitude| magnitude.length())
    }

    /// The digits right of the point, without zeros at the end. The `Scale` facet bounds it. The
    /// special values have none.
    ///
    /// ```
    /// use odata_core::edm::Decimal;
    ///
    /// assert_eq!("12.340".parse::<Decimal>()?.scale(), 2);
    /// assert_eq!("1.5e-3".parse::<Decimal>()?.scale(), 4);
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn scale(&self) -> u64 {
        self.magnitude().map_or(0, |magnitude| magnitude.scale())
    }

    /// The digits left of the point, without zeros at the start: 0 for a number between -1 and 1.
    /// `Precision` minus `Scale` bounds it. The special values have none.
    ///
    /// ```
    /// use odata_core::edm::Decimal;
    ///
    /// assert_eq!("012.5".parse::<Decimal>()?.integer_digits(), 2);
    /// assert_eq!("1e5".parse::<Decimal>()?.integer_digits(), 6);
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn integer_digits(&self) -> u64 {
        self.magnitude()
            .map_or(0, |magnitude| magnitude.integer_digits())
    }

    /// Whether it is some whole number times the other, exactly. Zero is a multiple of every
    /// number, and zero has no other multiples. Special values are no multiples and have none.
    ///
    /// ```
    /// use odata_core::edm::Decimal;
    ///
    /// let price: Decimal = "0.3".parse()?;
    /// assert!(price.is_multiple_of(&"0.1".parse()?));
    /// assert!(!price.is_multiple_of(&"0.2".parse()?));
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn is_multiple_of(&self, other: &Self) -> bool {
        match (self.magnitude(), other.magnitude()) {
            (Some(value), Some(divisor)) => multiple::is_multiple(value, divisor),
            _ => false,
        }
    }

    pub(super) fn magnitude(&self) -> Option<Magnitude<'_>> {
        match &self.0 {
            Form::Finite(text) => Some(Magnitude::of(text)),
            _ => None,
        }
    }

    /// The number with this text, which follows the grammar.
    #[cfg(feature = "rust_decimal")]
    pub(super) fn from_checked(text: String) -> Self {
        Self(Form::Finite(Cow::Owned(text)))
    }

    /// Its place among the infinities, NaN and the numbers; -1, 0 and 1 are numbers by their sign.
    fn rank(&self) -> i8 {
        match &self.0 {
            Form::NegativeInfinity => -2,
            Form::Infinity => 2,
            Form::NotANumber => 3,
            Form::Finite(text) if Magnitude::of(text).is_zero() => 0,
            Form::Finite(text) if text.starts_with('-') => -1,
            Form::Finite(_) => 1,
        }
    }
}

impl FromStr for Decimal {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match text {
            "INF" => return Ok(Self::INFINITY),
            "-INF" => return Ok(Self::NEGATIVE_INFINITY),
            "NaN" => return Ok(Self::NAN),
            _ => {}
        }
        parse::check(text).map_err(|fault| ParseError::new(Self::TYPE_NAME, text, fault))?;
        Ok(Self(Form::Finite(Cow::Owned(text.to_owned()))))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({})", self.as_str())
    }
}

/// 0.
impl Default for Decimal {
    fn default() -> Self {
        Self::ZERO
    }
}

macro_rules! impl_from_integer {
    ($($integer:ty)+) => {$(
        impl From<$integer> for Decimal {
            fn from(number: $integer) -> Self {
                Self(Form::Finite(Cow::Owned(number.to_string())))
            }
        }
    )+};
}
impl_from_integer!(i32 u32 i64 u64 i128 u128);

/// The shortest text that reads back as the same `f64`, without an exponent: `0.1` becomes 0.1 and
/// not the exact value of its bits. Infinities and NaN become the special values.
impl From<f64> for Decimal {
    fn from(number: f64) -> Self {
        if number.is_nan() {
            Self::NAN
        } else if number == f64::INFINITY {
            Self::INFINITY
        } else if number == f64::NEG_INFINITY {
            Self::NEGATIVE_INFINITY
        } else {
            Self(Form::Finite(Cow::Owned(number.to_string())))
        }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = self.rank();
        rank.cmp(&other.rank()).then_with(|| match rank {
            1 => self.magnitude().cmp(&other.magnitude()),
            -1 => other.magnitude().cmp(&self.magnitude()),
            _ => Ordering::Equal,
        })
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.rank().hash(state);
        self.magnitude().hash(state);
    }
}
