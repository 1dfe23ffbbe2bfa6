//! What a reader tolerates, and what it takes on request.

use crate::json::Version;
use crate::json::parser::MAX_DEPTH;

/// How a reader is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Options {
    pub(crate) strictness: Strictness,
    pub(crate) version: Version,
    /// `Edm.Int64` and `Edm.Decimal` are strings.
    pub(crate) ieee754_compatible: bool,
    /// Arrays and objects open at once.
    pub(crate) max_depth: usize,
    /// Bytes.
    pub(crate) max_size: usize,
    pub(crate) absent_is_null: bool,
    /// Every property that is not nullable must be there.
    pub(crate) complete: bool,
    pub(crate) assume_utc: bool,
    pub(crate) null_collections: bool,
    pub(crate) numeric_enums: bool,
}

/// What becomes of a departure from the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// It is noted.
    Lenient,
    /// It is an error.
    Strict,
    /// It is noted, and the notes together are an error.
    StrictAll,
}

impl Options {
    pub(crate) const LENIENT: Options = Options {
        strictness: Strictness::Lenient,
        version: Version::V4_0,
        ieee754_compatible: false,
        max_depth: MAX_DEPTH,
        max_size: usize::MAX,
        absent_is_null: false,
        complete: false,
        assume_utc: false,
        null_collections: false,
        numeric_enums: false,
    };
}
