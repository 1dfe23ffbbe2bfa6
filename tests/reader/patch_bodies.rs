//! Bodies of PATCH requests.

use odata_core::json::{ErrorKind, Reader};
use odata_core::prelude::*;

use crate::model::{Vessel, VesselPatch};
use crate::{body, conforms, departs, refused};

#[test]
fn an_empty_body_changes_nothing() {
    // V1, rule 54
    let patch = conforms::<VesselPatch>("{}");
    assert!(patch.is_empty());
    assert_eq!(body(&patch), "{}");
}

#[test]
fn a_body_is_written_as_it_was_read() {
    // V3, V5, V7, rules 54 and 107
    for text in [
        r#"{"callSign":"AB123"}"#,
        r#"{"callSign":null}"#,
        r#"{"active":false}"#,
        r#"{"pos":{"note":null}}"#,
        r#"{"pos":{}}"#,
        r#"{"pos":null}"#,
        r#"{"tags":[]}"#,
    ] {
        let patch = conforms::<VesselPatch>(text);
        assert!(!patch.is_empty(), "{text}");
        assert_eq!(body(&patch), text);
    }
}

#[test]
fn an_empty_merge_is_neither_null_nor_a_merge_of_null() {
    // V9, rules 97 and 108
    let empty = conforms::<VesselPatch>(r#"{"pos":{}}"#);
    assert_ne!(empty, conforms(r#"{"pos":{"note":null}}"#));
    assert_ne!(empty, conforms(r#"{"pos":null}"#));
    assert_ne!(empty, conforms("{}"));
}

#[test]
fn null_within_a_merge_is_refused_where_the_property_is_not_nullable() {
    // V11, rule 50
    refused::<VesselPatch>(
        r#"{"manifest":{"tons":null}}"#,
        ErrorKind::NullNotAllowed,
        "manifest/tons",
    );
}

#[test]
fn items_of_a_collection_within_a_merge_are_whole_values() {
    // V13, rules 52 and 103
    let text = r#"{"manifest":{"stops":[{"lat":1.0}]}}"#;
    assert_eq!(body(&conforms::<VesselPatch>(text)), text);
    let complete = Reader::lenient().require_complete(true);
    let error = complete.read::<VesselPatch>(text).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingProperty);
    assert_eq!(error.path().to_string(), "manifest/stops/0/lon");
    assert!(complete.read::<VesselPatch>(r#"{"manifest":{}}"#).is_ok());
}

#[test]
fn a_null_item_is_refused_where_items_are_not_nullable() {
    // V15, rule 57
    refused::<VesselPatch>(
        r#"{"tags":["a",null]}"#,
        ErrorKind::NullNotAllowed,
        "tags/1",
    );
    let _ = conforms::<VesselPatch>(r#"{"aliases":["a",null]}"#);
}

#[test]
fn keys_and_computed_properties_are_ignored_with_a_note() {
    // V17, rule 105
    let patch = departs::<VesselPatch>(
        r#"{"id":"11111111-1111-1111-1111-111111111111","name":"Bo","createdAt":"2024-01-01T00:00:00Z"}"#,
        &[
            (ErrorKind::NotUpdatable, "id"),
            (ErrorKind::NotUpdatable, "createdAt"),
        ],
    );
    assert_eq!(body(&patch), r#"{"name":"Bo"}"#);
}

#[test]
fn immutable_and_navigation_properties_are_ignored_with_a_note() {
    // V19, rule 106
    let patch = departs::<VesselPatch>(
        r#"{"registry":"R-1","berth":{"no":7},"crew":[{}]}"#,
        &[
            (ErrorKind::NotUpdatable, "registry"),
            (ErrorKind::NotUpdatable, "berth"),
            (ErrorKind::NotUpdatable, "crew"),
        ],
    );
    assert!(patch.is_empty());
}

#[test]
fn null_for_what_an_update_cannot_change_is_ignored_with_a_note() {
    // Rules 105 and 106
    let patch = departs::<VesselPatch>(
        r#"{"registry":null,"id":null}"#,
        &[
            (ErrorKind::NotUpdatable, "registry"),
            (ErrorKind::NotUpdatable, "id"),
        ],
    );
    assert!(patch.is_empty());
}

#[test]
fn undeclared_members_are_noted_and_not_sent() {
    // V21, rules 98 and 99
    let patch = departs::<VesselPatch>(
        r#"{"bogus":1,"pos":{"bogus":{}}}"#,
        &[
            (ErrorKind::UndeclaredMember, "bogus"),
            (ErrorKind::UndeclaredMember, "pos/bogus"),
        ],
    );
    assert_eq!(body(&patch), r#"{"pos":{}}"#);
}

#[test]
fn a_boolean_is_no_string() {
    // V23, rule 61
    refused::<VesselPatch>(r#"{"active":"false"}"#, ErrorKind::TypeMismatch, "active");
    refused::<VesselPatch>(r#"{"active":1}"#, ErrorKind::TypeMismatch, "active");
}

#[test]
fn of_a_member_that_comes_twice_the_last_wins_with_a_note() {
    // V25, rules 6 and 7
    let patch = departs::<VesselPatch>(
        r#"{"name":"A","pos":{"note":"x","note":null},"name":"B"}"#,
        &[
            (ErrorKind::DuplicateMember, "pos/note"),
            (ErrorKind::DuplicateMember, "name"),
        ],
    );
    assert_eq!(body(&patch), r#"{"name":"B","pos":{"note":null}}"#);
}

#[test]
fn control_information_is_read_and_not_sent() {
    // V27, rules 38 to 40
    let text = r#"{"callSign":"AB123","@odata.etag":"W/\"7\""}"#;
    let vessel = conforms::<Vessel>(text);
    assert_eq!(vessel.item.annotations.etag(), Some("W/\"7\""));
    let patch = conforms::<VesselPatch>(text);
    assert_eq!(body(&patch), r#"{"callSign":"AB123"}"#);
}

#[test]
fn a_tag_alone_changes_nothing() {
    // V147, rule 123
    let patch = conforms::<VesselPatch>(r##"{"@odata.type":"#demo.port.Vessel"}"##);
    assert!(patch.is_empty());
}
