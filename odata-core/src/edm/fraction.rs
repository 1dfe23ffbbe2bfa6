//! The fraction of a second.

use super::cursor::Cursor;
use super::error::{Fault, RangeError};
use super::text::{Text, eight_digits};

pub(super) const PICOSECONDS_PER_SECOND: u64 = 1_000_000_000_000;
const MAXIMUM_DIGITS: u8 = 12;

/// A fraction of a second and its number of digits, in parts that need no 8-byte alignment.
#[derive(Clone, Copy, Default)]
pub(super) struct Fraction {
    /// From 0 to 999,999,999.
    nanoseconds: u32,
    /// What is below the nanosecond, from 0 to 999.
    picoseconds: u16,
    /// The number of digits written, from 0 to 12.
    digits: u8,
}

impl Fraction {
    pub(super) const ZERO: Self = Self {
        nanoseconds: 0,
        picoseconds: 0,
        digits: 0,
    };

    /// What is left of that many picoseconds after whole seconds, in its shortest spelling.
    pub(super) fn from_picoseconds(picoseconds: u64) -> Self {
        let mut fraction = Self::split(picoseconds % PICOSECONDS_PER_SECOND, MAXIMUM_DIGITS);
        fraction.digits = fraction.significant_digits();
        fraction
    }

    #[inline]
    fn split(picoseconds: u64, digits: u8) -> Self {
        Self {
            nanoseconds: (picoseconds / 1000) as u32,
            picoseconds: (picoseconds % 1000) as u16,
            digits,
        }
    }

    /// The fraction in whole picoseconds, below 1,000,000,000,000.
    #[inline]
    pub(super) const fn picoseconds(self) -> u64 {
        self.nanoseconds as u64 * 1000 + self.picoseconds as u64
    }

    #[inline]
    pub(super) const fn nanoseconds(self) -> u32 {
        self.nanoseconds
    }

    /// The digits of the value, without trailing zeros.
    pub(super) fn significant_digits(self) -> u8 {
        let mut picoseconds = self.picoseconds();
        let mut digits = MAXIMUM_DIGITS;
        while digits > 0 && picoseconds % 10 == 0 {
            picoseconds /= 10;
            digits -= 1;
        }
        digits
    }

    /// Reads a point and the digits after it, when there is a point.
    #[inline]
    pub(super) fn parse(cursor: &mut Cursor<'_>) -> Result<Self, Fault> {
        if !cursor.eat(b'.') {
            return Ok(Self::ZERO);
        }
        let mut number = 0;
        let mut digits = 0;
        while let Some(digit) = cursor.eat_digit() {
            if digits == MAXIMUM_DIGITS {
                return Err(RangeError::member("number of fraction digits", 1, 12).into());
            }
            number = number * 10 + u64::from(digit);
            digits += 1;
        }
        if digits == 0 {
            return Err(cursor.expected("a digit"));
        }
        Ok(Self::split(number * unit_of_digit(digits), digits))
    }

    /// Writes a point and the digits, or nothing when there are none.
    #[inline]
    pub(super) fn write<const N: usize>(self, text: &mut Text<N>) {
        let digits = usize::from(self.digits);
        if digits == 0 {
            return;
        }
        text.push(b'.');
        match digits {
            ..=8 => text.push_word(eight_digits(self.picoseconds() / 10_000), digits),
            _ => text.push_number(self.picoseconds() / unit_of_digit(self.digits), digits),
        }
    }
}

/// The picoseconds that the last of that many fraction digits counts.
#[inline]
fn unit_of_digit(digits: u8) -> u64 {
    UNITS.get(usize::from(digits)).copied().unwrap_or(1)
}

const UNITS: [u64; MAXIMUM_DIGITS as usize + 1] = {
    let mut units = [PICOSECONDS_PER_SECOND; MAXIMUM_DIGITS as usize + 1];
    let mut digits = 1;
    while digits < units.len() {
        units[digits] = units[digits - 1] / 10;
        digits += 1;
    }
    units
};
