use ::jiff::tz::{Offset, TimeZone};
use ::jiff::{SignedDuration, Span, Timestamp, ZonedDateTime, civil};

use super::{assert_obstacles, assert_there_and_back};
use crate::edm::{Date, DateTimeOffset, Duration, Obstacle, TimeOfDay};

#[test]
fn dates_and_times_of_day_convert_exactly() {
    assert_there_and_back::<Date, civil::Date>(
        &[("2024-02-29", "2024-02-29"), ("-0044-03-15", "-0044-03-15")],
        Date::from,
    );
    assert_obstacles::<Date, civil::Date>(&[
        ("10000-01-01", Obstacle::OutOfRange),
        ("-999999999-01-01", Obstacle::OutOfRange),
    ]);
    assert_there_and_back::<TimeOfDay, civil::Time>(
        &[("07:30", "07:30:00"), ("07:30:15.1200", "07:30:15.12")],
        TimeOfDay::from,
    );
    assert_obstacles::<TimeOfDay, civil::Time>(&[
        ("07:30:15.0000000001", Obstacle::SubNanosecond),
        ("23:59:60", Obstacle::LeapSecond),
    ]);
}

#[test]
fn instants_convert_exactly() {
    assert_there_and_back::<DateTimeOffset, Timestamp>(
        &[
            ("2024-05-01T01:00+02:00", "2024-04-30T23:00:00Z"),
            ("1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59.25Z"),
        ],
        DateTimeOffset::from,
    );
    assert_there_and_back::<DateTimeOffset, ZonedDateTime>(
        &[
            ("2024-05-01T01:00:00+02:00", "2024-05-01T01:00:00+02:00"),
            (
                "-0044-03-15T12:00:00.5-23:59",
                "-0044-03-15T12:00:00.5-23:59",
            ),
        ],
        |instant| instant.try_into().unwrap(),
    );
    let obstacles = [
        ("2024-05-01T01:00:00.0000000001Z", Obstacle::SubNanosecond),
        ("2016-12-31T23:59:60Z", Obstacle::LeapSecond),
        ("10000-05-01T01:00:00Z", Obstacle::OutOfRange),
    ];
    assert_obstacles::<DateTimeOffset, Timestamp>(&obstacles);
    assert_obstacles::<DateTimeOffset, ZonedDateTime>(&obstacles);
}

#[test]
fn an_instant_of_jiff_with_an_offset_that_odata_has_not_is_an_error() {
    for seconds in [19 * 60 + 32, 24 * 3600, -24 * 3600] {
        let zone = TimeZone::fixed(Offset::from_seconds(seconds).unwrap());
        let error = DateTimeOffset::try_from(Timestamp::UNIX_EPOCH.to_zoned_datetime(zone));
        assert_eq!(error.unwrap_err().obstacle(), Obstacle::Offset);
    }
}

#[test]
fn signed_durations_convert_exactly() {
    assert_there_and_back::<Duration, SignedDuration>(
        &[
            ("PT36H", "P1DT12H"),
            ("-PT0.5S", "-PT0.5S"),
            ("-PT1.000000001S", "-PT1.000000001S"),
        ],
        Duration::from,
    );
    assert_obstacles::<Duration, SignedDuration>(&[
        ("PT9223372036854775808S", Obstacle::OutOfRange),
        ("PT0.0000000001S", Obstacle::SubNanosecond),
    ]);
}

#[test]
fn spans_keep_their_components() {
    assert_there_and_back::<Duration, Span>(
        &[
            ("PT36H", "PT36H"),
            ("-P1DT90M0.123456789S", "-P1DT90M0.123456789S"),
            ("PT0S", "PT0S"),
        ],
        |span| span.try_into().unwrap(),
    );
    assert_obstacles::<Duration, Span>(&[
        ("P18446744073709551615D", Obstacle::OutOfRange),
        ("P8000000D", Obstacle::OutOfRange),
        ("PT0.0000000001S", Obstacle::SubNanosecond),
    ]);
}

#[test]
fn a_span_of_smaller_units_is_exact_and_one_of_months_is_an_error() {
    let span = Span::new()
        .weeks(1)
        .days(1)
        .milliseconds(2500)
        .nanoseconds(1);
    let duration = Duration::try_from(span.negate()).unwrap();
    assert_eq!(duration.to_string(), "-P8DT2.500000001S");
    for span in [Span::new().months(1), Span::new().years(-1)] {
        let error = Duration::try_from(span).unwrap_err();
        assert_eq!(error.obstacle(), Obstacle::CalendarUnits);
    }
}
