use super::*;
use crate::edm::tests::{assert_ascending, assert_equal, assert_faults, assert_written_as_read};

fn instant(text: &str) -> DateTimeOffset {
    text.parse().unwrap()
}

// Rules 72, 73 and 74.
#[test]
fn an_instant_is_written_as_it_was_read() {
    assert_written_as_read::<DateTimeOffset>(&[
        "2024-05-01T10:00Z",
        "2024-05-01T10:00+02:00",
        "2024-05-01T10:00:00+00:00",
        "2024-05-01T10:00:00-00:00",
        "2024-05-01T10:00:00-23:59",
        "2024-05-01T10:00:00.1200Z",
        "2023-04-11T06:00:00.1234567Z",
        "2016-12-31T23:59:60.5Z",
        "-0044-03-15T12:00Z",
        "-999999999-12-31T23:59:60.123456789012+23:59",
    ]);
}

// Rule 80.
#[test]
fn lower_case_letters_are_read_and_written_upper() {
    assert_eq!(
        instant("2024-05-01t10:00z").to_string(),
        "2024-05-01T10:00Z"
    );
}

// Rules 72 and 73.
#[test]
fn a_text_that_is_no_instant_says_what_was_expected() {
    assert_faults::<DateTimeOffset>(&[
        (
            "2024-05-01T10:00:00",
            "expected an offset such as Z or +02:00 at its end",
        ),
        (
            "2024-05-01T10:00:00 Z",
            "expected an offset such as Z or +02:00 at byte 19, found ' '",
        ),
        (
            "2024-05-01",
            "expected T and a time of day at byte 10, found the end",
        ),
        (
            "2024-05-01 10:00Z",
            "expected T and a time of day at byte 10, found ' '",
        ),
        ("2024-05-01T24:00:00Z", "the hour must be from 0 to 23"),
        (
            "2024-05-01T10:00:00.Z",
            "expected a digit at byte 20, found 'Z'",
        ),
        (
            "2024-05-01T10:00:00+2:00",
            "expected an offset hour of two digits at byte 21, found ':'",
        ),
        (
            "2024-05-01T10:00:00+0200",
            "expected : after the offset hour at byte 22, found '0'",
        ),
        (
            "2024-05-01T10:00:00+24:00",
            "the offset hour must be from 0 to 23",
        ),
        (
            "2024-05-01T10:00:00+02:60",
            "the offset minute must be from 0 to 59",
        ),
        (
            "2024-05-01T10:00:00Z+",
            "expected the end at byte 20, found '+'",
        ),
        ("2023-02-29T10:00:00Z", "February 2023 has 28 days"),
    ]);
}

// Rule 74.
#[test]
fn one_instant_at_two_offsets_is_the_same_instant_and_not_equal() {
    let (here, utc) = (
        instant("2024-05-01T01:00+02:00"),
        instant("2024-04-30T23:00:00Z"),
    );
    assert!(here.same_instant(&utc));
    assert!(here.cmp_instant(&utc).is_eq());
    assert_ne!(here, utc);
    assert!(here > utc);
}

// Rule 74.
#[test]
fn spelling_does_not_count_in_comparisons() {
    assert_equal::<DateTimeOffset>(&[
        "2024-05-01T10:00Z",
        "2024-05-01T10:00:00+00:00",
        "2024-05-01T10:00:00.000-00:00",
    ]);
}

#[test]
fn instants_are_ordered_before_offsets() {
    assert_ascending::<DateTimeOffset>(&[
        "-0044-03-15T12:00Z",
        "2024-05-01T10:00:00+02:00",
        "2024-05-01T10:00:00+01:00",
        "2024-05-01T09:00:00.000000000001Z",
        "2024-05-01T09:00:00-01:00",
        "2024-05-01T10:00:00Z",
        "2024-05-01T11:00:00+01:00",
        "12024-01-01T00:00Z",
    ]);
}

#[test]
fn a_leap_second_is_after_second_59_and_before_the_next_minute() {
    assert_ascending::<DateTimeOffset>(&[
        "2016-12-31T23:59:59.999999999999Z",
        "2016-12-31T23:59:60Z",
        "2016-12-31T23:59:60.5Z",
        "2017-01-01T00:00:00Z",
    ]);
    assert!(instant("2016-12-31T23:59:60Z").same_instant(&instant("2017-01-01T00:59:60+01:00")));
}

#[test]
fn seconds_since_1970_lead_there_and_back() {
    for (text, seconds) in [
        ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59Z", -1),
        ("2024-05-01T10:00:00Z", 1_714_557_600),
        ("0000-01-01T00:00:00Z", -62_167_219_200),
    ] {
        assert_eq!(instant(text).unix_seconds(), seconds);
        assert_eq!(DateTimeOffset::from_unix(seconds, 0), Ok(instant(text)));
    }
    assert_eq!(
        instant("2024-05-01T12:00:00+02:00").unix_seconds(),
        1_714_557_600
    );
    assert!(DateTimeOffset::from_unix(i64::MAX, 0).is_err());
    assert!(DateTimeOffset::from_unix(i64::MIN, 0).is_err());
    assert!(DateTimeOffset::from_unix(0, 1_000_000_000).is_err());
}

#[test]
fn an_offset_of_a_day_is_out_of_range() {
    let (date, time_of_day) = (Date::default(), TimeOfDay::default());
    for minutes in [-1440, 1440, i16::MIN, i16::MAX] {
        assert!(DateTimeOffset::new(date, time_of_day, minutes).is_err());
    }
    for (minutes, offset) in [
        (-1439, "-23:59"),
        (-1, "-00:01"),
        (0, "Z"),
        (1439, "+23:59"),
    ] {
        let built = DateTimeOffset::new(date, time_of_day, minutes).unwrap();
        assert_eq!(built.to_string(), format!("1970-01-01T00:00:00{offset}"));
    }
}
