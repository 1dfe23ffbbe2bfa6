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

    #[inline]
    pub(super) fn push_all(&mut self, bytes: &[u8]) {
        let end = self.length + bytes.len();
        debug_assert!(bytes.is_ascii() && end <= N);
        if let Some(place) = self.bytes.get_mut(self.length..end) {
            place.copy_from_slice(bytes);
            self.length = end;
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

/// The two digits of a number from 0 to 99.
#[inline]
pub(super) fn two_digits(number: u8) -> [u8; 2] {
    [b'0' + number / 10 % 10, b'0' + number % 10]
}
