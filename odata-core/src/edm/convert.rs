//! Conversions to and from the types of the standard library and of other crates.

#[cfg(feature = "chrono")]
mod chrono;
mod error;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
mod std_duration;
#[cfg(test)]
mod tests;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;

pub use error::{ConversionError, Obstacle};

use super::Duration;

/// Whole nanoseconds of an exact number of picoseconds.
fn whole_nanoseconds(picoseconds: u64) -> Result<u64, Obstacle> {
    match picoseconds % 1000 {
        0 => Ok(picoseconds / 1000),
        _ => Err(Obstacle::SubNanosecond),
    }
}

/// The length in whole seconds and the nanoseconds that remain, from 0 to 999,999,999; both without
/// the sign.
fn seconds_and_nanoseconds(duration: &Duration) -> Result<(u64, u32), Obstacle> {
    let picoseconds = duration.total_picoseconds().unsigned_abs();
    let seconds = u64::try_from(picoseconds / PICOSECONDS_PER_SECOND);
    let picosecond = (picoseconds % PICOSECONDS_PER_SECOND) as u64;
    let nanosecond = whole_nanoseconds(picosecond)? as u32;
    Ok((seconds.map_err(|_| Obstacle::OutOfRange)?, nanosecond))
}

const PICOSECONDS_PER_SECOND: u128 = 1_000_000_000_000;

/// The length in whole seconds and the nanoseconds that remain, both with the sign.
#[cfg(any(feature = "chrono", feature = "time", feature = "jiff"))]
fn signed_seconds_and_nanoseconds(duration: &Duration) -> Result<(i64, i32), Obstacle> {
    let (seconds, nanosecond) = seconds_and_nanoseconds(duration)?;
    let seconds = i64::try_from(seconds).map_err(|_| Obstacle::OutOfRange)?;
    // Below 1,000,000,000.
    let nanosecond = nanosecond as i32;
    Ok(if duration.is_negative() {
        (-seconds, -nanosecond)
    } else {
        (seconds, nanosecond)
    })
}

/// The duration of whole seconds and nanoseconds of the same sign.
#[cfg(any(feature = "chrono", feature = "time", feature = "jiff"))]
fn duration_of(seconds: i64, nanoseconds: i32) -> Duration {
    let negative = seconds < 0 || nanoseconds < 0;
    let picosecond = u64::from(nanoseconds.unsigned_abs()) * 1000;
    Duration::from_seconds_and_picosecond(negative, seconds.unsigned_abs(), picosecond)
}

/// An offset in whole minutes, of one in seconds.
#[cfg(any(feature = "chrono", feature = "time", feature = "jiff"))]
fn offset_minutes(offset_seconds: i32) -> Result<i16, Obstacle> {
    match offset_seconds % 60 {
        0 => i16::try_from(offset_seconds / 60).map_err(|_| Obstacle::Offset),
        _ => Err(Obstacle::Offset),
    }
}

/// The hour, minute, second and nanosecond of a clock without leap seconds.
#[cfg(any(feature = "time", feature = "jiff"))]
fn clock_parts(time: &super::TimeOfDay) -> Result<(u8, u8, u8, u32), Obstacle> {
    if time.second() == 60 {
        return Err(Obstacle::LeapSecond);
    }
    whole_nanoseconds(time.picosecond())?;
    Ok((time.hour(), time.minute(), time.second(), time.nanosecond()))
}
