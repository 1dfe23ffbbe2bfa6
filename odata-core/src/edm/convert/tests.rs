//! Each crate's types, there and back, and what they cannot hold.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
mod std_duration;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;

use std::fmt::{Debug, Display};
use std::str::FromStr;

use super::{ConversionError, Obstacle};
use crate::edm::ParseError;

/// Each text converts to `U`, and `back` gives a value with the second text.
fn assert_there_and_back<T, U>(cases: &[(&str, &str)], back: impl Fn(U) -> T)
where
    T: FromStr<Err = ParseError> + Display,
    U: TryFrom<T, Error = ConversionError>,
{
    for (text, returned) in cases {
        let there = U::try_from(text.parse().unwrap()).unwrap();
        assert_eq!(back(there).to_string(), *returned);
    }
}

fn assert_obstacles<T, U>(cases: &[(&str, Obstacle)])
where
    T: FromStr<Err = ParseError>,
    U: TryFrom<T, Error = ConversionError> + Debug,
{
    for (text, obstacle) in cases {
        let error = U::try_from(text.parse().unwrap()).unwrap_err();
        assert_eq!(error.obstacle(), *obstacle, "for {text}");
        assert_eq!(error.value(), *text);
    }
}
