//! Text of bounded length on the stack.

use crate::json::text::write_plain_string;

/// ASCII text of at most `N` bytes, without anything that JSON escapes.
///
/// `N` is the length of the longest text of the type that writes it; what goes beyond is dropped.
pub(crate) struct Text<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Text<N> {
    #[inline]
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; N],
            length: 0,
        }
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        self.bytes
            .get(..self.length)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }

    /// Appends the text as a JSON string: it has nothing to escape.
    #[inline]
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        write_plain_string(out, self.bytes.get(..self.length).unwrap_or_default());
    }

    #[inline]
    pub(super) fn push(&mut self, byte: u8) {
        debug_assert!(byte.is_ascii() && self.length < N);
        if let Some(slot) = self.bytes.get_mut(self.length) {
            *slot = byte;
            self.length += 1;
        }
    }

    #[inline]
    pub(super) fn push_all(&mut self, bytes: &[u8]) {
        let end = self.length + bytes.len();
        debug_assert!(bytes.is_ascii() && end <= N);
        if let Some(place) = self.bytes.get_mut(self.length..end) {
            place.copy_from_slice(bytes);
            self.length = end;
        }
    }

    /// The first bytes of a word, the lowest first. Eight are written at once, and those behind are written over by what comes next.
    #[inline]
    pub(super) fn push_word(&mut self, word: u64, length: usize) {
        let bytes = word.to_le_bytes();
        match self.bytes.get_mut(self.length..self.length + 8) {
            Some(place) => {
                place.copy_from_slice(&bytes);
                self.length += length;
            }
            None => self.push_all(bytes.get(..length).unwrap_or_default()),
        }
    }

    /// A number with at least `width` digits, up to 20.
    #[inline]
    pub(super) fn push_number(&mut self, mut number: u64, width: usize) {
        let mut digits = [0; 20];
        let mut start = digits.len();
        for (index, slot) in digits.iter_mut().enumerate().rev() {
            if number == 0 && index + width < 20 {
                break;
            }
            *slot = b'0' + (number % 10) as u8;
            number /= 10;
            start = index;
        }
        self.push_all(digits.get(start..).unwrap_or_default());
    }
}

/// The two digits of a number from 0 to 99, the first in the lowest byte.
#[inline]
pub(super) fn two_digits(number: u8) -> u64 {
    let number = u64::from(number);
    // As a division by ten.
    let tens = (number * 103) >> 10;
    0x3030 | tens | ((number - 10 * tens) << 8)
}

/// The eight digits of a number below 10^8, the first in the lowest byte. They are made side by side: two times four, then four times two.
#[inline]
pub(super) fn eight_digits(number: u64) -> u64 {
    let fours = (number / 10_000) | ((number % 10_000) << 32);
    let hundreds = ((fours * 10_486) >> 20) & 0x0000_007f_0000_007f;
    let twos = hundreds | ((fours - 100 * hundreds) << 16);
    let tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;
    0x3030_3030_3030_3030 | tens | ((twos - 10 * tens) << 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_number() {
        for number in 0..100 {
            let [a, b, ..] = two_digits(number).to_le_bytes();
            assert_eq!([a, b], *format!("{number:02}").as_bytes());
        }
        let numbers = (0..10_000).flat_map(|four| [four, four * 10_000, four * 10_001]);
        for number in numbers.chain([99_999_999, 12_345_678]) {
            let digits = eight_digits(number).to_le_bytes();
            assert_eq!(digits, *format!("{number:08}").as_bytes());
        }
    }
}
