use super::*;
use crate::edm::tests::{assert_ascending, assert_equal, assert_faults, assert_written_as_read};

// Rule 71.
#[test]
fn a_date_is_written_as_it_was_read() {
    assert_written_as_read::<Date>(&[
        "2024-02-29",
        "0001-01-01",
        "0000-02-29",
        "-0000-12-31",
        "-0044-03-15",
        "12024-01-01",
        "999999999-12-31",
        "-999999999-01-01",
    ]);
}

// Rule 71.
#[test]
fn a_text_that_is_no_date_says_what_was_expected() {
    assert_faults::<Date>(&[
        (
            "",
            "expected a year of at least four digits at byte 0, found the end",
        ),
        (
            "2024-2-9",
            "expected a month of two digits at byte 6, found '-'",
        ),
        (
            "20240229",
            "expected - after the year at byte 8, found the end",
        ),
        (
            "02024-01-01",
            "expected - after the year at byte 4, found '4'",
        ),
        (
            "+2024-01-01",
            "expected a year of at least four digits at byte 0, found '+'",
        ),
        (
            "2024-01-1",
            "expected a day of two digits at byte 9, found the end",
        ),
        (
            "2024-02-29T00:00:00Z",
            "expected the end at byte 10, found 'T'",
        ),
        ("2024-02-29 ", "expected the end at byte 10, found ' '"),
    ]);
}

// Rule 71.
#[test]
fn a_day_that_does_not_exist_says_how_long_the_month_is() {
    assert_faults::<Date>(&[
        ("2023-02-29", "February 2023 has 28 days"),
        ("1900-02-29", "February 1900 has 28 days"),
        ("2024-02-30", "February 2024 has 29 days"),
        ("2024-04-31", "April 2024 has 30 days"),
        ("2024-01-32", "the day must be from 1 to 31"),
        ("2024-01-00", "the day must be from 1 to 31"),
        ("2024-00-01", "the month must be from 1 to 12"),
        ("2024-13-01", "the month must be from 1 to 12"),
    ]);
}

// Rule 71.
#[test]
fn a_year_beyond_the_range_is_out_of_range_and_not_a_syntax_error() {
    let fault = "the year must be from -999999999 to 999999999";
    assert_faults::<Date>(&[
        ("1000000000-01-01", fault),
        ("-1000000000-01-01", fault),
        ("99999999999999999999-01-01", fault),
    ]);
}

#[test]
fn dates_are_in_the_order_of_the_calendar() {
    assert_ascending::<Date>(&[
        "-12024-01-01",
        "-0044-03-15",
        "0000-01-01",
        "2024-02-29",
        "2024-03-01",
        "12024-01-01",
    ]);
    assert_equal::<Date>(&["0000-01-01", "-0000-01-01"]);
}

#[test]
fn days_since_1970_agree_with_the_calendar() {
    let mut day = Date::new(-401, 3, 1).unwrap();
    for number in day.unix_days()..Date::new(2401, 3, 1).unwrap().unix_days() {
        assert_eq!(day.unix_days(), number);
        assert_eq!(Date::from_unix_days(number), Ok(day));
        day = Date::new(day.year(), day.month(), day.day() + 1)
            .or_else(|_| Date::new(day.year(), day.month() + 1, 1))
            .or_else(|_| Date::new(day.year() + 1, 1, 1))
            .unwrap();
    }
    assert_eq!(Date::default().unix_days(), 0);
}

#[test]
fn the_ends_of_the_range_have_day_numbers() {
    let first = Date::new(Date::MINIMUM_YEAR, 1, 1).unwrap();
    let last = Date::new(Date::MAXIMUM_YEAR, 12, 31).unwrap();
    assert_eq!(Date::from_unix_days(first.unix_days()), Ok(first));
    assert_eq!(Date::from_unix_days(last.unix_days()), Ok(last));
    for days in [
        first.unix_days() - 1,
        last.unix_days() + 1,
        i64::MIN,
        i64::MAX,
    ] {
        assert!(Date::from_unix_days(days).is_err());
    }
}
