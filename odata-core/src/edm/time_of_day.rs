//! `Edm.TimeOfDay`.

#[cfg(test)]
mod tests;

use super::comparison::compare_by;
use super::cursor::Cursor;
use super::error::{Fault, RangeError};
use super::fraction::{Fraction, PICOSECONDS_PER_SECOND};
use super::serde_text::impl_text;
use super::text::{Text, two_digits};

/// A time of day without a date or an offset, exact to the picosecond: `Edm.TimeOfDay`.
///
/// Seconds may be left out of the text; they are zero then. Second 60, a leap second, is accepted
/// in any minute and follows second 59. Whether the seconds are written and how many digits a
/// fraction has is kept, and does not count in comparisons.
///
/// OData CSDL 4.01 section 3.3; ABNF rule `timeOfDayValue`.
///
/// ```
/// use odata_core::edm::TimeOfDay;
///
/// let opens: TimeOfDay = "07:30".parse()?;
/// assert_eq!((opens.hour(), opens.minute(), opens.second()), (7, 30, 0));
/// assert_eq!(opens, "07:30:00.00".parse()?);
/// assert_eq!(opens.to_string(), "07:30");
/// # Ok::<(), odata_core::edm::ParseError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
    second: u8,
    /// Written as hour and minute alone.
    seconds_omitted: bool,
    fraction: Fraction,
}

impl TimeOfDay {
    /// The qualified name of the type.
    pub const TYPE_NAME: &'static str = "Edm.TimeOfDay";

    pub(super) const MAXIMUM_LENGTH: usize = "23:59:60.123456789012".len();

    /// The time with this hour (0 to 23), minute (0 to 59) and second (0 to 60).
    ///
    /// # Errors
    ///
    /// When one of them is out of range.
    ///
    /// ```
    /// use odata_core::edm::TimeOfDay;
    ///
    /// assert_eq!(TimeOfDay::new(7, 30, 15)?.to_string(), "07:30:15");
    /// assert!(TimeOfDay::new(24, 0, 0).is_err());
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub const fn new(hour: u8, minute: u8, second: u8) -> Result<Self, RangeError> {
        if hour > 23 {
            return Err(RangeError::member("hour", 0, 23));
        }
        if minute > 59 {
            return Err(RangeError::member("minute", 0, 59));
        }
        if second > 60 {
            return Err(RangeError::member("second", 0, 60));
        }
        Ok(Self {
            hour,
            minute,
            second,
            seconds_omitted: false,
            fraction: Fraction::ZERO,
        })
    }

    /// The time of another clock type, which has checked the parts.
    #[cfg(any(feature = "chrono", feature = "time", feature = "jiff"))]
    pub(super) fn from_checked(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Self {
        Self {
            hour,
            minute,
            second,
            seconds_omitted: false,
            fraction: Fraction::from_picoseconds(u64::from(nanosecond) * 1000),
        }
    }

    /// The same time with this fraction of its second, in nanoseconds; written with as few digits
    /// as it takes.
    ///
    /// # Errors
    ///
    /// From 1,000,000,000 nanoseconds up.
    ///
    /// ```
    /// use odata_core::edm::TimeOfDay;
    ///
    /// let time = TimeOfDay::new(7, 30, 15)?.with_nanosecond(120_000_000)?;
    /// assert_eq!(time.to_string(), "07:30:15.12");
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub fn with_nanosecond(self, nanosecond: u32) -> Result<Self, RangeError> {
        if nanosecond > 999_999_999 {
            return Err(RangeError::member("nanosecond", 0, 999_999_999));
        }
        Ok(self.with_fraction(u64::from(nanosecond) * 1000))
    }

    /// The same time with this fraction of its second, in picoseconds; written with as few digits
    /// as it takes.
    ///
    /// # Errors
    ///
    /// From 1,000,000,000,000 picoseconds up.
    ///
    /// ```
    /// use odata_core::edm::TimeOfDay;
    ///
    /// let time = TimeOfDay::new(7, 30, 15)?.with_picosecond(1)?;
    /// assert_eq!(time.to_string(), "07:30:15.000000000001");
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub fn with_picosecond(self, picosecond: u64) -> Result<Self, RangeError> {
        if picosecond >= PICOSECONDS_PER_SECOND {
            let maximum = PICOSECONDS_PER_SECOND - 1;
            return Err(RangeError::member("picosecond", 0, maximum));
        }
        Ok(self.with_fraction(picosecond))
    }

    fn with_fraction(self, picoseconds: u64) -> Self {
        Self {
            seconds_omitted: false,
            fraction: Fraction::from_picoseconds(picoseconds),
            ..self
        }
    }

    /// The hour, from 0 to 23.
    pub const fn hour(&self) -> u8 {
        self.hour
    }

    /// The minute, from 0 to 59.
    pub const fn minute(&self) -> u8 {
        self.minute
    }

    /// The second, from 0 to 60; 60 is a leap second.
    pub const fn second(&self) -> u8 {
        self.second
    }

    /// The fraction of the second in whole nanoseconds, from 0 to 999,999,999; what is below a
    /// nanosecond is left out.
    pub const fn nanosecond(&self) -> u32 {
        self.fraction.nanoseconds()
    }

    /// The fraction of the second in picoseconds, from 0 to 999,999,999,999. It is exact.
    pub const fn picosecond(&self) -> u64 {
        self.fraction.picoseconds()
    }

    /// The number of fraction digits that the value needs, from 0 to 12: trailing zeros do not
    /// count. The `Precision` facet bounds it.
    ///
    /// ```
    /// use odata_core::edm::TimeOfDay;
    ///
    /// assert_eq!("07:30:15.1200".parse::<TimeOfDay>()?.fraction_digits(), 2);
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn fraction_digits(&self) -> u8 {
        self.fraction.significant_digits()
    }

    fn parse(text: &str) -> Result<Self, Fault> {
        let mut cursor = Cursor::new(text);
        let time = Self::parse_at(&mut cursor)?;
        cursor.finish()?;
        Ok(time)
    }

    #[inline]
    pub(super) fn parse_at(cursor: &mut Cursor<'_>) -> Result<Self, Fault> {
        // Nearly every time has this shape, and it is read in one step.
        if let Some([a, b, _, c, d, _, e, f]) = cursor.eat_shape(b"dd:dd:dd") {
            return Self::parse_fraction([a, b, c, d, e, f], cursor);
        }
        Self::parse_any_shape(cursor)
    }

    /// The time of the digits of hour, minute and second, and of the fraction to be read.
    #[inline]
    pub(super) fn parse_fraction(
        [a, b, c, d, e, f]: [u8; 6],
        cursor: &mut Cursor<'_>,
    ) -> Result<Self, Fault> {
        Ok(Self {
            fraction: Fraction::parse(cursor)?,
            ..Self::new(a * 10 + b, c * 10 + d, e * 10 + f)?
        })
    }

    #[cold]
    fn parse_any_shape(cursor: &mut Cursor<'_>) -> Result<Self, Fault> {
        let hour = cursor.two_digits("an hour of two digits")?;
        cursor.expect(b':', ": after the hour")?;
        let minute = cursor.two_digits("a minute of two digits")?;
        let seconds_omitted = !cursor.eat(b':');
        let (second, fraction) = if seconds_omitted {
            (0, Fraction::ZERO)
        } else {
            let second = cursor.two_digits("a second of two digits")?;
            (second, Fraction::parse(cursor)?)
        };
        Ok(Self {
            seconds_omitted,
            fraction,
            ..Self::new(hour, minute, second)?
        })
    }

    #[inline]
    pub(crate) fn text(&self) -> Text<{ Self::MAXIMUM_LENGTH }> {
        let mut text = Text::new();
        self.write(&mut text);
        text
    }

    #[inline]
    pub(super) fn write<const N: usize>(&self, text: &mut Text<N>) {
        let colon = u64::from(b':');
        let minute = two_digits(self.hour) | (colon << 16) | (two_digits(self.minute) << 24);
        if self.seconds_omitted {
            return text.push_word(minute, 5);
        }
        text.push_word(minute | (colon << 40) | (two_digits(self.second) << 48), 8);
        self.fraction.write(text);
    }

    #[inline]
    fn key(&self) -> (u8, u8, u8, u64) {
        (self.hour, self.minute, self.second, self.picosecond())
    }
}

impl_text!(TimeOfDay);

compare_by!(TimeOfDay, value => value.key());
