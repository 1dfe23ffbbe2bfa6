//! Numbers taken as text, so that every digit is kept.
use std::cmp::Ordering;
use std::fmt;
use syn::parse::{Parse, ParseStream};
use syn::{Lit, Token};

/// The greatest decimal exponent of a literal; that of `Edm.Double` is 308.
const GREATEST_EXPONENT: i32 = 400;

/// A decimal number of any length, in plain notation: no exponent, no underscores, no plus sign.
#[derive(Clone)]
pub(crate) struct Number {
    negative: bool,
    /// Without leading zeros.
    whole: String,
    /// As many digits as were written.
    fraction: String,
}

impl Parse for Number {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let negative = input.parse::<Option<Token![-]>>()?.is_some();
        if !negative {
            input.parse::<Option<Token![+]>>()?;
        }
        let literal: Lit = input.parse()?;
        let digits = match &literal {
            Lit::Int(int) if int.suffix().is_empty() => int.base10_digits(),
            Lit::Float(float) if float.suffix().is_empty() => float.base10_digits(),
            _ => return Err(syn::Error::new_spanned(&literal, "expected a number")),
        };
        Self::from_digits(negative, digits)
            .ok_or_else(|| syn::Error::new_spanned(&literal, "expected a number"))
    }
}

impl Number {
    /// Takes digits with an optional point and an optional exponent.
    fn from_digits(negative: bool, digits: &str) -> Option<Self> {
        let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (digits, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let is_other = |c: char| !c.is_ascii_digit();
        if whole.contains(is_other)
            || fraction.contains(is_other)
            || exponent.unsigned_abs() > GREATEST_EXPONENT.unsigned_abs()
        {
            return None;
        }
        let (mut whole, mut fraction) = (whole.to_owned(), fraction.to_owned());
        for _ in 0..exponent {
            // Moving the point to the right takes a digit of the fraction, or a zero.
            whole.push(if fraction.is_empty() {
                '0'
            } else {
                fraction.remove(0)
            });
        }
        for _ in exponent..0 {
            fraction.insert(0, whole.pop().unwrap_or('0'));
        }
        let whole = whole.trim_start_matches('0').to_owned();
        Some(Self {
            negative,
            whole,
            fraction,
        })
    }

    fn is_zero(&self) -> bool {
        self.whole.is_empty() && !self.fraction.contains(|digit| digit != '0')
    }

    /// Whether the number is greater than zero.
    pub(crate) fn is_positive(&self) -> bool {
        !self.negative && !self.is_zero()
    }

    /// Compares the values.
    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.is_zero(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let magnitude = |number: &Self| {
            let fraction = number.fraction.trim_end_matches('0').to_owned();
            (number.whole.len(), number.whole.clone(), fraction)
        };
        sign(self).cmp(&sign(other)).then_with(|| match sign(self) {
            1 => magnitude(self).cmp(&magnitude(other)),
            -1 => magnitude(other).cmp(&magnitude(self)),
            _ => Ordering::Equal,
        })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let whole = if self.whole.is_empty() {
            "0"
        } else {
            &self.whole
        };
        let point = if self.fraction.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{point}{}", self.fraction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        syn::parse_str(text).unwrap()
    }

    #[test]
    fn digits_are_kept_in_plain_notation() {
        for (written, plain) in [
            ("-90", "-90"),
            ("+1", "1"),
            ("0.50", "0.50"),
            ("1.", "1"),
            ("1_000", "1000"),
            ("12345678901234567890123", "12345678901234567890123"),
            ("1.5e3", "1500"),
            ("-15e-3", "-0.015"),
            ("0x10", "16"),
        ] {
            assert_eq!(number(written).to_string(), plain);
        }
    }

    #[test]
    fn a_suffix_or_an_absurd_exponent_is_no_number() {
        for text in [
            "1u8",
            "1.0f64",
            "1e999999999",
            "1e99999999999",
            "\"1\"",
            "true",
        ] {
            assert!(syn::parse_str::<Number>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_compare_by_value() {
        let ascending = [
            "-10.5",
            "-10",
            "-0.5",
            "0",
            "0.05",
            "0.5",
            "9",
            "10",
            "9007199254740993",
        ];
        for pair in ascending.windows(2) {
            assert_eq!(
                number(pair[0]).compare(&number(pair[1])),
                Ordering::Less,
                "{pair:?}"
            );
            assert_eq!(
                number(pair[1]).compare(&number(pair[0])),
                Ordering::Greater,
                "{pair:?}"
            );
        }
        assert_eq!(number("-0").compare(&number("0.0")), Ordering::Equal);
        assert_eq!(number("1.50").compare(&number("1.5")), Ordering::Equal);
    }
}
