//! `apply_to`, `diff` and `then` on what was read.

use odata_core::json::{Reader, TagPolicy, Writer};
use odata_core::prelude::*;

use crate::model::{Vessel, VesselPatch};
use crate::{body, conforms};

#[track_caller]
fn applied(entity: &str, patch: &str) -> Vessel {
    let mut vessel = conforms::<Vessel>(entity);
    conforms::<VesselPatch>(patch)
        .apply_to(&mut vessel)
        .unwrap();
    vessel
}

#[test]
fn null_within_a_merge_touches_nothing_else() {
    // V29, rule 107
    let vessel = applied(
        r#"{"pos":{"lat":1.0,"lon":2.0,"note":"n"}}"#,
        r#"{"pos":{"note":null}}"#,
    );
    assert_eq!(body(&vessel), r#"{"pos":{"lat":1.0,"lon":2.0}}"#);
}

#[test]
fn a_merge_onto_null_makes_a_value() {
    // V31, rule 109
    let vessel = applied(r#"{"pos":null}"#, r#"{"pos":{"lat":5,"lon":6}}"#);
    assert_eq!(body(&vessel), r#"{"pos":{"lat":5.0,"lon":6.0}}"#);
}

#[test]
fn the_diff_of_a_value_and_itself_is_empty() {
    // V35
    for text in [
        "{}",
        r#"{"pos":{}}"#,
        r#"{"name":"A","tags":["a"],"aliases":[null],"draft":"NaN"}"#,
        r#"{"manifest":{"tons":1,"stops":[{"lat":1}]},"extras":{"x":1},"bogus":[]}"#,
    ] {
        let read = Reader::lenient().read_kept::<Vessel>(text).unwrap();
        assert!(read.value().diff(read.value()).is_empty(), "{text}");
        assert!(read.diff(&read).is_empty(), "{text}");
    }
}

#[test]
fn the_diff_to_null_is_null() {
    // V37
    let before = Reader::lenient().read_kept::<Vessel>(r#"{"callSign":"AB123"}"#);
    let after = Reader::lenient().read_kept::<Vessel>(r#"{"callSign":null}"#);
    let (before, after) = (before.unwrap(), after.unwrap());
    let expected = r#"{"callSign":null}"#;
    assert_eq!(body(&before.value().diff(after.value())), expected);
    assert_eq!(body(&before.diff(&after)), expected);
}

#[test]
fn what_was_not_read_is_no_difference() {
    // Rule 51
    let reader = Reader::lenient();
    let before =
        reader.read_kept::<Vessel>(r#"{"callSign":"AB123","pos":{"lat":1,"lon":2,"note":"n"}}"#);
    let after = reader.read_kept::<Vessel>(r#"{"pos":{"lat":1,"lon":2}}"#);
    let (before, after) = (before.unwrap(), after.unwrap());
    assert!(before.diff(&after).is_empty());
    let after = reader.read_kept::<Vessel>(r#"{"pos":{"lat":3,"lon":2,"note":null}}"#);
    let patch = before.diff(&after.unwrap());
    assert_eq!(body(&patch), r#"{"pos":{"lat":3.0,"note":null}}"#);
}

#[test]
fn one_merge_after_another_is_a_merge_of_both() {
    // V39
    let first = conforms::<VesselPatch>(r#"{"pos":{"lat":1}}"#);
    let second = conforms::<VesselPatch>(r#"{"pos":{"lon":2}}"#);
    let both = first.then(second);
    assert_eq!(body(&both), r#"{"pos":{"lat":1.0,"lon":2.0}}"#);
}

#[test]
fn a_merge_after_null_starts_from_nothing() {
    // V41, rule 108
    let first = conforms::<VesselPatch>(r#"{"pos":null}"#);
    let second = conforms::<VesselPatch>(r#"{"pos":{"lat":1,"lon":2}}"#);
    let both = first.then(second);
    let expected = r#"{"pos":{"lat":1.0,"lon":2.0,"note":null}}"#;
    assert_eq!(body(&both), expected);
    let untagged = Writer::new().tags(TagPolicy::Never).nulls(true);
    assert_eq!(untagged.to_string(&both), expected);
}
