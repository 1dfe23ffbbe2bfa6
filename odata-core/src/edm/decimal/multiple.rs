//! Exact divisibility of decimal numbers.

use super::magnitude::Magnitude;

/// Whether `value` is a whole number times `divisor`.
pub(super) fn is_multiple(value: Magnitude<'_>, divisor: Magnitude<'_>) -> bool {
    if value.is_zero() {
        return true;
    }
    // A value whose last digit counts less than the divisor's is no multiple: that digit is not
    // zero.
    let Ok(zeros) = u64::try_from(value.unit() - divisor.unit()) else {
        return false;
    };
    if divisor.is_zero() {
        return false;
    }
    let divisor = divisor.digits();
    // Zeros add factors 2 and 5 only, and a divisor of n digits has fewer than 4n of either.
    let zeros = zeros.min(divisor.len() as u64 * 4);
    let mut remainder = Remainder::new(&divisor);
    for digit in value.digits() {
        remainder.append(digit);
    }
    for _ in 0..zeros {
        remainder.append(b'0');
    }
    remainder.is_zero()
}

/// Long division, of which only the remainder is kept: digits as characters, the most significant first.
struct Remainder<'a> {
    divisor: &'a [u8],
    /// One digit more than the divisor has; below the divisor between steps.
    digits: Vec<u8>,
}

impl<'a> Remainder<'a> {
    fn new(divisor: &'a [u8]) -> Self {
        Self {
            divisor,
            digits: vec![b'0'; divisor.len() + 1],
        }
    }

    fn is_zero(&self) -> bool {
        self.digits.iter().all(|&digit| digit == b'0')
    }

    /// Takes the next digit of the dividend.
    fn append(&mut self, digit: u8) {
        self.digits.remove(0);
        self.digits.push(digit);
        while self.reaches_divisor() {
            self.subtract_divisor();
        }
    }

    fn reaches_divisor(&self) -> bool {
        match self.digits.split_first() {
            Some((&first, rest)) => first > b'0' || rest >= self.divisor,
            None => false,
        }
    }

    fn subtract_divisor(&mut self) {
        let mut borrow = 0;
        let mut divisor = self.divisor.iter().rev();
        for digit in self.digits.iter_mut().rev() {
            let subtrahend = divisor.next().unwrap_or(&b'0');
            let difference = *digit + 10 - subtrahend - borrow;
            borrow = u8::from(difference < 10);
            *digit = b'0' + difference % 10;
        }
    }
}
