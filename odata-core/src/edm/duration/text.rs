//! The text of a duration.

use super::{Duration, Written};
use crate::edm::cursor::Cursor;
use crate::edm::fraction::Fraction;
use crate::edm::text::Text;
use crate::edm::{Fault, RangeError};

impl Duration {
    const MAXIMUM_LENGTH: usize = "-PDTHM.123456789012S".len() + 4 * DIGITS_OF_U64;

    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
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

const DIGITS_OF_U64: usize = 20;

/// A component that was read, marked as written.
fn component(number: u128, written: &mut bool, member: &'static str) -> Result<u64, Fault> {
    *written = true;
    u64::try_from(number).map_err(|_| RangeError::member(member, 0, u64::MAX).into())
}
