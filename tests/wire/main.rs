//! Exact texts, in and out. Every case goes through `serde_json` and through `odata_core::json`: both agree on whether a text is read, on the
//! value, on what is written, and on the place of an error.

use core::fmt::Debug;

use odata_core::{Value, json};
use serde::Serialize;
use serde::de::DeserializeOwned;

mod depth;
mod doubles;
mod entities;
mod errors;
mod mutations;
mod patches;
mod primitives;

/// What can be read and written both ways.
trait Wire: Value + Serialize + DeserializeOwned + Debug {}

impl<T: Value + Serialize + DeserializeOwned + Debug> Wire for T {}

/// A text is read and written as another.
#[track_caller]
fn writes<T: Wire>(input: &str, output: &str) {
    let read: T = serde_json::from_str(input).unwrap_or_else(|error| panic!("{input}: {error}"));
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        output,
        "{input}, serde_json"
    );
    assert_eq!(
        json::to_string(&read),
        output,
        "{input}, written by this crate"
    );
    let read: T = json::from_str(input).unwrap_or_else(|error| panic!("{input}: {error}"));
    assert_eq!(json::to_string(&read), output, "{input}, this crate");
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        output,
        "{input}, written by serde_json"
    );
}

/// A text is read and written as it was.
#[track_caller]
fn keeps<T: Wire>(text: &str) {
    writes::<T>(text, text);
}

/// A text is refused, with the path of the value at fault, the line, and what both paths say of it.
#[track_caller]
fn refuses<T: Wire>(input: &str, path: &str, line: usize, message: &str) {
    let error = json::from_str::<T>(input).expect_err(input);
    assert_eq!(error.path().to_string(), path, "{error}");
    assert_eq!(error.line(), line, "{error}");
    assert!(
        error.to_string().contains(message),
        "{error}\nlacks {message}"
    );
    let error = serde_json::from_str::<T>(input).expect_err(input);
    assert_eq!(error.line(), line, "{error}");
    let text = error.to_string();
    let (start, separator) = if path.is_empty() {
        ("", "")
    } else {
        (path, ": ")
    };
    assert!(
        text.starts_with(&format!("{start}{separator}")),
        "{text}\ndoes not start with {path}"
    );
}

/// Both paths agree on whether a text is read, and on what it is written as. Returns whether it is read.
fn agree<T: Wire>(input: &[u8]) -> bool {
    let shown = String::from_utf8_lossy(input);
    match (
        serde_json::from_slice::<T>(input),
        json::from_slice::<T>(input),
    ) {
        (Ok(a), Ok(b)) => {
            assert_eq!(
                serde_json::to_string(&a).unwrap(),
                json::to_string(&b),
                "{shown}"
            );
            true
        }
        (Err(_), Err(_)) => false,
        (Ok(_), Err(error)) => panic!("only serde_json reads {shown}: {error}"),
        (Err(error), Ok(_)) => panic!("only odata_core::json reads {shown}: {error}"),
    }
}
