//! `std::time::Duration`.

use super::{ConversionError, Obstacle, seconds_and_nanoseconds};
use crate::edm::Duration;

const DURATION: &str = "std::time::Duration";

impl From<std::time::Duration> for Duration {
    fn from(duration: std::time::Duration) -> Self {
        let picosecond = u64::from(duration.subsec_nanos()) * 1000;
        Self::from_seconds_and_picosecond(false, duration.as_secs(), picosecond)
    }
}

/// Fails on a negative length, on one beyond 2^64 seconds, and on digits below the nanosecond.
impl TryFrom<Duration> for std::time::Duration {
    type Error = ConversionError;

    fn try_from(duration: Duration) -> Result<Self, ConversionError> {
        let parts = if duration < Duration::ZERO {
            Err(Obstacle::OutOfRange)
        } else {
            seconds_and_nanoseconds(&duration)
        };
        match parts {
            Ok((seconds, nanosecond)) => Ok(Self::new(seconds, nanosecond)),
            Err(obstacle) => Err(ConversionError::new(&duration, DURATION, obstacle)),
        }
    }
}
