//! `Edm.Duration`.

#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::cursor::Cursor;
use super::error::{Fault, RangeError};
use super::fraction::{Fraction, PICOSECONDS_PER_SECOND};
use super::serde_text::impl_text;
use super::text::Text;

/// A signed length of time in days, hours, minutes and seconds, exact to the picosecond: `Edm.Duration`.
///
/// A day has 24 hours. Each component is a `u64`, and is kept as it was written, so `PT36H` is written `PT36H` again; leading zeros of
/// a component are dropped. Comparison, order and hash look at the whole length: `PT36H` equals `P1DT12H`.
///
/// OData CSDL 4.01 section 3.3; ABNF rule `durationValue`, which takes its meaning from `dayTimeDuration` of XML
/// Schema 1.1 part 2, section 3.4.27.
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

    const MAXIMUM_LENGTH: usize = "-PDTHM.123456789012S".len() + 4 * DIGITS_OF_U64;

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

    /// The fraction of a second in whole nanoseconds, from 0 to 999,999,999 and without the sign; what is below a nanosecond is
    /// left out.
    pub const fn nanosecond(&self) -> u32 {
        self.fraction.nanoseconds()
    }

    /// The fraction of a second in picoseconds, from 0 to 999,999,999,999 and without the sign. It is exact.
    pub const fn picosecond(&self) -> u64 {
        self.fraction.picoseconds()
    }

    /// The number of fraction digits that the value needs, from 0 to 12: trailing zeros do not count. The
    /// `Precision` facet bounds it.
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

    fn parse(text: &str) -> Result<Self, Fault> {
        let mut cursor = Cursor::new(text);
        let mut duration = Self {
            negative: cursor.eat(b'-'),
            ..Self::ZERO
        };
        if !cursor.eat_letter(b'P') {
            return Err(cursor.expected(if duration.negative { "P" } else { "P or -P" }));
        }
        if let Some(days) = cursor.number() {
            if !cursor.eat_letter(b'D') {
                return Err(cursor.expected("D (days)"));
            }
            duration.days = component(days, &mut duration.written.days, "number of days")?;
        }
        if cursor.eat_letter(b'T') {
            duration.parse_time(&mut cursor)?;
        } else if !duration.written.days {
            return Err(cursor.expected("a number of days, or T and a time"));
        }
        cursor.finish()?;
        Ok(duration)
    }

    /// Reads hours, minutes and seconds, in this order and at least one of them.
    fn parse_time(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Fault> {
        let mut awaited = "a number of hours, minutes or seconds";
        loop {
            let Some(number) = cursor.number() else {
                return Err(cursor.expected(awaited));
            };
            let written = self.written;
            if !(written.hours || written.minutes) && cursor.eat_letter(b'H') {
                self.hours = component(number, &mut self.written.hours, "number of hours")?;
            } else if !written.minutes && cursor.eat_letter(b'M') {
                self.minutes = component(number, &mut self.written.minutes, "number of minutes")?;
            } else {
                let is_fractional = cursor.peek() == Some(b'.');
                self.fraction = Fraction::parse(cursor)?;
                if !cursor.eat_letter(b'S') {
                    return Err(cursor.expected(if self.written.minutes || is_fractional {
                        "S (seconds)"
                    } else if self.written.hours {
                        "M or S (minutes or seconds)"
                    } else {
                        "H, M or S (hours, minutes or seconds)"
                    }));
                }
                self.seconds = component(number, &mut self.written.seconds, "number of seconds")?;
                return Ok(());
            }
            if cursor.is_at_end() {
                return Ok(());
            }
            awaited = "a number, or the end";
        }
    }

    pub(crate) fn text(&self) -> Text<{ Self::MAXIMUM_LENGTH }> {
        let mut text = Text::new();
        if self.negative {
            text.push(b'-');
        }
        text.push(b'P');
        let Written {
            days,
            hours,
            minutes,
            seconds,
        } = self.written();
        if days {
            text.push_number(self.days, 1);
            text.push(b'D');
        }
        if hours || minutes || seconds {
            text.push(b'T');
        }
        if hours {
            text.push_number(self.hours, 1);
            text.push(b'H');
        }
        if minutes {
            text.push_number(self.minutes, 1);
            text.push(b'M');
        }
        if seconds {
            text.push_number(self.seconds, 1);
            self.fraction.write(&mut text);
            text.push(b'S');
        }
        text
    }

    /// The components to write: those that were read, those that are not zero, and one at least.
    fn written(&self) -> Written {
        let days = self.written.days || self.days != 0;
        let hours = self.written.hours || self.hours != 0;
        let minutes = self.written.minutes || self.minutes != 0;
        let seconds = self.written.seconds || self.seconds != 0 || self.fraction.picoseconds() != 0;
        Written {
            days,
            hours,
            minutes,
            seconds: seconds || !(days || hours || minutes),
        }
    }
}

const SECONDS_PER_DAY: u64 = 86_400;
const DIGITS_OF_U64: usize = 20;

/// A component that was read, marked as written.
fn component(number: u128, written: &mut bool, member: &'static str) -> Result<u64, Fault> {
    *written = true;
    u64::try_from(number).map_err(|_| RangeError::member(member, 0, u64::MAX).into())
}

impl_text!(Duration);

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.total_picoseconds() == other.total_picoseconds()
    }
}

impl Eq for Duration {}

impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Duration {
    fn cmp(&self, other: &Self) -> Ordering {
        self.total_picoseconds().cmp(&other.total_picoseconds())
    }
}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.total_picoseconds().hash(state);
    }
}
