//! Text of bounded length on the stack.

/// ASCII text of at most `N` bytes.
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

    #[inline]
    pub(super) fn push(&mut self, byte: u8) {
        debug_assert!(byte.is_ascii() && self.length < N);
        if let Some(slot) = self.bytes.get_mut(self.length) {
            *slot = byte;
            self.length += 1;
        }
    }

    /// A number from 0 to 99, with two digits.
    #[inline]
    pub(super) fn push_two_digits(&mut self, number: u8) {
        self.push(b'0' + number / 10 % 10);
        self.push(b'0' + number % 10);
    }

    /// A number with at least `width` digits, and at most 20.
    pub(super) fn push_number(&mut self, mut number: u64, width: usize) {
        let mut digits = [b'0'; 20];
        let mut used = 0;
        for slot in digits.iter_mut().rev() {
            if number == 0 && used >= width {
                break;
            }
            *slot = b'0' + (number % 10) as u8;
            number /= 10;
            used += 1;
        }
        for &digit in &digits[20 - used..] {
            self.push(digit);
        }
    }
}
