//! Integers from the text of a number.

use super::ErrorKind;
use super::problem::{Problem, Wanted};
use crate::description::{ItemType, PrimitiveType};

/// The integer that a text stands for; a number may have a fraction or an exponent, if its value has none: `5.0`, `1e3`.
pub(super) fn from_text(text: &str, is_number: bool) -> Option<i128> {
    match text.find(['.', 'e', 'E']) {
        Some(_) if is_number => from_decimal(text),
        Some(_) => None,
        None => from_digits(text),
    }
}

fn from_digits(text: &str) -> Option<i128> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    if unsigned.is_empty() || !unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // So many digits are out of every range.
    Some(text.parse().unwrap_or(i128::MAX))
}

/// No integer of any type has more digits.
const MOST_DIGITS: i64 = 20;

/// The value of a JSON number, if it is an integer.
#[cold]
fn from_decimal(text: &str) -> Option<i128> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    if significant.trim_start_matches(['-', '0']).is_empty() {
        return Some(0);
    }
    let beyond = if exponent.starts_with('-') {
        i64::MIN / 2
    } else {
        i64::MAX / 2
    };
    let exponent = exponent.parse().unwrap_or(beyond);
    // How many zeros the last significant digit has behind it.
    let written = digits.len() - significant.len();
    let zeros = i64::try_from(written).ok()? - i64::try_from(fraction.len()).ok()?;
    match zeros.saturating_add(exponent) {
        ..0 => None,
        zeros @ 0..=MOST_DIGITS => {
            let zeros = "0".repeat(usize::try_from(zeros).ok()?);
            from_digits(&format!("{significant}{zeros}"))
        }
        _ => Some(i128::MAX),
    }
}

#[cold]
pub(super) fn problem(text: &str, is_number: bool, primitive: PrimitiveType) -> Problem {
    let found = match is_number {
        true => format!("the number {text}"),
        false => format!("{text:?}"),
    };
    Problem::mismatch(
        &found,
        format_args!(
            "{} without a fraction",
            Wanted(ItemType::Primitive(primitive))
        ),
    )
}

#[cold]
pub(super) fn out_of_range(text: &str, primitive: PrimitiveType) -> Problem {
    let bounds = match primitive {
        PrimitiveType::Byte => "0 to 255",
        PrimitiveType::SByte => "-128 to 127",
        PrimitiveType::Int16 => "-32768 to 32767",
        PrimitiveType::Int32 => "-2147483648 to 2147483647",
        PrimitiveType::Int64 => "-9223372036854775808 to 9223372036854775807",
        PrimitiveType::Single => "one within the range of 32 bits",
        _ => "one within the range of 64 bits",
    };
    Problem::new(
        ErrorKind::OutOfRange,
        format_args!(
            "found the number {text}, expected {bounds} ({})",
            primitive.name()
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::from_text;

    #[test]
    fn numbers_of_an_integral_value_are_integers_rule_62() {
        for (text, value) in [
            ("5.0", 5),
            ("-0.0", 0),
            ("1e3", 1000),
            ("50e-1", 5),
            ("-1.50E+1", -15),
            ("0e999999999999999999999", 0),
            ("0.005e3", 5),
            ("9223372036854775807.000", 9_223_372_036_854_775_807),
        ] {
            assert_eq!(from_text(text, true), Some(value), "{text}");
            assert_eq!(from_text(text, false), None, "{text}");
        }
    }

    #[test]
    fn numbers_with_a_fraction_are_none() {
        for text in ["5.5", "5e-1", "1e-400", "1e-99999999999999999999", "1.05e1"] {
            assert_eq!(from_text(text, true), None, "{text}");
        }
    }

    #[test]
    fn what_is_too_large_is_out_of_every_range() {
        for text in ["1e30", "-1e400", "1e99999999999999999999", "123456789e40"] {
            let value = from_text(text, true).unwrap();
            assert!(i64::try_from(value).is_err(), "{text}");
        }
    }
}
