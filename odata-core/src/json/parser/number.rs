//! Numbers, whose text is never lost.

use super::{Expected, Fault, FaultKind, Parser};

/// A number: an integer if the text is just how the integer is written, otherwise the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberToken<'a> {
    Integer(i64),
    Text(&'a str),
}

/// No integer of so many digits overflows.
const SAFE_DIGITS: usize = 18;

impl<'a> Parser<'a> {
    /// Reads a number: its exact text.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<&'a str, Fault> {
        self.skip_white_space();
        let start = self.offset;
        self.scan_number()?;
        Ok(&self.input[start..self.offset])
    }

    /// Reads the integer that begins here, if it has its canonical form and few digits. Otherwise nothing is read, so that
    /// [`number_token`](Self::number_token) finds what there is, faults included.
    #[inline]
    pub(crate) fn plain_integer(&mut self) -> Option<i64> {
        let (negative, digits) = match self.rest() {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let mut magnitude = 0i64;
        let mut rest = digits;
        while let [digit @ b'0'..=b'9', behind @ ..] = rest {
            // What overflows has too many digits.
            magnitude = magnitude
                .wrapping_mul(10)
                .wrapping_add(i64::from(digit - b'0'));
            rest = behind;
        }
        let length = digits.len() - rest.len();
        let is_canonical = match digits.first() {
            Some(b'0') => length == 1 && !negative,
            _ => (1..=SAFE_DIGITS).contains(&length),
        };
        if !is_canonical || matches!(rest.first(), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.offset = self.input.len() - rest.len();
        Some(if negative { -magnitude } else { magnitude })
    }

    /// Reads a number: as an integer if no other text means the same integer.
    #[inline]
    pub(crate) fn number_token(&mut self) -> Result<NumberToken<'a>, Fault> {
        self.skip_white_space();
        let start = self.offset;
        let integer = self.scan_number()?;
        let text = &self.input[start..self.offset];
        Ok(match integer {
            Some(integer) => NumberToken::Integer(integer),
            None => NumberToken::Text(text),
        })
    }

    /// Steps over a number and checks it; gives its value if it is an integer in its canonical form.
    #[inline(always)]
    fn scan_number(&mut self) -> Result<Option<i64>, Fault> {
        let start = self.offset;
        let negative = self.byte(start) == Some(b'-');
        let first = start + usize::from(negative);
        let (end, magnitude) = self.digits(first);
        if end == first {
            let expected = if negative {
                Expected::Digit
            } else {
                Expected::Number
            };
            return Err(self.unexpected_at(first, expected));
        }
        let leading_zero = self.byte(first) == Some(b'0');
        if leading_zero && end > first + 1 {
            return Err(Fault {
                kind: FaultKind::LeadingZero,
                offset: first + 1,
            });
        }
        self.offset = end;
        if matches!(self.byte(end), Some(b'.' | b'e' | b'E')) {
            self.fraction_and_exponent()?;
            return Ok(None);
        }
        if end - first > SAFE_DIGITS {
            return Ok(self.input[start..end].parse().ok());
        }
        // At most 18 digits were added up, so nothing wraps.
        let magnitude = magnitude as i64;
        Ok(match (negative, magnitude) {
            (true, 0) => None,
            (true, _) => Some(-magnitude),
            (false, _) => Some(magnitude),
        })
    }

    fn fraction_and_exponent(&mut self) -> Result<(), Fault> {
        if self.byte(self.offset) == Some(b'.') {
            self.offset = self.some_digits(self.offset + 1)?;
        }
        if let Some(b'e' | b'E') = self.byte(self.offset) {
            let sign = matches!(self.byte(self.offset + 1), Some(b'+' | b'-'));
            self.offset = self.some_digits(self.offset + 1 + usize::from(sign))?;
        }
        Ok(())
    }

    fn some_digits(&self, start: usize) -> Result<usize, Fault> {
        match self.digits(start) {
            (end, _) if end > start => Ok(end),
            _ => Err(self.unexpected_at(start, Expected::Digit)),
        }
    }

    /// Where the digits from `start` end, and their value, modulo 2⁶⁴.
    #[inline]
    fn digits(&self, start: usize) -> (usize, u64) {
        let mut end = start;
        let mut value = 0u64;
        while let Some(digit @ b'0'..=b'9') = self.byte(end) {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            end += 1;
        }
        (end, value)
    }
}
