//! Integers from the text of a number.

use super::ErrorKind;
use super::problem::{Problem, Wanted};
use crate::description::{ItemType, PrimitiveType};

/// The integer that a text stands for; a number may have a fraction of zeros: `5.0`.
pub(super) fn from_text(text: &str, is_number: bool) -> Option<i128> {
    let digits = match text.split_once('.') {
        Some((digits, fraction)) if is_number && fraction.bytes().all(|byte| byte == b'0') => {
            digits
        }
        Some(_) => return None,
        None => text,
    };
    let unsigned = digits.strip_prefix('-').unwrap_or(digits);
    if unsigned.is_empty() || !unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // So many digits are out of every range.
    Some(digits.parse().unwrap_or(i128::MAX))
}

#[cold]
pub(super) fn problem(text: &str, primitive: PrimitiveType) -> Problem {
    Problem::mismatch(
        &format!("{text:?}"),
        format_args!(
            "{} without a fraction or an exponent",
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
