//! Every kind of value, by the numbers of the checklist's rules: what readers take, note and refuse, through `serde_json` and through
//! `odata_core::json`, and what is written.

use core::fmt::Debug;

use odata_core::json::{ErrorKind, Reader, TagPolicy, Writer};
use odata_core::{Value, json};
use serde::de::DeserializeOwned;

mod dynamic_members;
mod enumerations;
mod geography;
mod numbers;
mod streams;
mod type_tags;

/// What can be read both ways.
trait Read: Value + DeserializeOwned + PartialEq + Debug {}

impl<T: Value + DeserializeOwned + PartialEq + Debug> Read for T {}

/// Every reader takes the text, and has nothing to note.
#[track_caller]
fn conforms<T: Read>(text: &str) -> T {
    let read = Reader::strict().read::<T>(text);
    let read = read.unwrap_or_else(|error| panic!("{text}: {error}")).value;
    taken(text, &read);
    read
}

/// A lenient reader takes the text, and a strict one does not.
#[track_caller]
fn departs<T: Read>(text: &str, kind: ErrorKind, path: &str) -> T {
    let read = Reader::lenient().read::<T>(text);
    let read = read.unwrap_or_else(|error| panic!("{text}: {error}"));
    let notes = read.notes.iter();
    let notes: Vec<_> = notes
        .map(|note| (note.kind(), note.path().to_string()))
        .collect();
    assert_eq!(notes, [(kind, path.to_owned())], "{text}");
    let error = Reader::strict().read::<T>(text).expect_err(text);
    assert_eq!(
        (error.kind(), error.path().to_string()),
        (kind, path.to_owned())
    );
    taken(text, &read.value);
    read.value
}

#[track_caller]
fn taken<T: Read>(text: &str, read: &T) {
    let lenient = Reader::lenient().read::<T>(text).unwrap();
    assert_eq!(&lenient.value, read, "{text}, lenient");
    assert_eq!(&json::from_str::<T>(text).unwrap(), read, "{text}, json");
    let by_serde = serde_json::from_str::<T>(text);
    let by_serde = by_serde.unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(&by_serde, read, "{text}, serde_json");
}

/// No reader takes the text.
#[track_caller]
fn refused<T: Read>(text: &str, kind: ErrorKind, path: &str) {
    for reader in [Reader::lenient(), Reader::strict()] {
        let error = reader.read::<T>(text).expect_err(text);
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.path().to_string(), path, "{error}");
    }
    assert_eq!(json::from_str::<T>(text).expect_err(text).kind(), kind);
    assert!(serde_json::from_str::<T>(text).is_err(), "{text}");
}

/// What is written without tags that can be left out.
fn body<T: Value>(value: &T) -> String {
    Writer::new().tags(TagPolicy::Never).to_string(value)
}
