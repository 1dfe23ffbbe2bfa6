//! `Edm.Date`.

#[cfg(test)]
mod tests;

use super::comparison::compare_by;
use super::cursor::Cursor;
use super::error::{Fault, RangeError};
use super::serde_text::impl_text;
use super::text::{Text, two_digits};

/// A day of the proleptic Gregorian calendar, without a time of day: `Edm.Date`.
///
/// The year goes from [`Date::MINIMUM_YEAR`] to [`Date::MAXIMUM_YEAR`]; year 0 is the one before
/// year 1. A year takes at least four digits, and more only where it needs them.
///
/// `-0000` is a spelling of year 0 that is kept and that compares equal to `0000`.
///
/// OData CSDL 4.01 section 3.3; ABNF rule `dateValue`.
///
/// ```
/// use odata_core::edm::Date;
///
/// let day: Date = "2024-02-29".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2024, 2, 29));
/// assert!("-0044-03-15".parse::<Date>()? < day);
/// assert!("2023-02-29".parse::<Date>().is_err());
/// # Ok::<(), odata_core::edm::ParseError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
    /// Year 0 was written `-0000`.
    negative_zero: bool,
}

impl Date {
    /// The qualified name of the type.
    pub const TYPE_NAME: &'static str = "Edm.Date";
    /// The first year.
    pub const MINIMUM_YEAR: i32 = -999_999_999;
    /// The last year.
    pub const MAXIMUM_YEAR: i32 = 999_999_999;

    pub(super) const MAXIMUM_LENGTH: usize = "-999999999-12-31".len();

    /// The day with this year, month (from 1) and day of the month (from 1).
    ///
    /// # Errors
    ///
    /// When the year or month is out of range, or the month has no such day.
    ///
    /// ```
    /// use odata_core::edm::Date;
    ///
    /// assert_eq!(Date::new(2024, 2, 29)?.to_string(), "2024-02-29");
    /// assert!(Date::new(2023, 2, 29).is_err());
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub const fn new(year: i32, month: u8, day: u8) -> Result<Self, RangeError> {
        if year < Self::MINIMUM_YEAR || year > Self::MAXIMUM_YEAR {
            return Err(RangeError::Member {
                member: "year",
                minimum: Self::MINIMUM_YEAR as i64,
                maximum: Self::MAXIMUM_YEAR as u64,
            });
        }
        if month < 1 || month > 12 {
            return Err(RangeError::member("month", 1, 12));
        }
        if day < 1 || day > 31 {
            return Err(RangeError::member("day", 1, 31));
        }
        let days = days_in_month(year, month);
        if day > days {
            return Err(RangeError::DayOfMonth { year, month, days });
        }
        Ok(Self {
            year,
            month,
            day,
            negative_zero: false,
        })
    }

    /// The day of another calendar type, which has checked the parts; its years are within the
    /// bounds.
    #[cfg(any(feature = "chrono", feature = "time", feature = "jiff"))]
    pub(super) const fn from_checked(year: i32, month: u8, day: u8) -> Self {
        Self {
            year,
            month,
            day,
            negative_zero: false,
        }
    }

    /// The year; 0 is the year before 1.
    pub const fn year(&self) -> i32 {
        self.year
    }

    /// The month, from 1 to 12.
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// The day of the month, from 1 to 31.
    pub const fn day(&self) -> u8 {
        self.day
    }

    /// The number of days since 1970-01-01, negative before it.
    ///
    /// ```
    /// use odata_core::edm::Date;
    ///
    /// assert_eq!(Date::new(2024, 2, 29)?.unix_days(), 19_782);
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub fn unix_days(&self) -> i64 {
        // Years start in March here, so that the leap day is the last one and months need no table.
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * DAYS_PER_ERA + day_of_era - DAYS_TO_UNIX_EPOCH
    }

    /// The day that many days after 1970-01-01, or before it when negative.
    ///
    /// # Errors
    ///
    /// When the year is out of range.
    ///
    /// ```
    /// use odata_core::edm::Date;
    ///
    /// assert_eq!(Date::from_unix_days(-1)?.to_string(), "1969-12-31");
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub fn from_unix_days(days: i64) -> Result<Self, RangeError> {
        let days = days.saturating_add(DAYS_TO_UNIX_EPOCH);
        let era = days.div_euclid(DAYS_PER_ERA);
        let day_of_era = days.rem_euclid(DAYS_PER_ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        // A year beyond `i32` is out of range like any beyond the bounds.
        let year = i32::try_from(year).unwrap_or(i32::MAX);
        Self::new(year, month as u8, day as u8)
    }

    fn parse(text: &str) -> Result<Self, Fault> {
        let mut cursor = Cursor::new(text);
        let date = Self::parse_at(&mut cursor)?;
        cursor.finish()?;
        Ok(date)
    }

    #[inline]
    pub(super) fn parse_at(cursor: &mut Cursor<'_>) -> Result<Self, Fault> {
        // Nearly every date has this shape, and it is read in one step.
        if let Some([a, b, c, d, _, e, f, _, g, h]) = cursor.eat_shape(b"dddd-dd-dd") {
            return Ok(Self::from_digits([a, b, c, d, e, f, g, h])?);
        }
        Self::parse_any_shape(cursor)
    }

    /// The date of the digits of year, month and day.
    #[inline]
    pub(super) fn from_digits([a, b, c, d, e, f, g, h]: [u8; 8]) -> Result<Self, RangeError> {
        let year = i32::from(a) * 1000 + i32::from(b) * 100 + i32::from(c * 10 + d);
        Self::new(year, e * 10 + f, g * 10 + h)
    }

    #[cold]
    fn parse_any_shape(cursor: &mut Cursor<'_>) -> Result<Self, Fault> {
        let negative = cursor.eat(b'-');
        let magnitude = parse_year(cursor)?;
        cursor.expect(b'-', "- after the year")?;
        let month = cursor.two_digits("a month of two digits")?;
        cursor.expect(b'-', "- after the month")?;
        let day = cursor.two_digits("a day of two digits")?;
        let year = if negative { -magnitude } else { magnitude };
        let mut date = Self::new(year, month, day)?;
        date.negative_zero = negative && year == 0;
        Ok(date)
    }

    #[inline]
    pub(crate) fn text(&self) -> Text<{ Self::MAXIMUM_LENGTH }> {
        let mut text = Text::new();
        self.write(&mut text);
        text
    }

    #[inline]
    pub(super) fn write<const N: usize>(&self, text: &mut Text<N>) {
        if self.year < 0 || self.negative_zero {
            text.push(b'-');
        }
        let year = self.year.unsigned_abs();
        let (century, of_century) = (year / 100, two_digits((year % 100) as u8));
        match u8::try_from(century) {
            Ok(century @ 0..=99) => text.push_word(two_digits(century), 2),
            _ => text.push_number(century.into(), 1),
        }
        let dash = u64::from(b'-');
        text.push_word(
            of_century | (dash << 16) | (two_digits(self.month) << 24) | (dash << 40),
            6,
        );
        text.push_word(two_digits(self.day), 2);
    }

    #[inline]
    fn key(&self) -> (i32, u8, u8) {
        (self.year, self.month, self.day)
    }
}

/// The days in the 400 years after which the calendar repeats.
const DAYS_PER_ERA: i64 = 146_097;
/// The days from 0000-03-01 to 1970-01-01.
const DAYS_TO_UNIX_EPOCH: i64 = 719_468;

const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A year without its sign; one that is too large is `i32::MAX`. After a leading zero it has four
/// digits.
#[inline]
fn parse_year(cursor: &mut Cursor<'_>) -> Result<i32, Fault> {
    let starts_with_zero = cursor.peek() == Some(b'0');
    let mut year = 0_i32;
    for _ in 0..4 {
        let Some(digit) = cursor.eat_digit() else {
            return Err(cursor.expected("a year of at least four digits"));
        };
        year = year * 10 + i32::from(digit);
    }
    if starts_with_zero {
        return Ok(year);
    }
    while let Some(digit) = cursor.eat_digit() {
        year = year.saturating_mul(10).saturating_add(digit.into());
    }
    Ok(year)
}

impl_text!(Date);

/// 1970-01-01.
impl Default for Date {
    fn default() -> Self {
        Self {
            year: 1970,
            month: 1,
            day: 1,
            negative_zero: false,
        }
    }
}

compare_by!(Date, value => value.key());
