use ::chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::{assert_obstacles, assert_there_and_back};
use crate::edm::{Date, DateTimeOffset, Duration, Obstacle, TimeOfDay};

#[test]
fn dates_and_times_of_day_convert_exactly() {
    assert_there_and_back::<Date, NaiveDate>(
        &[
            ("2024-02-29", "2024-02-29"),
            ("-0044-03-15", "-0044-03-15"),
            ("262142-12-31", "262142-12-31"),
        ],
        Date::from,
    );
    assert_obstacles::<Date, NaiveDate>(&[("262143-01-01", Obstacle::OutOfRange)]);
    assert_there_and_back::<TimeOfDay, NaiveTime>(
        &[
            ("07:30", "07:30:00"),
            ("07:30:15.1200", "07:30:15.12"),
            ("23:59:60.000000001", "23:59:60.000000001"),
        ],
        TimeOfDay::from,
    );
    assert_obstacles::<TimeOfDay, NaiveTime>(&[("07:30:15.0000000001", Obstacle::SubNanosecond)]);
}

#[test]
fn instants_convert_exactly() {
    assert_there_and_back::<DateTimeOffset, DateTime<Utc>>(
        &[
            ("2024-05-01T01:00+02:00", "2024-04-30T23:00:00Z"),
            ("2016-12-31T23:59:60.5Z", "2016-12-31T23:59:60.5Z"),
            ("-0044-03-15T12:00:00Z", "-0044-03-15T12:00:00Z"),
        ],
        DateTimeOffset::from,
    );
    assert_there_and_back::<DateTimeOffset, DateTime<FixedOffset>>(
        &[
            ("2024-05-01T01:00:00+02:00", "2024-05-01T01:00:00+02:00"),
            ("2016-12-31T23:59:60-23:59", "2016-12-31T23:59:60-23:59"),
        ],
        |instant| instant.try_into().unwrap(),
    );
    let obstacles = [
        ("2024-05-01T01:00:00.0000000001Z", Obstacle::SubNanosecond),
        ("300000-05-01T01:00:00Z", Obstacle::OutOfRange),
        ("262142-12-31T23:59:59-01:00", Obstacle::OutOfRange),
    ];
    assert_obstacles::<DateTimeOffset, DateTime<Utc>>(&obstacles);
    assert_obstacles::<DateTimeOffset, DateTime<FixedOffset>>(&obstacles);
}

#[test]
fn an_instant_of_chrono_with_seconds_in_its_offset_is_an_error() {
    let offset = FixedOffset::east_opt(19 * 60 + 32).unwrap();
    let instant = DateTime::<Utc>::UNIX_EPOCH.with_timezone(&offset);
    let error = DateTimeOffset::try_from(instant).unwrap_err();
    assert_eq!(
        error.to_string(),
        "1970-01-01 00:19:32 +00:19:32 does not fit Edm.DateTimeOffset: \
         its offset is not a whole number of minutes from -23:59 to +23:59"
    );
}

#[test]
fn the_ends_of_the_range_of_chrono_convert_or_fail_without_a_panic() {
    for end in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        let utc = DateTimeOffset::from(end);
        assert_eq!(DateTime::<Utc>::try_from(utc).unwrap(), end);
        for hours in [-1, 1] {
            let offset = FixedOffset::east_opt(hours * 3600).unwrap();
            let _ = DateTimeOffset::try_from(end.with_timezone(&offset));
        }
    }
}

#[test]
fn a_leap_second_of_chrono_in_the_middle_of_a_minute_is_the_next_second() {
    let time = ::chrono::Timelike::with_nanosecond(&NaiveTime::MIN, 1_500_000_000).unwrap();
    assert_eq!(TimeOfDay::from(time).to_string(), "00:00:01.5");
}

#[test]
fn durations_convert_exactly() {
    assert_there_and_back::<Duration, TimeDelta>(
        &[
            ("PT36H", "P1DT12H"),
            ("-PT0.5S", "-PT0.5S"),
            ("-PT1.000000001S", "-PT1.000000001S"),
            ("PT9223372036854775.807S", "P106751991167DT7H12M55.807S"),
            ("-PT9223372036854775.807S", "-P106751991167DT7H12M55.807S"),
        ],
        Duration::from,
    );
    assert_obstacles::<Duration, TimeDelta>(&[
        ("PT9223372036854775.808S", Obstacle::OutOfRange),
        ("-PT9223372036854775.808S", Obstacle::OutOfRange),
        ("P18446744073709551615D", Obstacle::OutOfRange),
        ("PT0.0000000001S", Obstacle::SubNanosecond),
    ]);
}
