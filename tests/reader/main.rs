//! `json::Reader`, `json::Writer` and `json::Kept`: what a strict and a lenient reader make of a text, what is noted, what is written.

use core::fmt::Debug;

use odata_core::json::{Error, ErrorKind, Note, Noted, Reader, TagPolicy, Writer};
use odata_core::{Value, json};

mod completeness;
mod edits_after_reading;
mod enumerations;
mod error_kinds;
mod error_texts;
mod kept_members;
mod laws;
mod limits;
mod model;
mod objects_and_collections;
mod options;
mod patch_bodies;
mod presence;
mod primitives;
mod tags;
mod validation;
mod write_bodies;
mod writer_options;

type Found = (ErrorKind, String);

fn found_in_notes(notes: &[Note]) -> Vec<Found> {
    let found = |note: &Note| (note.kind(), note.path().to_string());
    notes.iter().map(found).collect()
}

fn found_in_error(error: &Error) -> Found {
    (error.kind(), error.path().to_string())
}

#[track_caller]
fn lenient<T: Value>(text: &str) -> Noted<T> {
    let read = Reader::lenient().read(text);
    read.unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Every reader takes the text, and has nothing to note.
#[track_caller]
fn conforms<T: Value + PartialEq + Debug>(text: &str) -> T {
    let read = lenient::<T>(text);
    assert_eq!(found_in_notes(&read.notes), [], "{text}");
    for reader in [Reader::strict(), Reader::strict_all()] {
        let strict = reader.read::<T>(text);
        let strict = strict.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(strict, read, "{text}");
    }
    let without_watching: T = json::from_str(text).unwrap();
    assert_eq!(without_watching, read.value, "{text}");
    read.value
}

/// A lenient reader takes the text with these notes, and strict ones make errors of them.
#[track_caller]
fn departs<T: Value + PartialEq + Debug>(text: &str, expected: &[(ErrorKind, &str)]) -> T {
    let expected: Vec<Found> = expected
        .iter()
        .map(|&(kind, path)| (kind, path.to_owned()))
        .collect();
    let read = lenient::<T>(text);
    assert_eq!(found_in_notes(&read.notes), expected, "{text}");
    let error = Reader::strict().read::<T>(text).expect_err(text);
    assert_eq!(found_in_error(&error), expected[0], "{error}");
    let error = Reader::strict_all().read::<T>(text).expect_err(text);
    assert_eq!(found_in_notes(error.notes()), expected, "{error}");
    assert_eq!(error.kind(), expected[0].0);
    let without_watching: T = json::from_str(text).unwrap();
    assert_eq!(without_watching, read.value, "{text}");
    read.value
}

/// No reader takes the text.
#[track_caller]
fn refused<T: Value + Debug>(text: &str, kind: ErrorKind, path: &str) {
    for reader in [Reader::lenient(), Reader::strict(), Reader::strict_all()] {
        let error = reader.read::<T>(text).expect_err(text);
        assert_eq!(found_in_error(&error), (kind, path.to_owned()), "{error}");
    }
    assert_eq!(json::from_str::<T>(text).expect_err(text).kind(), kind);
}

/// What is written without tags that can be left out.
fn body<T: Value>(value: &T) -> String {
    Writer::new().tags(TagPolicy::Never).to_string(value)
}
