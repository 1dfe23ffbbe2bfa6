//! The types of chrono.

use ::chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc,
};

use super::{
    ConversionError, Obstacle, duration_of, offset_minutes, signed_seconds_and_nanoseconds,
    whole_nanoseconds,
};
use crate::edm::{Date, DateTimeOffset, Duration, TimeOfDay};

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        // Months and days are below 32.
        Self::from_checked(date.year(), date.month() as u8, date.day() as u8)
    }
}

/// Fails when the year is beyond chrono's.
impl TryFrom<Date> for NaiveDate {
    type Error = ConversionError;

    fn try_from(date: Date) -> Result<Self, ConversionError> {
        naive_date(date)
            .map_err(|obstacle| ConversionError::new(&date, "chrono::NaiveDate", obstacle))
    }
}

fn naive_date(date: Date) -> Result<NaiveDate, Obstacle> {
    NaiveDate::from_ymd_opt(date.year(), date.month().into(), date.day().into())
        .ok_or(Obstacle::OutOfRange)
}

const NANOSECONDS_PER_SECOND: u32 = 1_000_000_000;

/// A leap second, which chrono counts as more than a second's nanoseconds, becomes second 60.
impl From<NaiveTime> for TimeOfDay {
    fn from(time: NaiveTime) -> Self {
        let second = time.second() + time.nanosecond() / NANOSECONDS_PER_SECOND;
        let nanosecond = time.nanosecond() % NANOSECONDS_PER_SECOND;
        Self::from_checked(
            time.hour() as u8,
            time.minute() as u8,
            second as u8,
            nanosecond,
        )
    }
}

/// Fails on digits below the nanosecond. Second 60 becomes a leap second of chrono.
impl TryFrom<TimeOfDay> for NaiveTime {
    type Error = ConversionError;

    fn try_from(time: TimeOfDay) -> Result<Self, ConversionError> {
        naive_time(time)
            .map_err(|obstacle| ConversionError::new(&time, "chrono::NaiveTime", obstacle))
    }
}

fn naive_time(time: TimeOfDay) -> Result<NaiveTime, Obstacle> {
    whole_nanoseconds(time.picosecond())?;
    let (second, nanosecond) = match time.second() {
        60 => (59, time.nanosecond() + NANOSECONDS_PER_SECOND),
        second => (second, time.nanosecond()),
    };
    NaiveTime::from_hms_nano_opt(
        time.hour().into(),
        time.minute().into(),
        second.into(),
        nanosecond,
    )
    .ok_or(Obstacle::OutOfRange)
}

impl From<DateTime<Utc>> for DateTimeOffset {
    fn from(instant: DateTime<Utc>) -> Self {
        let local = instant.naive_utc();
        Self::utc(local.date().into(), local.time().into())
    }
}

/// Fails when the year is beyond chrono's, and on digits below the nanosecond. The offset is left
/// out.
impl TryFrom<DateTimeOffset> for DateTime<Utc> {
    type Error = ConversionError;

    fn try_from(instant: DateTimeOffset) -> Result<Self, ConversionError> {
        zoned(instant)
            .map(|zoned| zoned.to_utc())
            .map_err(|obstacle| ConversionError::new(&instant, "chrono::DateTime<Utc>", obstacle))
    }
}

/// Fails when the offset is not a whole number of minutes, and when local time is beyond chrono's
/// range.
impl TryFrom<DateTime<FixedOffset>> for DateTimeOffset {
    type Error = ConversionError;

    fn try_from(instant: DateTime<FixedOffset>) -> Result<Self, ConversionError> {
        let offset = *instant.offset();
        offset_minutes(offset.local_minus_utc())
            .and_then(|minutes| {
                // `naive_local` panics at the ends of chrono's range.
                let local = instant.naive_utc().checked_add_offset(offset);
                let local = local.ok_or(Obstacle::OutOfRange)?;
                Self::new(local.date().into(), local.time().into(), minutes)
                    .map_err(|_| Obstacle::Offset)
            })
            .map_err(|obstacle| ConversionError::new(&instant, Self::TYPE_NAME, obstacle))
    }
}

/// Fails when the year is beyond chrono's, and on digits below the nanosecond.
impl TryFrom<DateTimeOffset> for DateTime<FixedOffset> {
    type Error = ConversionError;

    fn try_from(instant: DateTimeOffset) -> Result<Self, ConversionError> {
        zoned(instant).map_err(|obstacle| {
            ConversionError::new(&instant, "chrono::DateTime<FixedOffset>", obstacle)
        })
    }
}

fn zoned(instant: DateTimeOffset) -> Result<DateTime<FixedOffset>, Obstacle> {
    let local = NaiveDateTime::new(
        naive_date(instant.date())?,
        naive_time(instant.time_of_day())?,
    );
    let offset =
        FixedOffset::east_opt(i32::from(instant.offset_minutes()) * 60).ok_or(Obstacle::Offset)?;
    let utc = local
        .checked_sub_offset(offset)
        .ok_or(Obstacle::OutOfRange)?;
    Ok(DateTime::from_naive_utc_and_offset(utc, offset))
}

impl From<TimeDelta> for Duration {
    fn from(delta: TimeDelta) -> Self {
        duration_of(delta.num_seconds(), delta.subsec_nanos())
    }
}

/// Fails on a length beyond 2^63 milliseconds, and on digits below the nanosecond.
impl TryFrom<Duration> for TimeDelta {
    type Error = ConversionError;

    fn try_from(duration: Duration) -> Result<Self, ConversionError> {
        signed_seconds_and_nanoseconds(&duration)
            .and_then(|(seconds, nanosecond)| {
                Self::try_seconds(seconds)
                    .and_then(|whole| whole.checked_add(&Self::nanoseconds(nanosecond.into())))
                    .ok_or(Obstacle::OutOfRange)
            })
            .map_err(|obstacle| ConversionError::new(&duration, "chrono::TimeDelta", obstacle))
    }
}
