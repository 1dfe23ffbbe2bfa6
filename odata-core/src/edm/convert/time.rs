//! The types of time.

use ::time::{Month, OffsetDateTime, PrimitiveDateTime, Time, UtcDateTime, UtcOffset};

use super::{
    ConversionError, Obstacle, clock_parts, duration_of, offset_minutes,
    signed_seconds_and_nanoseconds,
};
use crate::edm::{Date, DateTimeOffset, Duration, TimeOfDay};

impl From<::time::Date> for Date {
    fn from(date: ::time::Date) -> Self {
        Self::from_checked(date.year(), date.month().into(), date.day())
    }
}

/// Fails when the year is beyond time's, which its feature `large-dates` extends.
impl TryFrom<Date> for ::time::Date {
    type Error = ConversionError;

    fn try_from(date: Date) -> Result<Self, ConversionError> {
        calendar_date(date).map_err(|obstacle| ConversionError::new(&date, "time::Date", obstacle))
    }
}

fn calendar_date(date: Date) -> Result<::time::Date, Obstacle> {
    Month::try_from(date.month())
        .and_then(|month| ::time::Date::from_calendar_date(date.year(), month, date.day()))
        .map_err(|_| Obstacle::OutOfRange)
}

impl From<Time> for TimeOfDay {
    fn from(time: Time) -> Self {
        Self::from_checked(time.hour(), time.minute(), time.second(), time.nanosecond())
    }
}

/// Fails on a leap second and on digits below the nanosecond.
impl TryFrom<TimeOfDay> for Time {
    type Error = ConversionError;

    fn try_from(time: TimeOfDay) -> Result<Self, ConversionError> {
        clock_time(time).map_err(|obstacle| ConversionError::new(&time, "time::Time", obstacle))
    }
}

fn clock_time(time: TimeOfDay) -> Result<Time, Obstacle> {
    let (hour, minute, second, nanosecond) = clock_parts(&time)?;
    Time::from_hms_nano(hour, minute, second, nanosecond).map_err(|_| Obstacle::OutOfRange)
}

impl From<UtcDateTime> for DateTimeOffset {
    fn from(instant: UtcDateTime) -> Self {
        Self::utc(instant.date().into(), instant.time().into())
    }
}

/// Fails when the year is beyond time's, on a leap second and on digits below the nanosecond. The
/// offset is left out.
impl TryFrom<DateTimeOffset> for UtcDateTime {
    type Error = ConversionError;

    fn try_from(instant: DateTimeOffset) -> Result<Self, ConversionError> {
        zoned(instant)
            .and_then(|zoned| zoned.checked_to_utc().ok_or(Obstacle::OutOfRange))
            .map_err(|obstacle| ConversionError::new(&instant, "time::UtcDateTime", obstacle))
    }
}

/// Fails when the offset is not a whole number of minutes, or a day and more.
impl TryFrom<OffsetDateTime> for DateTimeOffset {
    type Error = ConversionError;

    fn try_from(instant: OffsetDateTime) -> Result<Self, ConversionError> {
        offset_minutes(instant.offset().whole_seconds())
            .and_then(|minutes| {
                Self::new(instant.date().into(), instant.time().into(), minutes)
                    .map_err(|_| Obstacle::Offset)
            })
            .map_err(|obstacle| ConversionError::new(&instant, Self::TYPE_NAME, obstacle))
    }
}

/// Fails when the year is beyond time's, on a leap second and on digits below the nanosecond.
impl TryFrom<DateTimeOffset> for OffsetDateTime {
    type Error = ConversionError;

    fn try_from(instant: DateTimeOffset) -> Result<Self, ConversionError> {
        zoned(instant)
            .map_err(|obstacle| ConversionError::new(&instant, "time::OffsetDateTime", obstacle))
    }
}

fn zoned(instant: DateTimeOffset) -> Result<OffsetDateTime, Obstacle> {
    let local = PrimitiveDateTime::new(
        calendar_date(instant.date())?,
        clock_time(instant.time_of_day())?,
    );
    let offset = UtcOffset::from_whole_seconds(i32::from(instant.offset_minutes()) * 60)
        .map_err(|_| Obstacle::Offset)?;
    Ok(local.assume_offset(offset))
}

impl From<::time::Duration> for Duration {
    fn from(duration: ::time::Duration) -> Self {
        duration_of(duration.whole_seconds(), duration.subsec_nanoseconds())
    }
}

/// Fails on a length beyond 2^63 seconds, and on digits below the nanosecond.
impl TryFrom<Duration> for ::time::Duration {
    type Error = ConversionError;

    fn try_from(duration: Duration) -> Result<Self, ConversionError> {
        match signed_seconds_and_nanoseconds(&duration) {
            Ok((seconds, nanosecond)) => Ok(Self::new(seconds, nanosecond)),
            Err(obstacle) => Err(ConversionError::new(&duration, "time::Duration", obstacle)),
        }
    }
}
