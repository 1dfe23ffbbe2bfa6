//! A position in the text of a primitive value.

use super::error::Fault;

/// Reads ASCII text byte by byte.
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    #[inline]
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
        }
    }

    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// The bytes from here to the end.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    #[inline]
    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    #[inline]
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let matches = self.peek() == Some(byte);
        self.at += usize::from(matches);
        matches
    }

    /// Eats a letter in either case.
    #[inline]
    pub(super) fn eat_letter(&mut self, upper: u8) -> bool {
        let matches = self
            .peek()
            .is_some_and(|byte| byte.to_ascii_uppercase() == upper);
        self.at += usize::from(matches);
        matches
    }

    #[inline]
    pub(super) fn eat_digit(&mut self) -> Option<u8> {
        let digit = self.peek()?.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        self.at += 1;
        Some(digit)
    }

    /// Eats a text of this shape, in which `d` stands for a digit, and gives the values of its
    /// bytes as digits. `None` says nothing about where the text departs from the shape.
    #[inline]
    pub(super) fn eat_shape<const N: usize>(&mut self, shape: &[u8; N]) -> Option<[u8; N]> {
        let mut digits: [u8; N] = *self.rest().first_chunk()?;
        let mut matches = true;
        for (digit, &expected) in digits.iter_mut().zip(shape) {
            let byte = *digit;
            *digit = byte.wrapping_sub(b'0');
            matches &= match expected {
                b'd' => *digit <= 9,
                literal => byte == literal,
            };
        }
        if !matches {
            return None;
        }
        self.at += N;
        Some(digits)
    }

    pub(super) fn eat_hex_digit(&mut self) -> bool {
        let matches = self.peek().is_some_and(|byte| byte.is_ascii_hexdigit());
        self.at += usize::from(matches);
        matches
    }

    #[inline]
    pub(super) fn expect(&mut self, byte: u8, name: &'static str) -> Result<(), Fault> {
        if self.eat(byte) {
            Ok(())
        } else {
            Err(self.expected(name))
        }
    }

    /// Two digits, from 0 to 99.
    #[inline]
    pub(super) fn two_digits(&mut self, name: &'static str) -> Result<u8, Fault> {
        let Some(&[tens, ones]) = self.rest().first_chunk() else {
            return Err(self.expected_in_run(name));
        };
        let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
        if tens > 9 || ones > 9 {
            return Err(self.expected_in_run(name));
        }
        self.at += 2;
        Ok(tens * 10 + ones)
    }

    /// A run of digits as a number; too large a number is `u128::MAX`. `None` without a digit.
    pub(super) fn number(&mut self) -> Option<u128> {
        let mut number = u128::from(self.eat_digit()?);
        while let Some(digit) = self.eat_digit() {
            number = number.saturating_mul(10).saturating_add(digit.into());
        }
        Some(number)
    }

    pub(super) fn finish(&self) -> Result<(), Fault> {
        if self.is_at_end() {
            Ok(())
        } else {
            Err(self.expected("the end"))
        }
    }

    // Inlined, so that the hot paths can keep the cursor in registers.
    #[inline]
    pub(super) fn expected(&self, expected: &'static str) -> Fault {
        Fault::Syntax {
            offset: self.at,
            expected,
            found: None,
        }
    }

    /// Points behind the digits that are there, at the byte that should have been one.
    #[inline]
    fn expected_in_run(&self, expected: &'static str) -> Fault {
        Fault::Syntax {
            offset: self.at + count_digits(self.rest()),
            expected,
            found: None,
        }
    }
}

#[cold]
fn count_digits(bytes: &[u8]) -> usize {
    let after = bytes.iter().position(|byte| !byte.is_ascii_digit());
    after.unwrap_or(bytes.len())
}
