//! `Edm.DateTimeOffset`.

#[cfg(test)]
mod tests;
mod text;

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::date::Date;
use super::error::RangeError;
use super::serde_text::impl_text;
use super::time_of_day::TimeOfDay;

/// A date and time of day with an offset from UTC, exact to the picosecond: `Edm.DateTimeOffset`.
///
/// The offset is in whole minutes, from -23:59 to +23:59, and is kept: `Z`, `+00:00` and `-00:00`
/// are spellings of one offset. So are the spellings of the parts, as for [`Date`] and
/// [`TimeOfDay`].
///
/// Values are ordered by instant and, at one instant, by offset. Two values at one instant with
/// different offsets are therefore **not equal**; [`same_instant`](Self::same_instant) and
/// [`cmp_instant`](Self::cmp_instant) look at the instant alone. A leap second is an instant of its
/// own, after second 59 and before the next minute.
///
/// OData CSDL 4.01 section 3.3; ABNF rule `dateTimeOffsetValue`. Text without an offset is not a
/// value of this type.
///
/// ```
/// use odata_core::edm::DateTimeOffset;
///
/// let here: DateTimeOffset = "2024-05-01T12:00:00+02:00".parse()?;
/// let utc: DateTimeOffset = "2024-05-01T10:00Z".parse()?;
/// assert!(here.same_instant(&utc));
/// assert_ne!(here, utc);
/// assert_eq!(here.to_string(), "2024-05-01T12:00:00+02:00");
/// # Ok::<(), odata_core::edm::ParseError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct DateTimeOffset {
    date: Date,
    time_of_day: TimeOfDay,
    offset_minutes: i16,
    zero_offset: ZeroOffset,
}

/// How an offset of zero is written.
#[derive(Clone, Copy, Default)]
enum ZeroOffset {
    #[default]
    Letter,
    Positive,
    Negative,
}

impl DateTimeOffset {
    /// The qualified name of the type.
    pub const TYPE_NAME: &'static str = "Edm.DateTimeOffset";

    /// The local date and time at an offset from UTC in minutes, from -1439 to 1439 and positive to
    /// the east. An offset of zero is written `Z`.
    ///
    /// # Errors
    ///
    /// When the offset is out of range.
    ///
    /// ```
    /// use odata_core::edm::{Date, DateTimeOffset, TimeOfDay};
    ///
    /// let loaded = DateTimeOffset::new(Date::new(2024, 5, 1)?, TimeOfDay::new(10, 0, 0)?, -90)?;
    /// assert_eq!(loaded.to_string(), "2024-05-01T10:00:00-01:30");
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub const fn new(
        date: Date,
        time_of_day: TimeOfDay,
        offset_minutes: i16,
    ) -> Result<Self, RangeError> {
        if offset_minutes < -1439 || offset_minutes > 1439 {
            return Err(RangeError::member("offset in minutes", -1439, 1439));
        }
        Ok(Self {
            offset_minutes,
            ..Self::utc(date, time_of_day)
        })
    }

    /// The date and time in UTC, written with `Z`.
    ///
    /// ```
    /// use odata_core::edm::{Date, DateTimeOffset, TimeOfDay};
    ///
    /// let loaded = DateTimeOffset::utc(Date::new(2024, 5, 1)?, TimeOfDay::new(10, 0, 0)?);
    /// assert_eq!(loaded.to_string(), "2024-05-01T10:00:00Z");
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub const fn utc(date: Date, time_of_day: TimeOfDay) -> Self {
        Self {
            date,
            time_of_day,
            offset_minutes: 0,
            zero_offset: ZeroOffset::Letter,
        }
    }

    /// The instant that many seconds (before 1970 negative) and nanoseconds after
    /// 1970-01-01T00:00:00Z, at offset zero. Leap seconds are not counted.
    ///
    /// # Errors
    ///
    /// When the year is out of range, and from 1,000,000,000 nanoseconds up.
    ///
    /// ```
    /// use odata_core::edm::DateTimeOffset;
    ///
    /// let start = DateTimeOffset::from_unix(-1, 500_000_000)?;
    /// assert_eq!(start.to_string(), "1969-12-31T23:59:59.5Z");
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub fn from_unix(seconds: i64, nanosecond: u32) -> Result<Self, RangeError> {
        let date = Date::from_unix_days(seconds.div_euclid(SECONDS_PER_DAY))?;
        // Each part is below its bound by the remainder it comes from.
        let second_of_day = seconds.rem_euclid(SECONDS_PER_DAY);
        let time_of_day = TimeOfDay::new(
            (second_of_day / 3600) as u8,
            (second_of_day / 60 % 60) as u8,
            (second_of_day % 60) as u8,
        )?;
        Ok(Self::utc(date, time_of_day.with_nanosecond(nanosecond)?))
    }

    /// The local date.
    pub const fn date(&self) -> Date {
        self.date
    }

    /// The local time of day.
    pub const fn time_of_day(&self) -> TimeOfDay {
        self.time_of_day
    }

    /// The offset of local time from UTC in minutes, from -1439 to 1439, positive to the east.
    pub const fn offset_minutes(&self) -> i16 {
        self.offset_minutes
    }

    /// The whole seconds from 1970-01-01T00:00:00Z to this instant, negative before it. Leap
    /// seconds are not counted: one has the number of the second after it.
    ///
    /// The rest of the instant is [`TimeOfDay::picosecond`] of [`time_of_day`](Self::time_of_day).
    ///
    /// ```
    /// use odata_core::edm::DateTimeOffset;
    ///
    /// let instant: DateTimeOffset = "1970-01-01T01:00:05.25+01:00".parse()?;
    /// assert_eq!(instant.unix_seconds(), 5);
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn unix_seconds(&self) -> i64 {
        self.unix_minutes() * 60 + i64::from(self.time_of_day.second())
    }

    /// The whole minutes from 1970-01-01T00:00Z.
    fn unix_minutes(&self) -> i64 {
        let minute_of_day =
            i64::from(self.time_of_day.hour()) * 60 + i64::from(self.time_of_day.minute());
        self.date.unix_days() * MINUTES_PER_DAY + minute_of_day - i64::from(self.offset_minutes)
    }

    /// Orders instants. Offsets are whole minutes, so the second needs no conversion, and a leap
    /// second stays apart.
    fn instant(&self) -> (i64, u8, u64) {
        (
            self.unix_minutes(),
            self.time_of_day.second(),
            self.time_of_day.picosecond(),
        )
    }

    /// Whether the two are the same instant, whatever their offsets.
    ///
    /// ```
    /// use odata_core::edm::DateTimeOffset;
    ///
    /// let one: DateTimeOffset = "2024-05-01T12:00:00+02:00".parse()?;
    /// assert!(one.same_instant(&"2024-05-01T10:00:00.0Z".parse()?));
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn same_instant(&self, other: &Self) -> bool {
        self.instant() == other.instant()
    }

    /// Compares the instants, whatever the offsets.
    ///
    /// ```
    /// use std::cmp::Ordering;
    /// use odata_core::edm::DateTimeOffset;
    ///
    /// let earlier: DateTimeOffset = "2024-05-01T12:00:00+02:00".parse()?;
    /// assert_eq!(earlier.cmp_instant(&"2024-05-01T11:00:00Z".parse()?), Ordering::Less);
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn cmp_instant(&self, other: &Self) -> Ordering {
        self.instant().cmp(&other.instant())
    }
}

const MINUTES_PER_DAY: i64 = 24 * 60;
const SECONDS_PER_DAY: i64 = MINUTES_PER_DAY * 60;

impl_text!(DateTimeOffset);

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.offset_minutes == other.offset_minutes
            && self.date == other.date
            && self.time_of_day == other.time_of_day
    }
}

impl Eq for DateTimeOffset {}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.cmp_instant(other)
            .then(self.offset_minutes.cmp(&other.offset_minutes))
    }
}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.date, self.time_of_day, self.offset_minutes).hash(state);
    }
}
