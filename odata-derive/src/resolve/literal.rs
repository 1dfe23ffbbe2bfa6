//! What the texts of bounds and allowed values can be the text of.
use crate::model::TextForm;

/// The form of a text: the type, but for strings, whose value it can be.
pub(super) fn form(text: &str) -> Option<TextForm> {
    let forms: [(IsForm, TextForm); 5] = [
        (|text| all(text, date), TextForm::Date),
        (
            |text| {
                let rest = date(text)?.strip_prefix(['T', 't'])?;
                all(time(rest)?, offset)
            },
            TextForm::DateTimeOffset,
        ),
        (|text| all(text, time), TextForm::TimeOfDay),
        (|text| all(text, duration), TextForm::Duration),
        (|text| all(text, guid), TextForm::Guid),
    ];
    forms
        .into_iter()
        .find_map(|(is_form, form)| is_form(text).map(|()| form))
}

/// Whether a text has a form.
type IsForm = fn(&str) -> Option<()>;

/// What a reader of a form leaves of a text.
type Rest<'a> = Option<&'a str>;

fn all(text: &str, read: fn(&str) -> Rest<'_>) -> Option<()> {
    read(text)?.is_empty().then_some(())
}

fn date(text: &str) -> Rest<'_> {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (year, rest) = digits(text);
    if year.len() < 4 || (year.len() > 4 && year.starts_with('0')) {
        return None;
    }
    let (month, rest) = number(rest.strip_prefix('-')?, 12)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 31)?;
    let year = year.get(year.len().saturating_sub(4)..)?;
    let days = days_in(month, year.parse().ok()?);
    (month >= 1 && (1..=days).contains(&day)).then_some(rest)
}

/// The length of a month. The last four digits of the year decide.
fn days_in(month: u32, year: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

fn time(text: &str) -> Rest<'_> {
    let (_, rest) = number(text, 23)?;
    let (_, rest) = number(rest.strip_prefix(':')?, 59)?;
    let Some(seconds) = rest.strip_prefix(':') else {
        return Some(rest);
    };
    // Second 60 is a leap second.
    let (_, rest) = number(seconds, 60)?;
    fraction(rest, 12)
}

/// A point and at least one digit, or nothing.
fn fraction(text: &str, most: usize) -> Rest<'_> {
    match text.strip_prefix('.') {
        Some(rest) => {
            let (digits, rest) = digits(rest);
            (1..=most).contains(&digits.len()).then_some(rest)
        }
        None => Some(text),
    }
}

fn offset(text: &str) -> Rest<'_> {
    if let Some(rest) = text.strip_prefix(['Z', 'z']) {
        return Some(rest);
    }
    let (_, rest) = number(text.strip_prefix(['+', '-'])?, 23)?;
    let (_, rest) = number(rest.strip_prefix(':')?, 59)?;
    Some(rest)
}

fn duration(text: &str) -> Rest<'_> {
    let text = text.strip_prefix('-').unwrap_or(text);
    let text = text.strip_prefix(['P', 'p'])?;
    let date = part(text, ['D', 'd']).unwrap_or(text);
    let Some(mut time) = date.strip_prefix(['T', 't']) else {
        return (date.len() < text.len()).then_some(date);
    };
    let whole = time;
    for unit in [['H', 'h'], ['M', 'm']] {
        time = part(time, unit).unwrap_or(time);
    }
    let (seconds, rest) = digits(time);
    if !seconds.is_empty() {
        time = fraction(rest, usize::MAX)?.strip_prefix(['S', 's'])?;
    }
    (time.len() < whole.len()).then_some(time)
}

fn part(text: &str, unit: [char; 2]) -> Rest<'_> {
    let (number, rest) = digits(text);
    if number.is_empty() {
        return None;
    }
    rest.strip_prefix(unit)
}

fn guid(text: &str) -> Rest<'_> {
    let mut rest = text;
    for (index, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
        if index > 0 {
            rest = rest.strip_prefix('-')?;
        }
        let (group, behind) = rest.split_at_checked(length)?;
        if !group.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        rest = behind;
    }
    Some(rest)
}

/// The digits at the start, and what follows them.
fn digits(text: &str) -> (&str, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at(end)
}

/// Two digits, and what follows them.
fn number(text: &str, most: u32) -> Option<(u32, &str)> {
    let (number, rest) = text.split_at_checked(2)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = number.parse().ok().filter(|number| *number <= most)?;
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use odata_core::edm::{Date, DateTimeOffset, Duration, Guid, TimeOfDay};

    /// What the core takes the text for.
    fn in_core(text: &str) -> Option<TextForm> {
        let is = |form, is: bool| is.then_some(form);
        is(TextForm::Date, text.parse::<Date>().is_ok())
            .or(is(
                TextForm::DateTimeOffset,
                text.parse::<DateTimeOffset>().is_ok(),
            ))
            .or(is(TextForm::TimeOfDay, text.parse::<TimeOfDay>().is_ok()))
            .or(is(TextForm::Duration, text.parse::<Duration>().is_ok()))
            .or(is(TextForm::Guid, text.parse::<Guid>().is_ok()))
    }

    #[test]
    fn texts_have_the_form_that_the_core_reads() {
        let mut wrong = Vec::new();
        for text in [
            "2024-01-01",
            "2024-02-29",
            "2023-02-29",
            "2100-02-29",
            "2000-02-29",
            "2024-04-31",
            "2024-13-01",
            "2024-00-01",
            "2024-01-00",
            "-0044-03-15",
            "0000-01-01",
            "12024-01-01",
            "02024-01-01",
            "24-01-01",
            "2024-1-1",
            "2024-01-01T10:00:00Z",
            "2024-01-01t10:00:00z",
            "2024-01-01T10:00+02:00",
            "2024-01-01T10:00:00.123-02:00",
            "2024-01-01T10:00:00",
            "2024-01-01T10:00:00.Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T10:00:00+24:00",
            "2024-01-01T10:00:60Z",
            "2024-01-01T",
            "07:30",
            "07:30:15",
            "07:30:15.123456789012",
            "07:30:15.1234567890123",
            "7:30",
            "07:60",
            "23:59:59",
            "24:00",
            "P1D",
            "PT1H",
            "PT1H2M3.5S",
            "-P1DT0.5S",
            "+PT1S",
            "P",
            "PT",
            "P1DT",
            "P1Y",
            "PT1.S",
            "PT.5S",
            "P1H",
            "pt1s",
            "01234567-89ab-cdef-0123-456789ABCDEF",
            "01234567-89ab-cdef-0123-456789abcde",
            "0123456789abcdef0123456789abcdef",
            "g1234567-89ab-cdef-0123-456789abcdef",
            "",
            "tomorrow",
            "ä",
            "1",
            "2024",
        ] {
            if form(text) != in_core(text) {
                wrong.push((text, form(text), in_core(text)));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
