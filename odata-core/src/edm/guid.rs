//! `Edm.Guid`.

#[cfg(test)]
mod tests;

use super::cursor::Cursor;
use super::error::Fault;
use super::serde_text::impl_text;
use super::text::Text;

/// A 128-bit identifier: `Edm.Guid`.
///
/// It is read in either case and written in lower case. Neither braces nor a text without hyphens
/// are a value. The order is that of the octets, which is that of the texts.
///
/// OData CSDL 4.01 section 3.3; ABNF rule `guidValue`.
///
/// ```
/// use odata_core::edm::Guid;
///
/// let id: Guid = "01234567-89AB-cdef-0123-456789abcdef".parse()?;
/// assert_eq!(id.to_string(), "01234567-89ab-cdef-0123-456789abcdef");
/// assert_eq!(id.as_bytes()[..4], [0x01, 0x23, 0x45, 0x67]);
/// # Ok::<(), odata_core::edm::ParseError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Guid([u8; 16]);

impl Guid {
    /// The qualified name of the type.
    pub const TYPE_NAME: &'static str = "Edm.Guid";
    /// The GUID whose bits are all zero.
    pub const NIL: Self = Self([0; 16]);

    const LENGTH: usize = 36;

    /// The GUID of these octets, in the order of its text.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The octets, in the order of the text.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The GUID of a number, whose most significant octet comes first in the text.
    ///
    /// ```
    /// use odata_core::edm::Guid;
    ///
    /// assert_eq!(Guid::from_u128(1).to_string(), "00000000-0000-0000-0000-000000000001");
    /// ```
    pub const fn from_u128(number: u128) -> Self {
        Self(number.to_be_bytes())
    }

    /// The number whose most significant octet comes first in the text.
    pub const fn as_u128(&self) -> u128 {
        u128::from_be_bytes(self.0)
    }

    fn parse(text: &str) -> Result<Self, Fault> {
        let Ok(text_bytes) = <&[u8; Self::LENGTH]>::try_from(text.as_bytes()) else {
            return Err(find_fault(text));
        };
        let mut bytes = [0; 16];
        // A digit has bits in the low half only, so one test at the end finds any other character.
        let mut seen = 0;
        for (byte, at) in bytes.iter_mut().zip(DIGIT_PAIRS) {
            let high = HEX_VALUES[usize::from(text_bytes[at])];
            let low = HEX_VALUES[usize::from(text_bytes[at + 1])];
            seen |= high | low;
            *byte = (high << 4) | (low & 0xF);
        }
        let hyphenated = HYPHENS.iter().all(|&at| text_bytes[at] == b'-');
        if seen > 0xF || !hyphenated {
            return Err(find_fault(text));
        }
        Ok(Self(bytes))
    }

    pub(crate) fn text(&self) -> Text<{ Self::LENGTH }> {
        let mut text = Text::new();
        for (index, byte) in self.0.iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                text.push(b'-');
            }
            text.push(HEX_DIGITS[usize::from(byte >> 4)]);
            text.push(HEX_DIGITS[usize::from(byte & 0xF)]);
        }
        text
    }
}

const HYPHENS: [usize; 4] = [8, 13, 18, 23];
/// Where the two digits of each octet start.
const DIGIT_PAIRS: [usize; 16] = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
const HEX_DIGITS: &[u8; 16] = b"0123456789abcdef";
/// The value of a hexadecimal digit in either case; 0xFF for any other byte.
const HEX_VALUES: [u8; 256] = {
    let mut values = [0xFF; 256];
    let mut value = 0;
    while value < HEX_DIGITS.len() {
        let digit = HEX_DIGITS[value];
        values[digit as usize] = value as u8;
        values[digit.to_ascii_uppercase() as usize] = value as u8;
        value += 1;
    }
    values
};

/// The first place where a text that is no GUID departs from the grammar.
#[cold]
fn find_fault(text: &str) -> Fault {
    let mut cursor = Cursor::new(text);
    for (group, digits) in [8, 4, 4, 4, 12].into_iter().enumerate() {
        if group > 0 && !cursor.eat(b'-') {
            return cursor.expected("a hyphen");
        }
        for _ in 0..digits {
            if !cursor.eat_hex_digit() {
                return cursor.expected("a hexadecimal digit");
            }
        }
    }
    cursor.expected("the end")
}

impl_text!(Guid);
