//! `rust_decimal::Decimal`.

use super::{ConversionError, Obstacle};
use crate::edm::Decimal;

const DECIMAL: &str = "rust_decimal::Decimal";
/// The largest coefficient, of 96 bits.
const MAXIMUM_COEFFICIENT: i128 = (1 << 96) - 1;

impl From<::rust_decimal::Decimal> for Decimal {
    fn from(decimal: ::rust_decimal::Decimal) -> Self {
        Self::from_checked(decimal.to_string())
    }
}

/// Fails on the special values, on more than 28 digits right of the point, and on a coefficient of
/// more than 96 bits. Zeros at the end are kept as far as they fit.
impl TryFrom<Decimal> for ::rust_decimal::Decimal {
    type Error = ConversionError;

    fn try_from(decimal: Decimal) -> Result<Self, ConversionError> {
        coefficient_and_scale(&decimal)
            .and_then(|(coefficient, scale)| {
                Self::try_from_i128_with_scale(coefficient, scale)
                    .map_err(|_| Obstacle::TooManyDigits)
            })
            .map_err(|obstacle| ConversionError::new(&decimal, DECIMAL, obstacle))
    }
}

fn coefficient_and_scale(decimal: &Decimal) -> Result<(i128, u32), Obstacle> {
    let magnitude = decimal.magnitude().ok_or(Obstacle::SpecialValue)?;
    // 2^96 has 29 digits.
    if magnitude.integer_digits() > 29 {
        return Err(Obstacle::OutOfRange);
    }
    if magnitude.length() > 29 || magnitude.scale() > 28 {
        return Err(Obstacle::TooManyDigits);
    }
    let digits = magnitude
        .digits()
        .into_iter()
        .map(|digit| i128::from(digit - b'0'));
    let mut coefficient = digits.fold(0, |number, digit| number * 10 + digit);
    let mut scale = 0;
    match u32::try_from(magnitude.unit()) {
        Ok(zeros) => coefficient *= 10_i128.pow(zeros),
        Err(_) => scale = magnitude.scale() as u32,
    }
    if coefficient > MAXIMUM_COEFFICIENT {
        return Err(if magnitude.scale() == 0 {
            Obstacle::OutOfRange
        } else {
            Obstacle::TooManyDigits
        });
    }
    let written = written_scale(decimal.as_str());
    while scale < written && coefficient * 10 <= MAXIMUM_COEFFICIENT {
        coefficient *= 10;
        scale += 1;
    }
    let negative = decimal.as_str().starts_with('-');
    Ok((if negative { -coefficient } else { coefficient }, scale))
}

/// The digits right of the point as they are written, from 0 to 28; 0 for a number with an
/// exponent.
fn written_scale(text: &str) -> u32 {
    match text.split_once('.') {
        Some((_, fraction)) if fraction.bytes().all(|byte| byte.is_ascii_digit()) => {
            fraction.len().min(28) as u32
        }
        _ => 0,
    }
}
