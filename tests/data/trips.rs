use odata_core::Value;
use odata_core::json::{Reader, Writer};

use crate::json_tree::{Difference, Tree};

/// How a body is written.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct How {
    pub(crate) ieee754_compatible: bool,
    /// Null stands for an empty collection.
    pub(crate) null_collections: bool,
}

/// What became of a body that was read and written again.
#[derive(Debug)]
pub(crate) enum Trip {
    /// It is the same JSON value, with the order of members and the text of strings and numbers, or but for the digits that tell a floating-point number.
    Equal { notes: Vec<String>, respelt: bool },
    /// It was read, and what was written differs.
    Differs {
        notes: Vec<String>,
        difference: Difference,
    },
    /// It was not read.
    Refused(odata_core::json::Error),
}

/// Reads a text leniently, and writes what was kept of it.
pub(crate) fn read<T: Value>(text: &str, how: How) -> Trip {
    let reader = Reader::lenient()
        .ieee754_compatible(how.ieee754_compatible)
        .null_collections(how.null_collections);
    let kept = match reader.read_kept::<T>(text) {
        Ok(kept) => kept,
        Err(error) => return Trip::Refused(error),
    };
    let notes = kept.notes().iter().map(ToString::to_string).collect();
    let written = Writer::new()
        .ieee754_compatible(how.ieee754_compatible)
        .write_kept(&kept);
    let (Ok(before), Ok(after)) = (Tree::parse(text), Tree::parse(&written)) else {
        panic!("{text} was read, and written as {written}: both have to be JSON");
    };
    match before.first_difference(&after) {
        None => Trip::Equal {
            notes,
            respelt: before != after,
        },
        Some(difference) => Trip::Differs { notes, difference },
    }
}
