use odata_core::prelude::*;
use odata_test_port::{
    Manifest, ManifestPatch, Position, PositionPatch, Tanker, TankerPatch, Vessel, VesselPatch,
};
use serde_json::json;

fn body(patch: &VesselPatch) -> serde_json::Value {
    let text = serde_json::to_string(patch).unwrap();
    assert_eq!(text, odata_core::json::to_string(patch));
    let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
    value.as_object_mut().unwrap().remove("@odata.type");
    value
}

// Rule 60.
#[test]
fn an_empty_patch_is_an_empty_object() {
    let patch = VesselPatch::default();
    assert!(patch.is_empty());
    assert_eq!(serde_json::to_string(&patch).unwrap(), "{}");
}

#[test]
fn a_nullable_property_stays_becomes_null_or_is_set() {
    let mut patch = VesselPatch::default();
    assert_eq!(patch.call_sign, Change::Keep);
    patch.call_sign = Change::Null;
    assert_eq!(body(&patch), json!({"callSign":null}));
    patch.call_sign = "AB123".into();
    assert_eq!(body(&patch), json!({"callSign":"AB123"}));
}

#[test]
fn a_property_that_is_not_nullable_can_only_be_set() {
    let patch = VesselPatch {
        active: Some(false),
        name: Some("Bo".into()),
        ..Default::default()
    };
    assert_eq!(body(&patch), json!({"name":"Bo","active":false}));
}

#[test]
fn collections_are_set_as_wholes_and_an_empty_one_is_written_rule_103() {
    let patch = VesselPatch {
        tags: Some(vec![]),
        aliases: Some(vec![None, Some("a".into())]),
        ..Default::default()
    };
    assert_eq!(body(&patch), json!({"tags":[],"aliases":[null,"a"]}));
}

#[test]
fn a_complex_value_is_merged_replaced_or_set_to_null_rule_107_and_108() {
    let mut patch = VesselPatch {
        pos: Update::Merge(PositionPatch {
            note: Change::Null,
            ..Default::default()
        })
        .into(),
        ..Default::default()
    };
    assert_eq!(body(&patch), json!({"pos":{"note":null}}));
    patch.pos = Update::Replace(Position {
        lat: Some(1.0),
        ..Default::default()
    })
    .into();
    assert_eq!(body(&patch), json!({"pos":{"lat":1.0,"note":null}}));
    patch.pos = Change::Null;
    assert_eq!(body(&patch), json!({"pos":null}));
}

#[test]
fn a_complex_value_that_is_not_nullable_is_merged_or_replaced() {
    let mut patch = VesselPatch {
        manifest: Some(Update::Merge(ManifestPatch {
            tons: Some(2),
            ..Default::default()
        })),
        ..Default::default()
    };
    assert_eq!(body(&patch), json!({"manifest":{"tons":2}}));
    patch.manifest = Some(Update::Replace(Manifest {
        tons: 3,
        ..Default::default()
    }));
    assert_eq!(
        body(&patch),
        json!({"manifest":{"tons":3,"loadedAt":null,"seal":null,"stops":[]}})
    );
}

#[test]
fn what_an_update_cannot_change_is_no_field_of_the_patch_and_is_skipped_when_read_rule_105() {
    let text = r#"{"id":"11111111-1111-1111-1111-111111111111","createdAt":"2024-05-01T10:00Z","registry":"R","berth":{"no":1},"name":"Bo","@odata.etag":"1","bogus":1}"#;
    let patch: VesselPatch = serde_json::from_str(text).unwrap();
    assert_eq!(body(&patch), json!({"name":"Bo"}));
    let only: VesselPatch =
        serde_json::from_str(r#"{"registry":"R","bogus":1,"id":null}"#).unwrap();
    assert!(only.is_empty());
}

#[test]
fn a_patch_reads_back_with_all_its_states() {
    for text in [
        r##"{"@odata.type":"#demo.port.vessel","callSign":null,"pos":{"note":null},"tags":[]}"##,
        r##"{"@odata.type":"#demo.port.vessel","name":"Bo","pos":null,"manifest":{"tons":1}}"##,
        r##"{"@odata.type":"#demo.port.vessel","rights":"load,unload","pos":{},"active":false}"##,
        "{}",
    ] {
        let patch: VesselPatch = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&patch).unwrap(), text);
        let patch: VesselPatch = odata_core::json::from_str(text).unwrap();
        assert_eq!(odata_core::json::to_string(&patch), text);
    }
}

#[test]
fn a_patch_refuses_a_null_where_none_is_allowed_rule_50() {
    for (text, path) in [
        (r#"{"name":null}"#, "name"),
        (r#"{"manifest":null}"#, "manifest"),
        (r#"{"manifest":{"tons":null}}"#, "manifest/tons"),
        (r#"{"tags":null}"#, "tags"),
        (r#"{"tags":["a",null]}"#, "tags/1"),
        (r#"{"pos":{"lat":null}}"#, "pos/lat"),
    ] {
        let error = serde_json::from_str::<VesselPatch>(text)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with(&format!("{path}: found null")), "{error}");
        let error = odata_core::json::from_str::<VesselPatch>(text).unwrap_err();
        assert_eq!(error.path().to_string(), path);
    }
}

#[test]
fn an_empty_merge_is_a_change_rule_97() {
    let patch: VesselPatch = serde_json::from_str(r#"{"pos":{}}"#).unwrap();
    assert!(!patch.is_empty());
    assert_eq!(body(&patch), json!({"pos":{}}));
}

#[test]
fn a_tag_alone_changes_nothing_rule_123() {
    let patch: TankerPatch =
        serde_json::from_str(r##"{"@odata.type":"#demo.port.tanker"}"##).unwrap();
    assert!(patch.is_empty());
    assert!(serde_json::from_str::<TankerPatch>(r##"{"@odata.type":"#demo.port.tug"}"##).is_err());
}

#[test]
fn a_patch_derives_debug_clone_and_default_itself() {
    let patch = VesselPatch {
        pos: Update::Merge(PositionPatch {
            note: Change::Null,
            lat: Some(1.5),
            ..Default::default()
        })
        .into(),
        tags: Some(vec!["a".into()]),
        ..Default::default()
    };
    assert_eq!(body(&patch.clone()), body(&patch));
    let shown = format!("{patch:?}");
    for part in [
        "VesselPatch",
        "pos",
        "Merge",
        "note",
        "Null",
        "1.5",
        "tags",
        "\"a\"",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    assert!(!shown.contains("callSign"), "{shown}");
}

#[test]
fn a_bare_value_and_an_option_of_an_option_have_the_states_that_fit_them() {
    #[derive(Debug, Clone, PartialEq, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Mix {
        bare: i32,
        seen: Option<Option<String>>,
        list: Option<Vec<i32>>,
    }
    let read = |text| serde_json::from_str::<Mix>(text).unwrap();
    assert_eq!(
        read(r#"{"bare":1}"#),
        Mix {
            bare: 1,
            seen: None,
            list: None
        }
    );
    assert_eq!(
        read(r#"{"bare":1,"seen":null,"list":[]}"#),
        Mix {
            bare: 1,
            seen: Some(None),
            list: Some(vec![])
        }
    );
    assert_eq!(
        read(r#"{"bare":1,"seen":"a"}"#).seen,
        Some(Some("a".into()))
    );
    for text in [
        r#"{"bare":1}"#,
        r#"{"bare":1,"seen":null,"list":[]}"#,
        r#"{"bare":1,"seen":"a","list":[1]}"#,
    ] {
        assert_eq!(serde_json::to_string(&read(text)).unwrap(), text);
    }
    let patch = MixPatch {
        bare: Some(2),
        seen: Change::Null,
        list: Some(vec![3]),
    };
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"bare":2,"seen":null,"list":[3]}"#
    );
    let error = serde_json::from_str::<Mix>(r#"{"seen":"a"}"#)
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("bare: found no such member, expected Edm.Int32"),
        "{error}"
    );
}

#[test]
fn further_derives_and_another_name_are_given_to_the_patch() {
    #[derive(Default, ODataComplex)]
    #[odata(namespace = "demo.port", patch(name = PointUpdate, derive(PartialEq)))]
    struct Point {
        x: Option<i32>,
        y: Option<i32>,
    }
    let before = Point {
        x: Some(1),
        y: Some(2),
    };
    let after = Point {
        x: Some(1),
        y: None,
    };
    assert_eq!(
        before.diff(&after),
        PointUpdate {
            y: Change::Null,
            ..Default::default()
        }
    );
}

#[test]
fn serializing_changes_nothing() {
    let vessel: Vessel = serde_json::from_str(r#"{"name":"a","pos":{"lat":1.0}}"#).unwrap();
    let copy = vessel.clone();
    let first = serde_json::to_string(&vessel).unwrap();
    assert_eq!(first, serde_json::to_string(&vessel).unwrap());
    assert_eq!(vessel, copy);
    let patch = Vessel::default().diff(&vessel);
    let first = serde_json::to_string(&patch).unwrap();
    assert_eq!(first, serde_json::to_string(&patch).unwrap());
}

#[test]
fn a_patch_of_a_derived_type_is_read_with_the_base_members() {
    let patch: TankerPatch = serde_json::from_str(r#"{"hazmat":null,"name":"Bo"}"#).unwrap();
    let mut tanker = Tanker {
        hazmat: Some(true),
        ..Tanker::default()
    };
    patch.apply_to(&mut tanker).unwrap();
    assert_eq!((tanker.hazmat, tanker.name.as_deref()), (None, Some("Bo")));
}
