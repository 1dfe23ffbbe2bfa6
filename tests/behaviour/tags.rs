use odata_core::prelude::*;
use odata_test_port::{Item, Position, Tanker, Vessel};

const SPELLINGS: [&str; 6] = [
    "#demo.port.tanker",
    "demo.port.tanker",
    "#dp.tanker",
    "https://host/service/$metadata#demo.port.tanker",
    "../$metadata#demo.port.tanker",
    "$metadata#dp.tanker",
];

#[test]
fn a_tag_is_read_in_every_spelling_rule_20_and_21() {
    for tag in SPELLINGS {
        for body in [
            format!(r#"{{"@odata.type":"{tag}","hazmat":true}}"#),
            format!(r#"{{"hazmat":true,"@odata.type":"{tag}"}}"#),
            format!(r#"{{"@type":"{tag}","hazmat":true}}"#),
        ] {
            let tanker: Tanker =
                serde_json::from_str(&body).unwrap_or_else(|e| panic!("{body}: {e}"));
            assert_eq!(tanker.hazmat, Some(true));
            let again = serde_json::to_string(&tanker).unwrap();
            assert_eq!(
                again,
                r##"{"@odata.type":"#demo.port.tanker","hazmat":true}"##
            );
        }
    }
}

#[test]
fn a_missing_tag_means_the_declared_type_rule_26() {
    let tanker: Tanker = serde_json::from_str(r#"{"hazmat":true}"#).unwrap();
    assert_eq!(tanker.hazmat, Some(true));
}

#[test]
fn any_other_tag_is_an_error_that_names_both_types_rule_28() {
    for tag in [
        "#demo.port.vessel",
        "#demo.port.item",
        "#other.tanker",
        "#demo.port.Tanker",
        "#Int64",
    ] {
        let body = format!(r#"{{"@odata.type":"{tag}"}}"#);
        let error = serde_json::from_str::<Tanker>(&body)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("@odata.type: "), "{error}");
        assert!(
            error.contains(&tag[1..]) && error.contains("demo.port.tanker"),
            "{error}"
        );
    }
}

#[test]
fn a_base_does_not_take_the_tag_of_a_derived_type_unless_it_says_so() {
    let body = r##"{"@odata.type":"#demo.port.tanker"}"##;
    assert!(serde_json::from_str::<Vessel>(body).is_err());

    #[derive(Default, ODataEntity)]
    #[odata(namespace = "demo.port", derived = "accept")]
    struct Slot {
        name: Option<String>,
        #[odata(dynamic)]
        rest: DynamicProperties,
        #[odata(annotations)]
        annotations: Annotations,
    }
    let body = r##"{"@odata.type":"#demo.port.tanker","name":"Ada","hazmat":true}"##;
    let slot: Slot = serde_json::from_str(body).unwrap();
    assert_eq!(slot.name.as_deref(), Some("Ada"));
    assert_eq!(serde_json::to_string(&slot).unwrap(), body);
}

#[test]
fn an_abstract_type_takes_any_tag_but_its_bases_and_writes_it_back() {
    let body =
        r##"{"@odata.type":"#demo.port.tanker","id":"11111111-1111-1111-1111-111111111111"}"##;
    let item: Item = serde_json::from_str(body).unwrap();
    assert_eq!(serde_json::to_string(&item).unwrap(), body);

    #[derive(Debug, Default, ODataEntity)]
    #[odata(namespace = "demo.port", inherits = "item", abstract)]
    struct Craft {
        item: Item,
    }
    assert!(serde_json::from_str::<Craft>(r##"{"@odata.type":"#demo.port.tanker"}"##).is_ok());
    let error = serde_json::from_str::<Craft>(r##"{"@odata.type":"#demo.port.item"}"##)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("demo.port.item") && error.contains("demo.port.craft"),
        "{error}"
    );
    assert_eq!(serde_json::to_string(&Craft::default()).unwrap(), "{}");
}

#[test]
fn a_tag_that_is_not_a_string_is_an_error_rule_30() {
    for tag in ["null", "5", "{}", "[]", "true"] {
        let error = serde_json::from_str::<Tanker>(&format!(r#"{{"@odata.type":{tag}}}"#))
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("@odata.type: ") && error.contains("the name of a type"),
            "{error}"
        );
    }
}

#[test]
fn a_type_without_a_base_writes_no_tag_rule_19() {
    assert_eq!(serde_json::to_string(&Position::default()).unwrap(), "{}");
}

#[test]
fn tag_always_and_never_override_the_default() {
    #[derive(Default, ODataComplex)]
    #[odata(namespace = "demo.port", tag = "always")]
    struct Loud {
        a: Option<i32>,
    }
    #[derive(Default, ODataEntity)]
    #[odata(namespace = "demo.port", inherits = "vessel", tag = "never")]
    struct Quiet {
        vessel: Vessel,
    }
    assert_eq!(
        serde_json::to_string(&Loud { a: Some(1) }).unwrap(),
        r##"{"@odata.type":"#demo.port.loud","a":1}"##
    );
    assert_eq!(
        serde_json::to_string(&LoudPatch::default()).unwrap(),
        r##"{"@odata.type":"#demo.port.loud"}"##
    );
    assert_eq!(serde_json::to_string(&Quiet::default()).unwrap(), "{}");
    let patch = QuietPatch {
        vessel: odata_test_port::VesselPatch {
            active: Some(true),
            ..Default::default()
        },
    };
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"active":true}"#);
}

#[test]
fn an_empty_patch_has_no_tag() {
    assert_eq!(
        serde_json::to_string(&odata_test_port::TankerPatch::default()).unwrap(),
        "{}"
    );
}

#[test]
fn nested_objects_have_tags_of_their_own() {
    let body = r##"{"pos":{"@odata.type":"#demo.port.position","lat":1},"manifest":{"@odata.type":"demo.port.manifest","tons":4}}"##;
    let vessel: Vessel = serde_json::from_str(body).unwrap();
    assert_eq!(vessel.manifest.unwrap().tons, 4);
    let error =
        serde_json::from_str::<Vessel>(r##"{"pos":{"@odata.type":"#demo.port.manifest"}}"##)
            .unwrap_err()
            .to_string();
    assert!(error.starts_with("pos/@odata.type: "), "{error}");
}

#[test]
fn two_tags_are_each_checked_rule_6() {
    assert!(
        serde_json::from_str::<Tanker>(
            r##"{"@odata.type":"#demo.port.tanker","@odata.type":"#demo.port.tug"}"##
        )
        .is_err()
    );
    assert!(
        serde_json::from_str::<Tanker>(
            r##"{"@odata.type":"#demo.port.tanker","@odata.type":"#demo.port.tanker"}"##
        )
        .is_ok()
    );
}
