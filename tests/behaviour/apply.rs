use odata_core::patch::ApplyErrorKind;
use odata_core::prelude::*;
use odata_test_port::{ManifestPatch, Position, PositionPatch, Vessel, VesselPatch};

fn vessel(text: &str) -> Vessel {
    serde_json::from_str(text).unwrap()
}

fn patch(text: &str) -> VesselPatch {
    serde_json::from_str(text).unwrap()
}

#[track_caller]
fn applies(before: &str, changes: &str, after: &str) {
    let mut target = vessel(before);
    patch(changes).apply_to(&mut target).unwrap();
    assert_eq!(target, vessel(after));
}

#[test]
fn a_merge_leaves_what_it_does_not_name_rule_107() {
    applies(
        r#"{"pos":{"lat":1,"lon":2,"note":"n"}}"#,
        r#"{"pos":{"note":null}}"#,
        r#"{"pos":{"lat":1,"lon":2,"note":null}}"#,
    );
    applies(
        r#"{"name":"a","active":true}"#,
        r#"{"name":"b"}"#,
        r#"{"name":"b","active":true}"#,
    );
}

#[test]
fn a_merge_onto_null_makes_a_value_if_it_has_what_the_value_needs_rule_109() {
    applies(
        r#"{"pos":null}"#,
        r#"{"pos":{"lat":5,"lon":6}}"#,
        r#"{"pos":{"lat":5,"lon":6}}"#,
    );
}

#[test]
fn a_merge_onto_null_that_lacks_a_required_member_is_an_error_and_changes_nothing_rule_109() {
    let mut target = vessel(r#"{"name":"a"}"#);
    let before = target.clone();
    let changes = VesselPatch {
        name: Some("b".into()),
        pos: Update::Merge(PositionPatch {
            lat: Some(1.0),
            ..Default::default()
        })
        .into(),
        ..Default::default()
    };
    let error = changes.apply_to(&mut target).unwrap_err();
    assert_eq!(error.path().to_string(), "pos/lon");
    assert_eq!(
        *error.kind(),
        ApplyErrorKind::MissingForCreate {
            type_name: "demo.port.position"
        }
    );
    assert!(error.to_string().starts_with("pos/lon: "), "{error}");
    assert_eq!(target, before, "nothing is half applied");

    let changes = VesselPatch {
        manifest: Some(Update::Merge(ManifestPatch::default())),
        ..changes
    };
    let mut target = vessel(r#"{"pos":{"lat":1,"lon":1}}"#);
    let error = changes.apply_to(&mut target).unwrap_err();
    assert_eq!(error.path().to_string(), "manifest/tons");
}

#[test]
fn null_and_replacement_take_the_place_of_what_was_there() {
    applies(r#"{"pos":{"lat":1,"lon":2}}"#, r#"{"pos":null}"#, "{}");
    let mut target = vessel(r#"{"pos":{"lat":1,"lon":2,"note":"n"}}"#);
    let position = Position {
        lat: Some(3.0),
        ..Default::default()
    };
    let changes = VesselPatch {
        pos: Update::Replace(position.clone()).into(),
        ..Default::default()
    };
    changes.apply_to(&mut target).unwrap();
    assert_eq!(target.pos, Some(position));
}

#[test]
fn a_reset_starts_from_nothing() {
    let mut target = vessel(r#"{"pos":{"lat":1,"lon":2,"note":"n"}}"#);
    let reset = Update::Reset(PositionPatch {
        lat: Some(3.0),
        lon: Some(4.0),
        ..Default::default()
    });
    let changes = VesselPatch {
        pos: reset.into(),
        ..Default::default()
    };
    changes.apply_to(&mut target).unwrap();
    assert_eq!(target, vessel(r#"{"pos":{"lat":3,"lon":4}}"#));
    let lacking = Update::Reset(PositionPatch {
        lat: Some(3.0),
        ..Default::default()
    });
    let changes = VesselPatch {
        pos: lacking.into(),
        ..Default::default()
    };
    assert_eq!(
        changes
            .apply_to(&mut target)
            .unwrap_err()
            .path()
            .to_string(),
        "pos/lon"
    );
}

#[test]
fn collections_are_replaced() {
    applies(
        r#"{"tags":["a","b"],"track":[{"lat":1}]}"#,
        r#"{"tags":["c"],"track":[]}"#,
        r#"{"tags":["c"]}"#,
    );
}

#[test]
fn an_empty_patch_changes_nothing() {
    applies(
        r#"{"name":"a","pos":{"lat":1}}"#,
        "{}",
        r#"{"name":"a","pos":{"lat":1}}"#,
    );
}

#[test]
fn what_an_update_cannot_change_stays() {
    let text = r#"{"id":"11111111-1111-1111-1111-111111111111","registry":"A","@odata.etag":"1"}"#;
    applies(
        text,
        r#"{"id":"22222222-1111-1111-1111-111111111111","registry":"B","@odata.etag":"2"}"#,
        text,
    );
}
