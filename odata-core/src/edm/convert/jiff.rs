//! The types of jiff.

use ::jiff::tz::{Offset, TimeZone};
use ::jiff::{SignedDuration, Span, Timestamp, ZonedDateTime, civil};

use super::{
    ConversionError, Obstacle, clock_parts, duration_of, offset_minutes,
    signed_seconds_and_nanoseconds, whole_nanoseconds,
};
use crate::edm::{Date, DateTimeOffset, Duration, TimeOfDay};

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        // Months and days are positive.
        Self::from_checked(date.year().into(), date.month() as u8, date.day() as u8)
    }
}

/// Fails when the year is beyond -9999 to 9999.
impl TryFrom<Date> for civil::Date {
    type Error = ConversionError;

    fn try_from(date: Date) -> Result<Self, ConversionError> {
        civil_date(date)
            .map_err(|obstacle| ConversionError::new(&date, "jiff::civil::Date", obstacle))
    }
}

fn civil_date(date: Date) -> Result<civil::Date, Obstacle> {
    let year = i16::try_from(date.year()).map_err(|_| Obstacle::OutOfRange)?;
    // Below 32.
    civil::Date::new(year, date.month() as i8, date.day() as i8).map_err(|_| Obstacle::OutOfRange)
}

impl From<civil::Time> for TimeOfDay {
    fn from(time: civil::Time) -> Self {
        // No part is negative.
        Self::from_checked(
            time.hour() as u8,
            time.minute() as u8,
            time.second() as u8,
            time.subsec_nanosecond() as u32,
        )
    }
}

/// Fails on a leap second and on digits below the nanosecond.
impl TryFrom<TimeOfDay> for civil::Time {
    type Error = ConversionError;

    fn try_from(time: TimeOfDay) -> Result<Self, ConversionError> {
        civil_time(time)
            .map_err(|obstacle| ConversionError::new(&time, "jiff::civil::Time", obstacle))
    }
}

fn civil_time(time: TimeOfDay) -> Result<civil::Time, Obstacle> {
    let (hour, minute, second, nanosecond) = clock_parts(&time)?;
    // Below 60, and below 1,000,000,000.
    civil::Time::new(hour as i8, minute as i8, second as i8, nanosecond as i32)
        .map_err(|_| Obstacle::OutOfRange)
}

impl From<Timestamp> for DateTimeOffset {
    fn from(instant: Timestamp) -> Self {
        let utc = Offset::UTC.to_datetime(instant);
        Self::utc(utc.date().into(), utc.time().into())
    }
}

/// Fails when the year is beyond jiff's, on a leap second and on digits below the nanosecond. The
/// offset is left out.
impl TryFrom<DateTimeOffset> for Timestamp {
    type Error = ConversionError;

    fn try_from(instant: DateTimeOffset) -> Result<Self, ConversionError> {
        timestamp(instant)
            .map_err(|obstacle| ConversionError::new(&instant, "jiff::Timestamp", obstacle))
    }
}

fn timestamp(instant: DateTimeOffset) -> Result<Timestamp, Obstacle> {
    let (.., nanosecond) = clock_parts(&instant.time_of_day())?;
    let whole = Timestamp::from_second(instant.unix_seconds());
    whole
        .and_then(|whole| whole.checked_add(SignedDuration::from_nanos(nanosecond.into())))
        .map_err(|_| Obstacle::OutOfRange)
}

/// Fails when the offset is not a whole number of minutes, or a day and more. The name of the time
/// zone is left out.
impl TryFrom<ZonedDateTime> for DateTimeOffset {
    type Error = ConversionError;

    fn try_from(instant: ZonedDateTime) -> Result<Self, ConversionError> {
        offset_minutes(instant.offset().seconds())
            .and_then(|minutes| {
                Self::new(instant.date().into(), instant.time().into(), minutes)
                    .map_err(|_| Obstacle::Offset)
            })
            .map_err(|obstacle| ConversionError::new(&instant, Self::TYPE_NAME, obstacle))
    }
}

/// The time zone is the offset. Fails when the year is beyond jiff's, on a leap second and on
/// digits below the nanosecond.
impl TryFrom<DateTimeOffset> for ZonedDateTime {
    type Error = ConversionError;

    fn try_from(instant: DateTimeOffset) -> Result<Self, ConversionError> {
        zoned(instant)
            .map_err(|obstacle| ConversionError::new(&instant, "jiff::ZonedDateTime", obstacle))
    }
}

fn zoned(instant: DateTimeOffset) -> Result<ZonedDateTime, Obstacle> {
    let offset = Offset::from_seconds(i32::from(instant.offset_minutes()) * 60)
        .map_err(|_| Obstacle::Offset)?;
    Ok(timestamp(instant)?.to_zoned_datetime(TimeZone::fixed(offset)))
}

impl From<SignedDuration> for Duration {
    fn from(duration: SignedDuration) -> Self {
        duration_of(duration.as_secs(), duration.subsec_nanos())
    }
}

/// Fails on a length beyond 2^63 seconds, and on digits below the nanosecond.
impl TryFrom<Duration> for SignedDuration {
    type Error = ConversionError;

    fn try_from(duration: Duration) -> Result<Self, ConversionError> {
        match signed_seconds_and_nanoseconds(&duration) {
            Ok((seconds, nanosecond)) => Ok(Self::new(seconds, nanosecond)),
            Err(obstacle) => Err(ConversionError::new(
                &duration,
                "jiff::SignedDuration",
                obstacle,
            )),
        }
    }
}

/// Days, hours and minutes are kept as they are; a week is seven days of 24 hours. Fails on years
/// and months.
impl TryFrom<Span> for Duration {
    type Error = ConversionError;

    fn try_from(span: Span) -> Result<Self, ConversionError> {
        if span.get_years() != 0 || span.get_months() != 0 {
            let obstacle = Obstacle::CalendarUnits;
            return Err(ConversionError::new(&span, Self::TYPE_NAME, obstacle));
        }
        // All units have the sign of the span, and jiff bounds each to some 20,000 years.
        let days = u64::from(span.get_weeks().unsigned_abs()) * 7
            + u64::from(span.get_days().unsigned_abs());
        let nanoseconds = u128::from(span.get_milliseconds().unsigned_abs()) * 1_000_000
            + u128::from(span.get_microseconds().unsigned_abs()) * 1000
            + u128::from(span.get_nanoseconds().unsigned_abs());
        let carried_seconds = (nanoseconds / 1_000_000_000) as u64;
        let components = [
            days,
            span.get_hours().unsigned_abs().into(),
            span.get_minutes().unsigned_abs(),
            span.get_seconds().unsigned_abs() + carried_seconds,
        ];
        let picosecond = (nanoseconds % 1_000_000_000) as u64 * 1000;
        Ok(Self::from_components(
            span.is_negative(),
            components,
            picosecond,
        ))
    }
}

/// Days, hours, minutes and seconds are kept as they are. Fails when one is beyond jiff's, and on
/// digits below the nanosecond.
impl TryFrom<Duration> for Span {
    type Error = ConversionError;

    fn try_from(duration: Duration) -> Result<Self, ConversionError> {
        span(&duration).map_err(|obstacle| ConversionError::new(&duration, "jiff::Span", obstacle))
    }
}

fn span(duration: &Duration) -> Result<Span, Obstacle> {
    let in_range = |component| i64::try_from(component).map_err(|_| Obstacle::OutOfRange);
    let days = in_range(duration.days())?;
    let hours = in_range(duration.hours())?;
    let minutes = in_range(duration.minutes())?;
    let seconds = in_range(duration.seconds())?;
    let nanoseconds = in_range(whole_nanoseconds(duration.picosecond())?)?;
    let span = Span::new()
        .try_days(days)
        .and_then(|span| span.try_hours(hours))
        .and_then(|span| span.try_minutes(minutes))
        .and_then(|span| span.try_seconds(seconds))
        .and_then(|span| span.try_milliseconds(nanoseconds / 1_000_000))
        .and_then(|span| span.try_microseconds(nanoseconds / 1000 % 1000))
        .and_then(|span| span.try_nanoseconds(nanoseconds % 1000))
        .map_err(|_| Obstacle::OutOfRange)?;
    Ok(if duration.is_negative() {
        span.negate()
    } else {
        span
    })
}
