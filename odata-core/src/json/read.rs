use std::io::Read;

use super::Error;
use super::parser::{MAX_DEPTH, Parser};
use crate::Value;
use crate::read::options::Options;
use crate::read::text::{Recorded, Root, TextReader};

/// Reads a value from JSON text.
///
/// Departures from the standard are tolerated; a [`Reader`](super::Reader) tells of them, or refuses them.
///
/// # Errors
/// If the text is not JSON, or not a value of the type: with wire path, line and column.
pub fn from_str<T: Value>(text: &str) -> Result<T, Error> {
    let mut value = T::blank();
    read_str(text, &mut value)?;
    Ok(value)
}

fn read_str(text: &str, value: &mut dyn Root) -> Result<(), Error> {
    let mut reader = TextReader::new(text, &Options::LENIENT, Recorded::Nothing);
    reader.value(value).map_err(|error| reader.placed(error))
}

/// Reads a value from JSON text in UTF-8.
///
/// # Errors
/// If the bytes are not UTF-8, and as [`from_str`].
pub fn from_slice<T: Value>(bytes: &[u8]) -> Result<T, Error> {
    let mut value = T::blank();
    read_slice(bytes, &mut value)?;
    Ok(value)
}

fn read_slice(bytes: &[u8], value: &mut dyn Root) -> Result<(), Error> {
    read_str(utf8(bytes)?, value)
}

/// Reads a value from JSON text in UTF-8, after reading all of it into memory.
///
/// # Errors
/// If the reader fails, and as [`from_slice`].
pub fn from_reader<T: Value>(mut reader: impl Read) -> Result<T, Error> {
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes).map_err(Error::io)?;
    from_slice(&bytes)
}

pub(super) fn utf8(bytes: &[u8]) -> Result<&str, Error> {
    core::str::from_utf8(bytes).map_err(|error| {
        let valid = error.valid_up_to();
        let before = core::str::from_utf8(&bytes[..valid]).unwrap_or_default();
        let parser = Parser::new(before, MAX_DEPTH);
        let place = |offset| {
            let (line, column) = parser.position(offset);
            // The byte stands behind the text that was valid.
            (line, column + 1)
        };
        Error::not_utf8(valid).placed(place)
    })
}
