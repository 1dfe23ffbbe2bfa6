use ::time::{OffsetDateTime, Time, UtcDateTime, UtcOffset};

use super::{assert_obstacles, assert_there_and_back};
use crate::edm::{Date, DateTimeOffset, Duration, Obstacle, TimeOfDay};

#[test]
fn dates_and_times_of_day_convert_exactly() {
    assert_there_and_back::<Date, ::time::Date>(
        &[("2024-02-29", "2024-02-29"), ("-0044-03-15", "-0044-03-15")],
        Date::from,
    );
    assert_obstacles::<Date, ::time::Date>(&[("1000000-01-01", Obstacle::OutOfRange)]);
    assert_there_and_back::<TimeOfDay, Time>(
        &[("07:30", "07:30:00"), ("07:30:15.1200", "07:30:15.12")],
        TimeOfDay::from,
    );
    assert_obstacles::<TimeOfDay, Time>(&[
        ("07:30:15.0000000001", Obstacle::SubNanosecond),
        ("23:59:60", Obstacle::LeapSecond),
    ]);
}

#[test]
fn instants_convert_exactly() {
    assert_there_and_back::<DateTimeOffset, UtcDateTime>(
        &[("2024-05-01T01:00+02:00", "2024-04-30T23:00:00Z")],
        DateTimeOffset::from,
    );
    assert_there_and_back::<DateTimeOffset, OffsetDateTime>(
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
        ("1000000-05-01T01:00:00Z", Obstacle::OutOfRange),
    ];
    assert_obstacles::<DateTimeOffset, UtcDateTime>(&obstacles);
    assert_obstacles::<DateTimeOffset, OffsetDateTime>(&obstacles);
}

#[test]
fn an_instant_of_time_with_an_offset_that_odata_has_not_is_an_error() {
    for seconds in [19 * 60 + 32, 24 * 3600, -24 * 3600] {
        let offset = UtcOffset::from_whole_seconds(seconds).unwrap();
        let instant = OffsetDateTime::UNIX_EPOCH.to_offset(offset);
        let error = DateTimeOffset::try_from(instant).unwrap_err();
        assert_eq!(error.obstacle(), Obstacle::Offset);
    }
}

#[test]
fn durations_convert_exactly() {
    assert_there_and_back::<Duration, ::time::Duration>(
        &[
            ("PT36H", "P1DT12H"),
            ("-PT0.5S", "-PT0.5S"),
            ("-PT1.000000001S", "-PT1.000000001S"),
        ],
        Duration::from,
    );
    assert_obstacles::<Duration, ::time::Duration>(&[
        ("PT9223372036854775808S", Obstacle::OutOfRange),
        ("PT0.0000000001S", Obstacle::SubNanosecond),
    ]);
    let shortest = Duration::from(::time::Duration::MIN);
    assert_eq!(
        shortest.to_string(),
        "-P106751991167300DT15H30M8.999999999S"
    );
}
