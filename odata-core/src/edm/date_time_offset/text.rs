//! The text of a date and time with its offset.

use super::{DateTimeOffset, ZeroOffset};
use crate::edm::cursor::Cursor;
use crate::edm::text::{Text, two_digits};
use crate::edm::{Date, Fault, RangeError, TimeOfDay};

impl DateTimeOffset {
    const MAXIMUM_LENGTH: usize =
        Date::MAXIMUM_LENGTH + "T".len() + TimeOfDay::MAXIMUM_LENGTH + "+00:00".len();

    #[inline]
    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
        let mut cursor = Cursor::new(text);
        // Nearly every text starts with this shape, and it is read in one step.
        let Some([a, b, c, d, _, e, f, _, g, h, _, i, j, _, k, l, _, m, n]) =
            cursor.eat_shape(b"dddd-dd-ddTdd:dd:dd")
        else {
            return Self::parse_any_shape(text);
        };
        let date = Date::from_digits([a, b, c, d, e, f, g, h])?;
        let time_of_day = TimeOfDay::parse_fraction([i, j, k, l, m, n], &mut cursor)?;
        Self::parse_offset(date, time_of_day, cursor)
    }

    #[cold]
    fn parse_any_shape(text: &str) -> Result<Self, Fault> {
        let mut cursor = Cursor::new(text);
        let date = Date::parse_at(&mut cursor)?;
        if !cursor.eat_letter(b'T') {
            return Err(cursor.expected("T and a time of day"));
        }
        let time_of_day = TimeOfDay::parse_at(&mut cursor)?;
        Self::parse_offset(date, time_of_day, cursor)
    }

    /// The value of this local time at the offset to be read, with which the text must end.
    #[inline]
    fn parse_offset(
        date: Date,
        time_of_day: TimeOfDay,
        mut cursor: Cursor<'_>,
    ) -> Result<Self, Fault> {
        let (offset_minutes, zero_offset) = parse_offset(&mut cursor)?;
        cursor.finish()?;
        Ok(Self {
            date,
            time_of_day,
            offset_minutes,
            zero_offset,
        })
    }

    #[inline]
    pub(crate) fn text(&self) -> Text<{ Self::MAXIMUM_LENGTH }> {
        let mut text = Text::new();
        self.write(&mut text);
        text
    }

    /// Writes the text to where it stays: what was just written byte by byte is slow to copy.
    #[inline(never)]
    fn write(&self, text: &mut Text<{ Self::MAXIMUM_LENGTH }>) {
        self.date.write(text);
        text.push(b'T');
        self.time_of_day.write(text);
        match (self.offset_minutes, self.zero_offset) {
            (0, ZeroOffset::Letter) => return text.push(b'Z'),
            (0, ZeroOffset::Negative) | (i16::MIN..0, _) => text.push(b'-'),
            (0, ZeroOffset::Positive) | (1..=i16::MAX, _) => text.push(b'+'),
        }
        // Both are below 100, as the offset is within a day.
        let minutes = self.offset_minutes.unsigned_abs();
        let (hour, minute) = ((minutes / 60) as u8, (minutes % 60) as u8);
        let colon = u64::from(b':');
        text.push_word(
            two_digits(hour) | (colon << 16) | (two_digits(minute) << 24),
            5,
        );
    }
}

/// The offset in minutes, and its spelling should it be zero.
#[inline]
fn parse_offset(cursor: &mut Cursor<'_>) -> Result<(i16, ZeroOffset), Fault> {
    if cursor.eat_letter(b'Z') {
        return Ok((0, ZeroOffset::Letter));
    }
    let (sign, zero_offset) = if cursor.eat(b'+') {
        (1, ZeroOffset::Positive)
    } else if cursor.eat(b'-') {
        (-1, ZeroOffset::Negative)
    } else if cursor.is_at_end() {
        return Err(Fault::NoOffset);
    } else {
        return Err(cursor.expected("an offset such as Z or +02:00"));
    };
    let hour = cursor.two_digits("an offset hour of two digits")?;
    cursor.expect(b':', ": after the offset hour")?;
    let minute = cursor.two_digits("an offset minute of two digits")?;
    if hour > 23 {
        return Err(RangeError::member("offset hour", 0, 23).into());
    }
    if minute > 59 {
        return Err(RangeError::member("offset minute", 0, 59).into());
    }
    Ok((
        sign * (i16::from(hour) * 60 + i16::from(minute)),
        zero_offset,
    ))
}
