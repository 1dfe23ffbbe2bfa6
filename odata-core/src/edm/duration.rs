//! `Edm.Duration`.

#[cfg(test)]
mod tests;
mod text;

use super::comparison::compare_by;
use super::error::RangeError;
use super::fraction::{Fraction, PICOSECONDS_PER_SECOND};
use super::serde_text::impl_text;

/// A signed length of time in days, hours, minutes and seconds, exact to the picosecond:
/// `Edm.Duration`.
///
/// A day has 24 hours. Each component is a `u64`, and is kept as it was written, so `PT36H` is
/// written `PT36H` again; leading zeros of a component are dropped. Comparison, order and hash look
/// at the whole length: `PT36H` equals `P1DT12H`.
///
/// OData CSDL 4.01 section 3.3; ABNF rule `durationValue`, which takes its meaning from
/// `dayTimeDuration` of XML Schema 1.1 part 2, section 3.4.27.
///
/// ```
/// use odata_core::edm::Duration;
///
/// let dwell: Duration = "PT36H".parse()?;
/// assert_eq!(dwell, "P1DT12H".parse()?);
/// assert_eq!(dwell.to_string(), "PT36H");
/// assert_eq!((dwell.days(), dwell.hours()), (0, 36));
/// assert!("P1M".parse::<Duration>().is_err());
/// # Ok::<(), odata_core::edm::ParseError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct Duration {
    days: u64,
    hours: u64,
    minutes: u64,
    seconds: u64,
    fraction: Fraction,
    negative: bool,
    written: Written,
}

/// Which components are written although they are zero.
#[derive(Clone, Copy, Default)]
struct Written {
    days: bool,
    hours: bool,
    minutes: bool,
    seconds: bool,
}

impl Duration {
    /// The qualified name of the type.
    pub const TYPE_NAME: &'static str = "Edm.Duration";
    /// The duration of no length, `PT0S`.
    pub const ZERO: Self = Self {
        days: 0,
        hours: 0,
        minutes: 0,
        seconds: 0,
        fraction: Fraction::ZERO,
        negative: false,
        written: Written {
            days: false,
            hours: false,
            minutes: false,
            seconds: false,
        },
    };

    /// The duration of that many seconds, split into days, hours, minutes and seconds.
    ///
    /// ```
    /// use odata_core::edm::Duration;
    ///
    /// assert_eq!(Duration::from_seconds(-90_061).to_string(), "-P1DT1H1M1S");
    /// assert_eq!(Duration::from_seconds(0).to_string(), "PT0S");
    /// ```
    pub fn from_seconds(seconds: i64) -> Self {
        Self::from_seconds_and_picosecond(seconds < 0, seconds.unsigned_abs(), 0)
    }

    /// The duration of that many picoseconds, split into days, hours, minutes and seconds.
    ///
    /// # Errors
    ///
    /// When it does not fit in a `u64` of seconds, about 584 thousand million years.
    ///
    /// ```
    /// use odata_core::edm::Duration;
    ///
    /// assert_eq!(Duration::from_picoseconds(-61_500_000_000_000)?.to_string(), "-PT1M1.5S");
    /// # Ok::<(), odata_core::edm::RangeError>(())
    /// ```
    pub fn from_picoseconds(picoseconds: i128) -> Result<Self, RangeError> {
        let magnitude = picoseconds.unsigned_abs();
        let unit = u128::from(PICOSECONDS_PER_SECOND);
        let seconds = u64::try_from(magnitude / unit)
            .map_err(|_| RangeError::member("number of seconds", -i64::MAX, u64::MAX))?;
        let picosecond = (magnitude % unit) as u64;
        Ok(Self::from_seconds_and_picosecond(
            picoseconds < 0,
            seconds,
            picosecond,
        ))
    }

    /// The duration of these components, as they are written.
    #[cfg(feature = "jiff")]
    pub(super) fn from_components(
        negative: bool,
        [days, hours, minutes, seconds]: [u64; 4],
        picosecond: u64,
    ) -> Self {
        Self {
            days,
            hours,
            minutes,
            seconds,
            fraction: Fraction::from_picoseconds(picosecond),
            negative,
            written: Written::default(),
        }
    }

    pub(super) fn from_seconds_and_picosecond(
        negative: bool,
        seconds: u64,
        picosecond: u64,
    ) -> Self {
        let fraction = Fraction::from_picoseconds(picosecond);
        Self {
            days: seconds / SECONDS_PER_DAY,
            hours: seconds / 3600 % 24,
            minutes: seconds / 60 % 60,
            seconds: seconds % 60,
            fraction,
            negative,
            written: Written::default(),
        }
    }

    /// Whether it starts with a minus sign; `-PT0S` does too.
    pub const fn is_negative(&self) -> bool {
        self.negative
    }

    /// The days as written, without the sign.
    pub const fn days(&self) -> u64 {
        self.days
    }

    /// The hours as written, without the sign; they can be more than a day has.
    pub const fn hours(&self) -> u64 {
        self.hours
    }

    /// The minutes as written, without the sign; they can be more than an hour has.
    pub const fn minutes(&self) -> u64 {
        self.minutes
    }

    /// The whole seconds as written, without the sign; they can be more than a minute has.
    pub const fn seconds(&self) -> u64 {
        self.seconds
    }

    /// The fraction of a second in whole nanoseconds, from 0 to 999,999,999 and without the sign;
    /// what is below a nanosecond is left out.
    pub const fn nanosecond(&self) -> u32 {
        self.fraction.nanoseconds()
    }

    /// The fraction of a second in picoseconds, from 0 to 999,999,999,999 and without the sign. It
    /// is exact.
    pub const fn picosecond(&self) -> u64 {
        self.fraction.picoseconds()
    }

    /// The number of fraction digits that the value needs, from 0 to 12: trailing zeros do not
    /// count. The `Precision` facet bounds it.
    pub fn fraction_digits(&self) -> u8 {
        self.fraction.significant_digits()
    }

    /// The whole length in picoseconds, with its sign. It is exact.
    ///
    /// ```
    /// use odata_core::edm::Duration;
    ///
    /// assert_eq!("-PT1.5S".parse::<Duration>()?.total_picoseconds(), -1_500_000_000_000);
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn total_picoseconds(&self) -> i128 {
        // Four components of 64 bits come to less than 2^121 picoseconds.
        let seconds = i128::from(self.days) * i128::from(SECONDS_PER_DAY)
            + i128::from(self.hours) * 3600
            + i128::from(self.minutes) * 60
            + i128::from(self.seconds);
        let magnitude =
            seconds * i128::from(PICOSECONDS_PER_SECOND) + i128::from(self.fraction.picoseconds());
        if self.negative { -magnitude } else { magnitude }
    }
}

const SECONDS_PER_DAY: u64 = 86_400;

impl_text!(Duration);

compare_by!(Duration, value => value.total_picoseconds());
