//! `Edm.Binary`.

mod base64;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::comparison::compare_by;
use super::error::ParseError;
use super::serde_text;

pub use base64::Alphabet;

/// Octets, written as base64: `Edm.Binary`.
///
/// The standard asks for the URL-safe alphabet and leaves padding to the writer. Both alphabets are
/// read, one at a time, with or without padding;
/// [`is_standard_alphabet`](Self::is_standard_alphabet) tells a strict reader. A value is written
/// in the spelling it was read with, and one made of octets in the URL-safe alphabet with padding,
/// unless [`with_alphabet`](Self::with_alphabet) and [`with_padding`](Self::with_padding) say
/// otherwise. Comparison, order and hash look at the octets.
///
/// OData CSDL 4.01 section 3.3, OData JSON Format 4.01 section 7.1; ABNF rule `binaryValue`.
///
/// ```
/// use odata_core::edm::Binary;
///
/// let seal: Binary = "-_8".parse()?;
/// assert_eq!(seal.as_bytes(), [0xFB, 0xFF]);
/// assert_eq!(seal.to_string(), "-_8");
/// assert_eq!(seal, Binary::from(vec![0xFB, 0xFF]));
/// assert_eq!(Binary::from(vec![0xFB, 0xFF]).to_string(), "-_8=");
/// # Ok::<(), odata_core::edm::ParseError>(())
/// ```
#[derive(Clone, Default)]
pub struct Binary {
    octets: Vec<u8>,
    alphabet: Alphabet,
    unpadded: bool,
}

impl Binary {
    /// The qualified name of the type.
    pub const TYPE_NAME: &'static str = "Edm.Binary";

    /// The value of these octets.
    pub const fn new(octets: Vec<u8>) -> Self {
        Self {
            octets,
            alphabet: Alphabet::UrlSafe,
            unpadded: false,
        }
    }

    /// The octets. Their number is what the `MaxLength` facet bounds.
    pub fn as_bytes(&self) -> &[u8] {
        &self.octets
    }

    /// The octets.
    pub fn into_bytes(self) -> Vec<u8> {
        self.octets
    }

    /// Whether it was read with `+` or `/`, or is to be written with them. A text without any of
    /// the four characters that differ counts as URL-safe.
    ///
    /// ```
    /// use odata_core::edm::Binary;
    ///
    /// assert!("+/8=".parse::<Binary>()?.is_standard_alphabet());
    /// assert!(!"AAAA".parse::<Binary>()?.is_standard_alphabet());
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn is_standard_alphabet(&self) -> bool {
        self.alphabet == Alphabet::Standard
    }

    /// The same octets, to be written in this alphabet.
    ///
    /// ```
    /// use odata_core::edm::{Alphabet, Binary};
    ///
    /// let seal = Binary::from(vec![0xFB, 0xFF]).with_alphabet(Alphabet::Standard);
    /// assert_eq!(seal.to_string(), "+/8=");
    /// ```
    #[must_use]
    pub fn with_alphabet(self, alphabet: Alphabet) -> Self {
        Self { alphabet, ..self }
    }

    /// The same octets, to be written with or without padding.
    ///
    /// ```
    /// use odata_core::edm::Binary;
    ///
    /// assert_eq!(Binary::from(vec![0]).with_padding(false).to_string(), "AA");
    /// ```
    #[must_use]
    pub fn with_padding(self, padding: bool) -> Self {
        Self {
            unpadded: !padding,
            ..self
        }
    }

    /// Writes the base64 text.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub(crate) fn write_to(&self, out: &mut impl fmt::Write) -> fmt::Result {
        base64::encode(&self.octets, self.alphabet, !self.unpadded, out)
    }
}

impl FromStr for Binary {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let decoded =
            base64::decode(text).map_err(|fault| ParseError::new(Self::TYPE_NAME, text, fault))?;
        Ok(Self {
            octets: decoded.octets,
            alphabet: decoded.alphabet,
            unpadded: decoded.unpadded,
        })
    }
}

impl fmt::Display for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({self})")
    }
}

impl Serialize for Binary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

impl<'de> Deserialize<'de> for Binary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_text::deserialize(deserializer, Self::TYPE_NAME)
    }
}

impl From<Vec<u8>> for Binary {
    fn from(octets: Vec<u8>) -> Self {
        Self::new(octets)
    }
}

impl From<&[u8]> for Binary {
    fn from(octets: &[u8]) -> Self {
        Self::new(octets.to_vec())
    }
}

impl From<Binary> for Vec<u8> {
    fn from(binary: Binary) -> Self {
        binary.octets
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.octets
    }
}

compare_by!(Binary, value => value.octets.as_slice());
