//! Reading the parts of a page that were taken, and telling what is in the place of one.

use core::fmt;
use std::io::Read;

use super::EntityStream;
use super::source::Place;
use crate::Value;
use crate::json::Error;
use crate::json::parser::{Expected, Fault, FaultKind, Parser};
use crate::payload::in_stream_error;
use crate::read::Problem;
use crate::read::text::{Recorded, TextReader, found};

impl<T: Value, R: Read> EntityStream<T, R> {
    /// Reads the text of the value that was taken.
    pub(super) fn read_frame<V>(
        &mut self,
        depth: usize,
        read: impl FnOnce(&mut TextReader<'_>) -> Result<V, Error>,
    ) -> Result<V, Error> {
        self.read_frame_open(depth, |reader| {
            let value = read(reader)?;
            reader.end_of_text()?;
            Ok(value)
        })
    }

    /// The same, of a text that may go on.
    pub(super) fn read_frame_open<V>(
        &mut self,
        depth: usize,
        read: impl FnOnce(&mut TextReader<'_>) -> Result<V, Error>,
    ) -> Result<V, Error> {
        let place = self.frame.place;
        let text = match core::str::from_utf8(&self.frame.bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = self.frame.bytes.get(..error.valid_up_to());
                let place = valid.unwrap_or_default().iter().fold(place, Place::behind);
                return Err(Error::not_utf8(0).placed(|_| place.of((1, 1))));
            }
        };
        let mut reader = TextReader::new(text, &self.options, Recorded::Notes).within(depth);
        let error = match read(&mut reader) {
            Ok(value) => {
                let notes = reader.finish().notes.into_iter();
                self.notes
                    .extend(notes.map(|note| note.placed(|found| place.of(found))));
                return Ok(value);
            }
            Err(error) => reader.placed(error).moved(|found| place.of(found)),
        };
        let Some(fault) = error.fault() else {
            return Err(error);
        };
        let told = text.get(fault.offset..).and_then(in_stream_error);
        let kind = fault.kind.clone();
        match (told, kind) {
            (Some(told), _) => {
                Err(Error::service(told, 0).placed(|_| (error.line(), error.column())))
            }
            // The end of the value is not that of the page.
            (None, FaultKind::UnexpectedEnd { expected }) => match self.source.peek()? {
                None => Err(error),
                next => Err(self.unexpected(next, expected)),
            },
            (None, _) => Err(error),
        }
    }

    /// The error of what follows an entity and is neither another one nor the end of them.
    #[cold]
    pub(super) fn broken_off(&mut self, next: Option<u8>) -> Result<Error, Error> {
        let unexpected = self.unexpected(next, Expected::CommaOrBracket);
        if next != Some(b'{') {
            return Ok(unexpected);
        }
        self.take_value(2)?;
        let text = core::str::from_utf8(&self.frame.bytes);
        Ok(match text.ok().and_then(in_stream_error) {
            Some(told) => Error::service(told, 0)
                .within(self.index)
                .within("value")
                .placed(|_| self.frame.place.of((1, 1))),
            None => unexpected,
        })
    }

    pub(super) fn take_value(&mut self, depth: usize) -> Result<(), Error> {
        let inner = self.options.max_depth.saturating_sub(depth);
        self.source
            .take_value(&mut self.frame, inner, self.max_entity_size)
    }

    pub(super) fn require_depth(&self, depth: usize) -> Result<(), Error> {
        let limit = self.options.max_depth;
        match limit < depth {
            true => Err(self.fault(FaultKind::DepthLimit(limit))),
            false => Ok(()),
        }
    }

    fn fault(&self, kind: FaultKind) -> Error {
        self.source.error(Fault { kind, offset: 0 }.into())
    }

    pub(super) fn unexpected(&self, next: Option<u8>, expected: Expected) -> Error {
        self.fault(match next {
            Some(_) if expected == Expected::End => FaultKind::TrailingCharacters {
                found: character(next),
            },
            Some(_) => FaultKind::Unexpected {
                found: character(next),
                expected,
            },
            None => {
                let end = Fault {
                    kind: FaultKind::UnexpectedEnd { expected },
                    offset: 0,
                };
                // The place is that of the last byte.
                return Error::from(end).placed(|_| self.source.place.of((1, 0)));
            }
        })
    }

    /// The error of a byte order mark in front of the page, if there is one.
    pub(super) fn byte_order_mark(&mut self) -> Result<Option<Error>, Error> {
        let found = '\u{feff}';
        let fault = self.fault(FaultKind::Unexpected {
            found,
            expected: Expected::Value,
        });
        for byte in found.to_string().bytes() {
            if self.source.peek()? != Some(byte) {
                return Ok(None);
            }
            self.source.take()?;
        }
        Ok(Some(fault))
    }

    /// An error of a value that is not the one expected, by its first byte.
    pub(super) fn another_value(&self, next: Option<u8>, expected: impl fmt::Display) -> Error {
        let first = character(next).to_string();
        match Parser::new(&first, 1).peek() {
            Ok(token) if next.is_some() => {
                let problem = Problem::mismatch(found(token), expected);
                self.source.error(Error::problem(problem, 0))
            }
            _ => self.unexpected(next, Expected::Value),
        }
    }
}

/// The character that a byte is, as far as one byte tells.
fn character(byte: Option<u8>) -> char {
    match byte {
        Some(byte) if byte.is_ascii() => byte.into(),
        _ => char::REPLACEMENT_CHARACTER,
    }
}
