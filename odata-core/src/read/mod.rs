//! The walker that reads: written once over descriptions and slots, for JSON text and for any serde format.

mod any;
mod bag;
pub(crate) mod control;
mod integer;
mod kind;
mod mask;
mod members;
mod names;
mod object;
pub(crate) mod options;
mod problem;
pub(crate) mod seen;
pub(crate) mod serde;
mod skip;
pub(crate) mod tag;
pub(crate) mod text;
pub(crate) mod watch;
mod whole;

#[cfg(feature = "delta")]
pub(crate) use bag::keep_control;
pub use kind::ErrorKind;
pub(crate) use names::tells_type;
pub(crate) use problem::{Problem, Wanted};

/// What is not a number, yet a value of `Edm.Double` and `Edm.Single` (OData JSON 4.01, section 7.1).
fn non_finite(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ => None,
    }
}

/// The `Edm.Single` closest to a number, unless it is out of range. By way of an `f64` it could be another one.
fn single(text: &str) -> Option<f32> {
    text.parse().ok().filter(|value: &f32| value.is_finite())
}

/// What may stand in a string that is read as `Edm.Double` or `Edm.Single`.
const FLOAT: &str = "a number, or one of the strings INF, -INF and NaN";
