//! Defects that were found once: each test would fail if its defect came back.

use odata_core::edm::Decimal;
use odata_core::prelude::*;

mod deleted_entities_of_other_sets;
mod delta_of_related_entities;
mod delta_of_streams_and_types;
mod diff_of_annotations;
mod diff_of_computed_members;
mod diff_of_streams;
mod generic_types_with_a_base;
mod headers;
mod hidden_bases;
mod kept_edits;
mod kept_values;
mod late_tags;
mod links_of_no_navigation;
mod many_annotations;
mod members_said_twice;
mod names_of_annotations;
mod optional_streams;
mod options_of_collections;
mod related_entities;
mod replaced_without_a_patch;
mod same_through_serde;
mod several_departures;
mod stream_faults;
mod stream_limits;
mod streams_said_twice;
mod two_ways;
mod types_of_members_said_twice;
mod types_of_null;

#[derive(Debug, Clone, Default, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Priced {
    #[odata(scale = 2)]
    price: Option<Decimal>,
    #[odata(validate = shouted)]
    label: Option<String>,
}

fn shouted(text: &str) -> Result<(), &'static str> {
    if text.chars().all(char::is_uppercase) {
        Ok(())
    } else {
        Err("expected capitals")
    }
}

#[test]
fn an_infinite_decimal_violates_a_scale_in_digits() {
    for text in ["INF", "-INF", "NaN"] {
        let priced: Priced = serde_json::from_str(&format!(r#"{{"price":"{text}"}}"#)).unwrap();
        let violations = priced.validate().unwrap_err().to_string();
        assert_eq!(
            violations,
            format!("price: found {text}, expected a finite number (Scale)")
        );
    }
}

#[test]
fn the_patch_of_an_unknown_value_can_be_sent() {
    let before = Unknown::new("demo.port.crate", Priced::default());
    let mut after = before.clone();
    after.label = Some("A".into());
    after.members_mut().insert("weight", 3_i64);
    assert_eq!(
        serde_json::to_string(&before.diff(&after)).unwrap(),
        r##"{"@odata.type":"#demo.port.crate","label":"A","weight":3}"##
    );
}

#[test]
fn the_patch_of_an_unknown_value_calls_the_rules_of_its_base() {
    let before = Unknown::new("demo.port.crate", Priced::default());
    let mut after = before.clone();
    after.label = Some("a".into());
    assert!(before.diff(&after).validate().is_err());
}

#[test]
fn a_decimal_is_written_without_an_exponent_through_serde_too() {
    let priced: Priced = serde_json::from_str(r#"{"price":1.5e3}"#).unwrap();
    let text = r#"{"price":1500}"#;
    assert_eq!(odata_core::json::to_string(&priced), text);
    assert_eq!(serde_json::to_string(&priced).unwrap(), text);
}

#[test]
fn a_missing_member_is_reported_at_the_end_of_its_object() {
    #[derive(Debug, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Manifest {
        tons: i64,
        stops: Vec<i32>,
    }
    let error = odata_core::json::from_str::<Manifest>("{\n\"stops\":[1,2]\n }").unwrap_err();
    assert_eq!((error.line(), error.column()), (3, 2), "{error}");
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.regression")]
struct Codes {
    #[odata(pattern = "^[A-Z]+$", allowed = ["A", "B"])]
    codes: Vec<Option<String>>,
}

#[test]
fn a_null_item_violates_no_rule_on_values() {
    let codes = Codes {
        codes: vec![None, Some("A".into())],
    };
    assert_eq!(codes.validate(), Ok(()));
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.regression", abstract, patch = false)]
struct Root {
    id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.regression")]
struct Noted {
    name: Option<String>,
    #[odata(annotations)]
    notes: Annotations,
}

#[test]
fn the_same_tag_twice_is_no_error_for_an_abstract_type_that_keeps_none() {
    let body = r##"{"@odata.type":"#demo.regression.leaf","id":"1","@odata.type":"#demo.regression.leaf"}"##;
    let root: Root = serde_json::from_str(body).unwrap();
    assert_eq!(root.id.as_deref(), Some("1"));
    let body = body.replacen("leaf", "twig", 1);
    let error = serde_json::from_str::<Root>(&body).unwrap_err().to_string();
    assert!(error.contains("twig") && error.contains("leaf"), "{error}");
}

#[test]
fn the_name_of_an_annotation_is_not_rewritten() {
    let text = r#"{"@x":1,"name@mark":2,"name":"a"}"#;
    let noted: Noted = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&noted).unwrap(), text);
}

#[test]
fn control_information_in_both_spellings_is_written_once() {
    let noted: Noted = serde_json::from_str(r#"{"@odata.etag":"a","@etag":"b"}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&noted).unwrap(),
        r#"{"@odata.etag":"a"}"#
    );
}

// Rule 62.
#[test]
fn a_number_with_a_fraction_is_not_told_as_a_string() {
    let number = odata_core::json::from_str::<i32>("5.5").unwrap_err();
    assert_eq!(
        number.to_string(),
        "found the number 5.5, expected a number (Edm.Int32) without a fraction at line 1 column 1"
    );
    let string = odata_core::json::from_str::<i64>("\"5.5\"").unwrap_err();
    assert_eq!(
        string.to_string(),
        "found \"5.5\", expected a number (Edm.Int64) without a fraction at line 1 column 1"
    );
}
