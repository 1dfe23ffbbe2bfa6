use serde_core::de::IntoDeserializer;
use serde_core::de::value::Error as ValueError;

use super::*;
use crate::edm::tests::{assert_ascending, assert_equal, assert_faults};
use serde_core::Deserialize;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn json(text: &str) -> Decimal {
    serde_json::from_str(text).unwrap()
}

// Rules 65 and 66.
#[test]
fn a_json_number_keeps_its_digits() {
    for text in [
        "0.10",
        "0",
        "-0",
        "1e2",
        "1.5E-07",
        "12345678.90",
        "123456789012345678901234567890.123456789012345678901234567890",
    ] {
        assert_eq!(json(text).to_string(), text);
        assert_eq!(serde_json::to_string(&json(text)).unwrap(), text);
        let from_reader: Decimal = serde_json::from_reader(text.as_bytes()).unwrap();
        assert_eq!(from_reader.to_string(), text);
    }
}

#[test]
fn a_text_that_json_forbids_is_kept_and_becomes_a_json_number() {
    for (text, number) in [
        ("+5", "5"),
        ("007", "7"),
        ("-00.5", "-0.5"),
        ("00", "0"),
        ("+0e1", "0e1"),
    ] {
        assert_eq!(decimal(text).to_string(), text);
        assert_eq!(serde_json::to_string(&decimal(text)).unwrap(), number);
    }
}

// Rule 63.
#[test]
fn a_json_string_is_read_like_a_number() {
    assert_eq!(json("\"0.10\"").to_string(), "0.10");
    assert_eq!(json("\"\\u0031\"").to_string(), "1");
}

// Rules 67 and 68.
#[test]
fn special_values_are_json_strings() {
    for (text, value) in [
        ("INF", Decimal::INFINITY),
        ("-INF", Decimal::NEGATIVE_INFINITY),
        ("NaN", Decimal::NAN),
    ] {
        assert_eq!(json(&format!("{text:?}")), value);
        assert_eq!(serde_json::to_string(&value).unwrap(), format!("{text:?}"));
        assert!(!value.is_finite());
    }
}

#[test]
fn a_json_value_gives_the_text_it_would_be_written_with() {
    let value = serde_json::json!([0.1, 9_007_199_254_740_993_i64, -5, u64::MAX, "1.50", 1e300]);
    let decimals: Vec<Decimal> = serde_json::from_value(value).unwrap();
    let texts: Vec<String> = decimals.iter().map(Decimal::to_string).collect();
    let expected = [
        "0.1",
        "9007199254740993",
        "-5",
        "18446744073709551615",
        "1.50",
        "1e+300",
    ];
    assert_eq!(texts, expected);
    let written = serde_json::to_value(decimal("0.50")).unwrap();
    assert_eq!(written, serde_json::json!(0.5));
}

#[test]
fn a_plain_number_of_another_deserializer_is_read_by_its_shortest_text() {
    fn read<'de>(value: impl IntoDeserializer<'de, ValueError>) -> String {
        let read = Decimal::deserialize(value.into_deserializer());
        read.unwrap().to_string()
    }
    assert_eq!(read(0.1_f64), "0.1");
    assert_eq!(read(-5_i64), "-5");
    assert_eq!(read(u64::MAX), "18446744073709551615");
    assert_eq!(read("1.50"), "1.50");
}

#[test]
fn anything_else_in_json_is_refused() {
    for (text, found) in [
        ("null", "null"),
        ("true", "boolean `true`"),
        ("[]", "sequence"),
        ("{}", "map"),
    ] {
        let error = serde_json::from_str::<Decimal>(text)
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with(&format!(
                "invalid type: {found}, expected a number, or a string with an Edm.Decimal"
            )),
            "{error}"
        );
    }
    assert!(serde_json::from_value::<Decimal>(serde_json::json!({"a": 1})).is_err());
}

// Rules 66 and 67.
#[test]
fn a_text_that_is_no_decimal_says_what_was_expected() {
    assert_faults::<Decimal>(&[
        ("", "expected a digit at byte 0, found the end"),
        (".5", "expected a digit at byte 0, found '.'"),
        ("5.", "expected a digit at byte 2, found the end"),
        ("1e", "expected a digit at byte 2, found the end"),
        ("1e+", "expected a digit at byte 3, found the end"),
        ("--1", "expected a digit at byte 1, found '-'"),
        ("1,5", "expected the end at byte 1, found ','"),
        ("+INF", "expected a digit at byte 1, found 'I'"),
        ("Infinity", "expected a digit at byte 0, found 'I'"),
        ("nan", "expected a digit at byte 0, found 'n'"),
        (
            "1e1000000000",
            "the exponent must be from -999999999 to 999999999",
        ),
    ]);
}

// Rule 65.
#[test]
fn numeric_value_is_what_compares() {
    assert_equal::<Decimal>(&["0.1", "0.10", "1e-1", "+00.1", "0.01e1", "10E-2"]);
    assert_equal::<Decimal>(&["0", "-0", "0.00", "0e5", "-0e-999999999"]);
    assert_equal::<Decimal>(&["1200", "1.2e3", "1200.0", "12e2"]);
    assert_ascending::<Decimal>(&[
        "-INF",
        "-1e999999999",
        "-1200",
        "-1.1",
        "-1.01",
        "-1",
        "-0.001",
        "0",
        "1e-999999999",
        "0.000001",
        "0.1",
        "0.12",
        "0.2",
        "9",
        "10",
        "123456789012345678901234567890",
        "123456789012345678901234567891",
        "1e999999999",
        "INF",
        "NaN",
    ]);
}

// Rule 83: precision, scale, digits left of the point, significant digits.
#[test]
fn digits_are_counted_as_the_facets_need_them() {
    for (text, counts) in [
        ("12345678.90", [9, 1, 8, 9]),
        ("1234567.890", [9, 2, 7, 9]),
        ("1234567.891", [10, 3, 7, 10]),
        ("1200", [4, 0, 4, 2]),
        ("1.2e3", [4, 0, 4, 2]),
        ("0.0012", [2, 4, 0, 2]),
        ("12e-4", [2, 4, 0, 2]),
        ("007.50", [2, 1, 1, 2]),
        ("-10.01", [4, 2, 2, 4]),
        ("0.00", [0, 0, 0, 0]),
        ("INF", [0, 0, 0, 0]),
    ] {
        let decimal = decimal(text);
        let counted = [
            decimal.precision(),
            decimal.scale(),
            decimal.integer_digits(),
            decimal.significant_digits(),
        ];
        assert_eq!(counted, counts, "for {text}");
    }
}

#[test]
fn multiples_are_exact() {
    for (value, divisor) in [
        ("0.3", "0.1"),
        ("-0.3", "0.1"),
        ("0", "7"),
        ("0", "0"),
        ("1e999999999", "8"),
        ("1e20", "0.00032"),
        ("123456789012345678901234567890", "-10"),
        (
            "121932631137021795226185032733622923332237463801111263526900",
            "123456789012345678901234567890",
        ),
        ("4.50", "1.5"),
    ] {
        assert!(
            decimal(value).is_multiple_of(&decimal(divisor)),
            "{value} of {divisor}"
        );
    }
    for (value, divisor) in [
        ("0.3", "0.2"),
        ("1", "0"),
        ("1e999999999", "3"),
        ("1e-999999999", "1"),
        ("10", "1e2"),
        (
            "121932631137021795226185032733622923332237463801111263526901",
            "123456789012345678901234567890",
        ),
        ("INF", "1"),
        ("1", "NaN"),
    ] {
        assert!(
            !decimal(value).is_multiple_of(&decimal(divisor)),
            "{value} of {divisor}"
        );
    }
}

#[test]
fn multiples_agree_with_integer_remainders() {
    for value in 0..300_u32 {
        for divisor in 1..300_u32 {
            let is_multiple = Decimal::from(value).is_multiple_of(&divisor.into());
            assert_eq!(is_multiple, value % divisor == 0, "{value} of {divisor}");
        }
    }
}

#[test]
fn an_f64_becomes_its_shortest_text() {
    for (number, text) in [
        (0.1, "0.1"),
        (1e21, "1000000000000000000000"),
        (1e-7, "0.0000001"),
        (-0.0, "-0"),
        (f64::INFINITY, "INF"),
        (f64::NEG_INFINITY, "-INF"),
        (f64::NAN, "NaN"),
    ] {
        assert_eq!(Decimal::from(number).to_string(), text);
    }
}
