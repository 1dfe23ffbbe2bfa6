//! `odata_core::payload`: what services put around values, read whole, read as it arrives, and written.

use core::fmt::Debug;

use odata_core::json::{Error, ErrorKind, Note, Noted, Reader};
use odata_core::payload::{Envelope, Payload};
use odata_core::{Value, json};

mod collections;
mod errors;
mod kept;
mod kept_single_values;
mod single_values;
mod streams;
mod updates;

type Found = (ErrorKind, String);

fn found_in_notes(notes: &[Note]) -> Vec<Found> {
    let found = |note: &Note| (note.kind(), note.path().to_string());
    notes.iter().map(found).collect()
}

fn found_in_error(error: &Error) -> Found {
    (error.kind(), error.path().to_string())
}

#[track_caller]
fn lenient<P: Payload>(text: &str) -> Noted<P> {
    let read = Reader::lenient().read_payload(text);
    read.unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A lenient and a strict reader take the text, and have nothing to note.
#[track_caller]
fn conforms<P: Payload + PartialEq + Debug>(text: &str) -> P {
    let read = lenient::<P>(text);
    assert_eq!(found_in_notes(&read.notes), [], "{text}");
    let strict = Reader::strict().read_payload::<P>(text);
    assert_eq!(strict.unwrap().value, read.value, "{text}");
    read.value
}

/// A lenient reader takes the text with a note, and strict ones make an error of it.
#[track_caller]
fn departs<P: Payload + PartialEq + Debug>(text: &str, kind: ErrorKind, path: &str) -> P {
    let expected = (kind, path.to_owned());
    let read = lenient::<P>(text);
    assert_eq!(
        found_in_notes(&read.notes),
        std::slice::from_ref(&expected),
        "{text}"
    );
    let error = Reader::strict().read_payload::<P>(text).expect_err(text);
    assert_eq!(found_in_error(&error), expected, "{error}");
    let error = Reader::strict_all()
        .read_payload::<P>(text)
        .expect_err(text);
    assert_eq!(found_in_notes(error.notes()), [expected], "{error}");
    read.value
}

/// No reader takes the text.
#[track_caller]
fn refused<P: Payload + Debug>(text: &str, kind: ErrorKind, path: &str) -> Error {
    let strict = Reader::strict().read_payload::<P>(text).expect_err(text);
    assert_eq!(found_in_error(&strict), (kind, path.to_owned()), "{strict}");
    let error = Reader::lenient().read_payload::<P>(text).expect_err(text);
    assert_eq!(found_in_error(&error), (kind, path.to_owned()), "{error}");
    error
}

type Read<T> = Result<Noted<T>, Error>;

/// What a stream gives of a text that comes byte by byte: entities or errors, then the envelope or an error.
fn streamed<T: Value>(reader: &Reader, text: &str) -> (Vec<Read<T>>, Read<Envelope>) {
    let mut stream = reader.stream::<T, _>(ByteByByte(text.as_bytes()));
    let entities = stream.by_ref().collect();
    (entities, stream.finish())
}

/// A reader that gives one byte at a time.
struct ByteByByte<'a>(&'a [u8]);

impl std::io::Read for ByteByByte<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.0.len().min(buffer.len()).min(1);
        let (now, later) = self.0.split_at(length);
        buffer[..length].copy_from_slice(now);
        self.0 = later;
        Ok(length)
    }
}

/// The text of a value as this crate writes it.
fn text_of<T: Value>(value: &T) -> String {
    json::to_string(value)
}
