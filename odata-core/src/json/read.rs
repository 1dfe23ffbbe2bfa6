use std::io::Read;

use super::Error;
use super::parser::{MAX_DEPTH, Parser};
use crate::Value;
use crate::read::text::TextReader;
use crate::value::{How, SlotMut};

/// Reads a value from JSON text.
///
/// # Errors
/// If the text is not JSON, or not a value of the type: with wire path, line and column.
pub fn from_str<T: Value>(text: &str) -> Result<T, Error> {
    let mut value = T::blank();
    read(text, value.slot_mut(How::Existing), T::TYPE)?;
    Ok(value)
}

/// Reads a value from JSON text in UTF-8.
///
/// # Errors
/// If the bytes are not UTF-8, and as [`from_str`].
pub fn from_slice<T: Value>(bytes: &[u8]) -> Result<T, Error> {
    from_str(utf8(bytes)?)
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

fn utf8(bytes: &[u8]) -> Result<&str, Error> {
    core::str::from_utf8(bytes).map_err(|error| {
        let valid = error.valid_up_to();
        let before = core::str::from_utf8(&bytes[..valid]).unwrap_or_default();
        let parser = Parser::new(before, MAX_DEPTH);
        Error::not_utf8(valid).placed(|offset| parser.position(offset))
    })
}

fn read(text: &str, slot: SlotMut<'_>, of: crate::description::PropertyType) -> Result<(), Error> {
    let mut reader = TextReader::new(Parser::new(text, MAX_DEPTH));
    reader
        .value(slot, of)
        .and_then(|()| Ok(reader.parser.finish()?))
        .map_err(|error| error.placed(|offset| reader.parser.position(offset)))
}
