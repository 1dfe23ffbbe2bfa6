use super::*;
use crate::edm::tests::{assert_ascending, assert_equal, assert_faults, assert_written_as_read};

// Rules 73 and 75.
#[test]
fn a_time_of_day_is_written_as_it_was_read() {
    assert_written_as_read::<TimeOfDay>(&[
        "07:30",
        "00:00:00",
        "07:30:15.123",
        "07:30:15.0",
        "07:30:15.1200",
        "23:59:60",
        "23:59:59.999999999999",
        "07:30:15.000000000000",
    ]);
}

// Rules 73 and 75.
#[test]
fn a_text_that_is_no_time_of_day_says_what_was_expected() {
    assert_faults::<TimeOfDay>(&[
        (
            "7:30",
            "expected an hour of two digits at byte 1, found ':'",
        ),
        ("07", "expected : after the hour at byte 2, found the end"),
        (
            "07:3",
            "expected a minute of two digits at byte 4, found the end",
        ),
        (
            "07:30:",
            "expected a second of two digits at byte 6, found the end",
        ),
        ("07:30:15.", "expected a digit at byte 9, found the end"),
        ("07:30.5", "expected the end at byte 5, found '.'"),
        ("07:30:15Z", "expected the end at byte 8, found 'Z'"),
        ("24:00:00", "the hour must be from 0 to 23"),
        ("07:60", "the minute must be from 0 to 59"),
        ("07:30:61", "the second must be from 0 to 60"),
        (
            "07:30:15.1234567890123",
            "the number of fraction digits must be from 1 to 12",
        ),
    ]);
}

#[test]
fn spelling_does_not_count_in_comparisons() {
    assert_equal::<TimeOfDay>(&["07:30", "07:30:00", "07:30:00.0"]);
    assert_equal::<TimeOfDay>(&["07:30:00.1", "07:30:00.100"]);
}

#[test]
fn times_are_in_the_order_of_the_day() {
    assert_ascending::<TimeOfDay>(&[
        "00:00",
        "07:30:15",
        "07:30:15.000000000001",
        "07:30:15.1",
        "07:30:60",
        "07:31",
    ]);
}

#[test]
fn parts_are_exact() {
    let time: TimeOfDay = "07:30:15.123456789012".parse().unwrap();
    assert_eq!(time.nanosecond(), 123_456_789);
    assert_eq!(time.picosecond(), 123_456_789_012);
    assert_eq!(time.fraction_digits(), 12);
    let rebuilt = TimeOfDay::new(7, 30, 15)
        .and_then(|whole| whole.with_picosecond(123_456_789_012))
        .unwrap();
    assert_eq!(rebuilt.to_string(), time.to_string());
}

#[test]
fn a_fraction_of_a_whole_second_is_out_of_range() {
    let time = TimeOfDay::default();
    assert!(time.with_nanosecond(1_000_000_000).is_err());
    assert!(time.with_picosecond(1_000_000_000_000).is_err());
}
