//! The value of a decimal number, apart from its sign and spelling.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

pub(super) const MINIMUM_EXPONENT: i64 = -999_999_999;
pub(super) const MAXIMUM_EXPONENT: i64 = 999_999_999;

/// The number 0.d₁d₂d₃… × 10^order, where d₁ and the last digit are not zero. Zero has no digits
/// and order 0.
#[derive(Clone, Copy)]
pub(in crate::edm) struct Magnitude<'a> {
    /// The digits, in two pieces because the point may be among them.
    pieces: [&'a [u8]; 2],
    order: i64,
}

impl<'a> Magnitude<'a> {
    /// The magnitude of a text after the grammar of a decimal number.
    pub(in crate::edm) fn of(text: &'a str) -> Self {
        let unsigned = text.trim_start_matches(['-', '+']);
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        // The check of the grammar bounds the exponent.
        let exponent: i64 = exponent.parse().unwrap_or(0);

        let from_first = integer.trim_start_matches('0');
        let (first, second, leading_zeros) = if from_first.is_empty() {
            let from_first = fraction.trim_start_matches('0');
            (from_first, "", fraction.len() - from_first.len())
        } else {
            (from_first, fraction, 0)
        };
        let second = second.trim_end_matches('0');
        let first = if second.is_empty() {
            first.trim_end_matches('0')
        } else {
            first
        };
        let order = if first.is_empty() {
            0
        } else {
            from_first.len() as i64 - leading_zeros as i64 + exponent
        };
        Self {
            pieces: [first.as_bytes(), second.as_bytes()],
            order,
        }
    }

    pub(in crate::edm) fn is_zero(self) -> bool {
        self.length() == 0
    }

    /// The digits as characters.
    pub(in crate::edm) fn digits(self) -> Vec<u8> {
        let [first, second] = self.pieces;
        let mut digits = first.to_vec();
        digits.extend_from_slice(second);
        digits
    }

    /// The digit at an index, as a character.
    fn digit(&self, index: usize) -> Option<u8> {
        let [first, second] = self.pieces;
        let digit = first.get(index);
        let digit = digit.or_else(|| second.get(index - first.len()));
        digit.copied()
    }

    fn cmp_digits(&self, other: &Self) -> Ordering {
        let ([first, second], [other_first, other_second]) = (self.pieces, other.pieces);
        if first.len() == other_first.len() {
            return first
                .cmp(other_first)
                .then_with(|| second.cmp(other_second));
        }
        let mut index = 0;
        loop {
            match (self.digit(index), other.digit(index)) {
                (None, None) => return Ordering::Equal,
                (digit, other) if digit != other => return digit.cmp(&other),
                _ => index += 1,
            }
        }
    }

    /// The number of digits.
    pub(in crate::edm) fn length(self) -> u64 {
        let [first, second] = self.pieces;
        (first.len() + second.len()) as u64
    }

    /// The power of ten that the last digit counts.
    pub(in crate::edm) fn unit(self) -> i64 {
        self.order - self.length() as i64
    }

    pub(in crate::edm) fn precision(self) -> u64 {
        self.length().max(self.integer_digits())
    }

    pub(in crate::edm) fn scale(self) -> u64 {
        u64::try_from(-self.unit()).unwrap_or(0)
    }

    pub(in crate::edm) fn integer_digits(self) -> u64 {
        u64::try_from(self.order).unwrap_or(0)
    }
}

impl PartialEq for Magnitude<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Magnitude<'_> {}

impl PartialOrd for Magnitude<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Zero has order 0 but is below every other number, so a comparison with it looks at the digits.
impl Ord for Magnitude<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_zero = other.is_zero().cmp(&self.is_zero());
        by_zero
            .then(self.order.cmp(&other.order))
            .then_with(|| self.cmp_digits(other))
    }
}

impl Hash for Magnitude<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.order.hash(state);
        for piece in self.pieces {
            for digit in piece {
                state.write_u8(*digit);
            }
        }
    }
}
