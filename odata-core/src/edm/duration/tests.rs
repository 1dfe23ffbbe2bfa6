use super::*;
use crate::edm::tests::{assert_ascending, assert_equal, assert_faults, assert_written_as_read};

// Rule 76.
#[test]
fn a_duration_is_written_as_it_was_read() {
    assert_written_as_read::<Duration>(&[
        "PT36H",
        "P1DT12H",
        "-P1DT0.5S",
        "PT0S",
        "-PT0S",
        "P0D",
        "P0DT0H0M0.000S",
        "PT90M",
        "PT1H1S",
        "PT0.123456789012S",
        "P18446744073709551615DT18446744073709551615H18446744073709551615M18446744073709551615S",
    ]);
}

#[test]
fn leading_zeros_are_dropped_and_letters_written_upper() {
    for (text, written) in [
        ("P007DT00H", "P7DT0H"),
        ("pt1h2m3s", "PT1H2M3S"),
        ("PT000000000000000000000000001S", "PT1S"),
    ] {
        assert_eq!(text.parse::<Duration>().unwrap().to_string(), written);
    }
}

// Rule 76.
#[test]
fn a_text_that_is_no_duration_says_what_was_expected() {
    let awaited_number = "expected a number of hours, minutes or seconds";
    assert_faults::<Duration>(&[
        ("", "expected P or -P at byte 0, found the end"),
        ("+P1D", "expected P or -P at byte 0, found '+'"),
        ("-1D", "expected P at byte 1, found '1'"),
        (
            "P",
            "expected a number of days, or T and a time at byte 1, found the end",
        ),
        ("P1Y", "expected D (days) at byte 2, found 'Y'"),
        ("P1M", "expected D (days) at byte 2, found 'M'"),
        ("PT", &format!("{awaited_number} at byte 2, found the end")),
        (
            "P1DT",
            &format!("{awaited_number} at byte 4, found the end"),
        ),
        ("PT-1S", &format!("{awaited_number} at byte 2, found '-'")),
        ("P1.5D", "expected D (days) at byte 2, found '.'"),
        ("PT1.5H", "expected S (seconds) at byte 5, found 'H'"),
        ("PT1H2.5M", "expected S (seconds) at byte 7, found 'M'"),
        ("PT1M1H", "expected S (seconds) at byte 5, found 'H'"),
        (
            "PT1H1",
            "expected M or S (minutes or seconds) at byte 5, found the end",
        ),
        ("PT1S1M", "expected the end at byte 4, found '1'"),
        ("PT.5S", &format!("{awaited_number} at byte 2, found '.'")),
        ("PT1.S", "expected a digit at byte 4, found 'S'"),
        ("P1D2D", "expected the end at byte 3, found '2'"),
        (
            "PT1M ",
            "expected a number, or the end at byte 4, found ' '",
        ),
    ]);
}

#[test]
fn a_component_beyond_64_bits_is_out_of_range() {
    assert_faults::<Duration>(&[
        (
            "P18446744073709551616D",
            "the number of days must be from 0 to 18446744073709551615",
        ),
        (
            "PT0.1234567890123S",
            "the number of fraction digits must be from 1 to 12",
        ),
    ]);
}

#[test]
fn the_whole_length_is_what_compares() {
    assert_equal::<Duration>(&["PT36H", "P1DT12H", "P1DT720M", "PT129600.000S"]);
    assert_equal::<Duration>(&["PT0S", "-PT0S", "P0D"]);
    assert_ascending::<Duration>(&[
        "-P2D",
        "-P1DT0.5S",
        "-PT24H",
        "PT0S",
        "PT0.000000000001S",
        "PT60S",
        "PT2M",
        "P18446744073709551615D",
    ]);
}

// Rule 76.
#[test]
fn the_length_is_exact() {
    let duration: Duration = "-P1DT0.5S".parse().unwrap();
    assert_eq!(duration.total_picoseconds(), -86_400_500_000_000_000);
    assert_eq!(
        (duration.nanosecond(), duration.fraction_digits()),
        (500_000_000, 1)
    );
    assert!(duration.is_negative());
}

#[test]
fn a_built_duration_is_split_into_components() {
    let from_picoseconds =
        |length| Duration::from_picoseconds(length).map(|built| built.to_string());
    assert_eq!(from_picoseconds(0).unwrap(), "PT0S");
    assert_eq!(from_picoseconds(-1).unwrap(), "-PT0.000000000001S");
    assert_eq!(from_picoseconds(3_600_000_000_000_000).unwrap(), "PT1H");
    assert!(from_picoseconds(i128::MAX).is_err());
    assert!(from_picoseconds(i128::MIN).is_err());
    assert_eq!(
        Duration::from_seconds(i64::MIN).to_string(),
        "-P106751991167300DT15H30M8S"
    );
}
