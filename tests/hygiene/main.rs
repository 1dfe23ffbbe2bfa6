//! What the derives generate holds its own wherever it stands. One file per kind of place.
//!
//! That it compiles without a warning is the test; what runs here shows that it means the same. Missing documentation is denied in
//! `tests/support/port`, since that lint is silent in tests; `tests/support/reexport` reaches the library through another crate.
#![deny(warnings, unused, nonstandard_style, future_incompatible)]

mod deprecations;
mod functions;
mod macros;
mod methods;
mod prelude_off;
mod raw_identifiers;
mod shadowed_names;
mod silence;
mod visibility;
