use odata_core::prelude::*;
use odata_test_port::{Tanker, Vessel};
use serde_json::{Value, json};

fn vessel(text: &str) -> Vessel {
    serde_json::from_str(text).unwrap()
}

/// The body of the patch between two vessels, which does what it should.
fn diff(before: &str, after: &str) -> Value {
    let (before, after) = (vessel(before), vessel(after));
    let patch = before.diff(&after);
    let mut target = before;
    patch.apply_to(&mut target).unwrap();
    assert!(target.diff(&after).is_empty());
    let mut body = serde_json::to_value(&patch).unwrap();
    body.as_object_mut().unwrap().remove("@odata.type");
    body
}

#[test]
fn equal_values_have_an_empty_diff() {
    for text in [
        "{}",
        r#"{"pos":{"lat":1.0},"tags":["a"],"rights":"load"}"#,
        r#"{"draft":"NaN"}"#,
        r#"{"pos":{}}"#,
    ] {
        assert!(vessel(text).diff(&vessel(text)).is_empty(), "{text}");
    }
}

#[test]
fn a_cleared_nullable_property_becomes_null() {
    assert_eq!(
        diff(r#"{"callSign":"AB123"}"#, r#"{"callSign":null}"#),
        json!({"callSign":null})
    );
    assert_eq!(diff(r#"{"pos":{"lat":1}}"#, "{}"), json!({"pos":null}));
}

#[test]
fn a_cleared_property_that_is_not_nullable_stays() {
    let (before, after) = (vessel(r#"{"name":"a"}"#), vessel("{}"));
    assert!(before.diff(&after).is_empty());
}

#[test]
fn nested_values_are_compared_member_by_member() {
    assert_eq!(
        diff(
            r#"{"pos":{"lat":1.0,"lon":2.0,"note":"n"}}"#,
            r#"{"pos":{"lat":1.0,"lon":3.0}}"#
        ),
        json!({"pos":{"lon":3.0,"note":null}})
    );
    assert_eq!(
        diff(
            r#"{"manifest":{"tons":1,"seal":"AAAA"}}"#,
            r#"{"manifest":{"tons":1,"seal":"AAAB"}}"#
        ),
        json!({"manifest":{"seal":"AAAB"}})
    );
}

#[test]
fn a_value_where_there_was_none_is_sent_whole() {
    assert_eq!(
        diff("{}", r#"{"pos":{"lat":1.0,"lon":2.0}}"#),
        json!({"pos":{"lat":1.0,"lon":2.0,"note":null}})
    );
}

#[test]
fn collections_go_whole() {
    assert_eq!(
        diff(
            r#"{"tags":["a","b"],"track":[{"lat":1.0},{"lat":2.0}]}"#,
            r#"{"tags":["b","a"],"track":[{"lat":1.0},{"lat":3.0}]}"#
        ),
        json!({"tags":["b","a"],"track":[{"lat":1.0},{"lat":3.0}]})
    );
    assert_eq!(diff(r#"{"tags":["a"]}"#, "{}"), json!({"tags":[]}));
}

#[test]
fn what_an_update_cannot_change_is_not_looked_at() {
    let before =
        vessel(r#"{"id":"11111111-1111-1111-1111-111111111111","registry":"A","@odata.etag":"1"}"#);
    let after = vessel(
        r#"{"createdAt":"2024-05-01T10:00:00Z","registry":"B","berth":{"no":1},"@odata.etag":"2"}"#,
    );
    assert!(before.diff(&after).is_empty());
}

#[test]
fn the_diff_of_a_derived_type_has_its_own_tag() {
    let (before, after) = (
        Tanker::default(),
        Tanker {
            hazmat: Some(true),
            ..Tanker::default()
        },
    );
    assert_eq!(
        serde_json::to_string(&before.diff(&after)).unwrap(),
        r##"{"@odata.type":"#demo.port.tanker","hazmat":true}"##
    );
}

#[test]
fn values_that_are_written_otherwise_are_compared_by_what_they_mean() {
    assert_eq!(diff(r#"{"serial":5}"#, r#"{"serial":"5"}"#), json!({}));
    assert_eq!(
        diff(r#"{"rights":"unload,load"}"#, r#"{"rights":"load,unload"}"#),
        json!({})
    );
}
