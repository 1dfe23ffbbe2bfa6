//! Integers, decimals and floating-point numbers.

use odata_core::edm::Decimal;
use odata_core::json::ErrorKind;
use odata_core::prelude::*;

use crate::{body, conforms, departs, refused};

#[derive(Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Numbers {
    small: Option<i32>,
    large: Option<i64>,
    single: Option<f32>,
    double: Option<f64>,
    #[odata(precision = 9, scale = 2)]
    price: Option<Decimal>,
    #[odata(scale = "floating")]
    rate: Option<Decimal>,
    rates: Vec<Decimal>,
}

#[test]
fn a_number_whose_value_is_an_integer_is_one_however_it_is_written() {
    // Rule 62.
    for (text, value) in [
        ("5.0", 5),
        ("1e9", 1_000_000_000),
        ("50e-1", 5),
        ("-1.5E1", -15),
    ] {
        let text = format!(r#"{{"small":{text}}}"#);
        let read = departs::<Numbers>(&text, ErrorKind::IntegerAsDecimal, "small");
        assert_eq!(read.small, Some(value), "{text}");
    }
    for text in ["5.5", "5e-1", "\"5\"", "true"] {
        let text = format!(r#"{{"small":{text}}}"#);
        refused::<Numbers>(&text, ErrorKind::TypeMismatch, "small");
    }
    for text in ["2147483648", "1e30", "2147483648.0"] {
        let text = format!(r#"{{"small":{text}}}"#);
        refused::<Numbers>(&text, ErrorKind::OutOfRange, "small");
    }
}

#[test]
fn a_fraction_that_no_float_holds_is_seen_all_the_same() {
    // Rule 62.
    for text in ["1e-400", "1.00000000000000000001"] {
        let text = format!(r#"{{"small":{text}}}"#);
        let error = odata_core::json::from_str::<Numbers>(&text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TypeMismatch, "{text}");
    }
}

#[test]
fn integers_of_64_bits_are_exact_to_the_last_digit() {
    // Rules 62 and 64.
    let text = r#"{"large":9223372036854775807}"#;
    assert_eq!(body(&conforms::<Numbers>(text)), text);
    let read: Numbers = odata_core::json::from_str(r#"{"large":9223372036854775807.0}"#).unwrap();
    assert_eq!(read.large, Some(i64::MAX));
}

#[test]
fn a_single_is_the_one_closest_to_the_digits() {
    // Rule 67: by way of the closest double it would be 1.0 and 16777216.
    for (text, value) in [
        ("1.00000005960464477540", 1.000_000_1_f32),
        ("16777217.0000000001", 16_777_218_f32),
    ] {
        let text = format!(r#"{{"single":{text}}}"#);
        assert_eq!(conforms::<Numbers>(&text).single, Some(value), "{text}");
    }
    refused::<Numbers>(r#"{"single":3.5e38}"#, ErrorKind::OutOfRange, "single");
    assert_eq!(conforms::<Numbers>(r#"{"single":7}"#).single, Some(7.0));
    assert!(
        conforms::<Numbers>(r#"{"single":"-INF"}"#)
            .single
            .is_some_and(f32::is_infinite)
    );
    refused::<Numbers>(r#"{"single":"7"}"#, ErrorKind::TypeMismatch, "single");
}

#[test]
fn a_decimal_is_finite_unless_its_scale_is_floating() {
    // Rule 68.
    for text in ["INF", "-INF", "NaN"] {
        let of = |name| format!(r#"{{"{name}":"{text}"}}"#);
        let priced: Numbers = departs(&of("price"), ErrorKind::NonFiniteDecimal, "price");
        assert!(priced.price.is_some_and(|price| !price.is_finite()));
        let rated: Numbers = conforms(&of("rate"));
        assert_eq!(body(&rated), of("rate"));
        let text = format!(r#"{{"rates":[1,"{text}"]}}"#);
        departs::<Numbers>(&text, ErrorKind::NonFiniteDecimal, "rates/1");
    }
}

#[test]
fn a_number_that_nobody_asks_for_may_be_any() {
    for value in ["1e999", "[1e999,{\"a\":-1e999}]"] {
        let text = format!(r#"{{"more":{value},"small":1}}"#);
        let read: Numbers = serde_json::from_str(&text).unwrap();
        assert_eq!(read.small, Some(1));
        assert_eq!(odata_core::json::from_str::<Numbers>(&text).unwrap(), read);
    }
}
