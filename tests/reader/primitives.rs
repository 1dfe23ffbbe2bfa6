//! Primitive values.

use odata_core::edm::DateTimeOffset;
use odata_core::json::{ErrorKind, Reader};
use odata_core::prelude::*;

use crate::model::{Manifest, Vessel};
use crate::{body, conforms, departs, refused};

#[test]
fn sixty_four_bits_are_exact() {
    // V77, V79, rule 64
    for text in [
        r#"{"serial":9007199254740993}"#,
        r#"{"serial":9223372036854775807}"#,
        r#"{"serial":-9223372036854775808}"#,
    ] {
        assert_eq!(body(&conforms::<Vessel>(text)), text);
    }
    refused::<Vessel>(
        r#"{"serial":9223372036854775808}"#,
        ErrorKind::OutOfRange,
        "serial",
    );
}

#[test]
fn digits_of_a_decimal_are_kept() {
    // V81, rule 65
    for text in [
        r#"{"price":0.1}"#,
        r#"{"price":0.10}"#,
        r#"{"price":-123456789012345678901234567890.5}"#,
    ] {
        assert_eq!(body(&conforms::<Vessel>(text)), text);
    }
}

#[test]
fn a_decimal_has_no_more_digits_than_its_precision_without_trailing_zeros() {
    // V83, rule 83
    let valid = |text| conforms::<Vessel>(text).validate();
    let violations = valid(r#"{"price":12345678.90}"#).unwrap_err();
    let violation = violations.iter().next().unwrap();
    assert_eq!(violation.path().to_string(), "price");
    assert!(valid(r#"{"price":1234567.890}"#).is_ok());
    assert!(valid(r#"{"price":1234567.891}"#).is_err());
}

#[test]
fn a_decimal_of_a_fixed_scale_is_finite() {
    // V85, rule 68
    for text in ["INF", "-INF", "NaN"] {
        let text = format!(r#"{{"price":"{text}"}}"#);
        let vessel = Reader::lenient().read::<Vessel>(&text).unwrap().value;
        assert!(vessel.validate().is_err(), "{text}");
    }
}

#[test]
fn not_a_number_is_no_token() {
    // V87, rule 67
    for token in ["NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1."] {
        refused::<Vessel>(&format!(r#"{{"draft":{token}}}"#), ErrorKind::Syntax, "");
    }
    for text in ["Infinity", "+INF", "nan", "inf", ""] {
        let text = format!(r#"{{"draft":"{text}"}}"#);
        refused::<Vessel>(&text, ErrorKind::TypeMismatch, "draft");
    }
    for text in ["INF", "-INF", "NaN"] {
        let text = format!(r#"{{"draft":"{text}"}}"#);
        // Not a number is not equal to itself.
        let read = Reader::strict().read::<Vessel>(&text).unwrap();
        assert_eq!(body(&read.value), text);
    }
}

#[test]
fn the_alphabet_of_base64_is_noted() {
    // V89, rule 69
    let standard = departs::<Vessel>(
        r#"{"manifest":{"tons":1,"seal":"+/8="}}"#,
        &[(ErrorKind::StandardBase64, "manifest/seal")],
    );
    let url = conforms::<Vessel>(r#"{"manifest":{"tons":1,"seal":"-_8="}}"#);
    let bytes = |vessel: Vessel| vessel.manifest.unwrap().seal.unwrap().as_bytes().to_vec();
    assert_eq!(bytes(standard), bytes(url));
}

#[test]
fn an_empty_binary_is_not_null() {
    // V91, rule 69
    let text = r#"{"tons":1,"seal":""}"#;
    let manifest = conforms::<Manifest>(text);
    assert_eq!(manifest.seal.as_ref().unwrap().as_bytes(), b"");
    assert_eq!(body(&manifest), text);
}

#[test]
fn a_date_has_no_time() {
    // V93, rule 71
    for text in ["2024-02-29T00:00:00Z", "2023-02-29", "2024-2-9", "20240229"] {
        let text = format!(r#"{{"built":"{text}"}}"#);
        refused::<Vessel>(&text, ErrorKind::InvalidValue, "built");
    }
}

#[test]
fn an_instant_has_an_offset() {
    // V95, rule 72
    let text = r#"{"tons":1,"loadedAt":"2024-05-01T10:00:00"}"#;
    refused::<Manifest>(text, ErrorKind::InvalidValue, "loadedAt");
}

#[test]
fn seven_digits_of_a_second_are_kept_and_counted_when_validated() {
    // V97, rules 73 and 83
    let text = r#"{"tons":1,"loadedAt":"2024-05-01T10:00:00.1234567Z"}"#;
    let manifest = conforms::<Manifest>(text);
    assert_eq!(body(&manifest), text);
    let violations = manifest.validate().unwrap_err();
    let violation = violations.iter().next().unwrap();
    assert_eq!(violation.path().to_string(), "loadedAt");
    assert_eq!(violation.rule(), "Precision");
}

#[test]
fn a_negative_duration_comes_back() {
    // V99, rule 76
    let text = r#"{"dwell":"-P1DT0.5S"}"#;
    let vessel = conforms::<Vessel>(text);
    assert_eq!(body(&vessel), text);
    for text in ["P1Y", "P1M", "+P1D", "PT", "P", "P1DT"] {
        let text = format!(r#"{{"dwell":"{text}"}}"#);
        refused::<Vessel>(&text, ErrorKind::InvalidValue, "dwell");
    }
}

#[test]
fn length_is_counted_in_characters() {
    // V101, rule 81
    let ships = "🚢".repeat(10);
    let vessel = conforms::<Vessel>(&format!(r#"{{"name":"{ships}"}}"#));
    assert!(vessel.validate().is_ok());
    let vessel = conforms::<Vessel>(&format!(r#"{{"name":"{ships}x"}}"#));
    assert!(vessel.validate().is_err());
}

#[test]
fn an_offset_is_kept() {
    // Rule 74
    let text = r#"{"tons":1,"loadedAt":"2024-05-01T10:00:00+02:00"}"#;
    let manifest = conforms::<Manifest>(text);
    let loaded_at: DateTimeOffset = "2024-05-01T10:00:00+02:00".parse().unwrap();
    assert_eq!(manifest.loaded_at, Some(loaded_at));
    assert_eq!(body(&manifest), text);
}

#[test]
fn an_integer_with_a_fraction_of_zeros_is_noted() {
    // Rule 62
    let vessel = departs::<Vessel>(
        r#"{"serial":5.0,"berth":{"no":7.00}}"#,
        &[
            (ErrorKind::IntegerAsDecimal, "serial"),
            (ErrorKind::IntegerAsDecimal, "berth/no"),
        ],
    );
    assert_eq!(vessel.serial, Some(5));
    for value in ["5.5", r#""5""#, "5e-1"] {
        let text = format!(r#"{{"berth":{{"no":{value}}}}}"#);
        refused::<Vessel>(&text, ErrorKind::TypeMismatch, "berth/no");
    }
}
