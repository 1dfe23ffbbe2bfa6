use odata_core::json::{Purpose, Writer};
use odata_core::prelude::*;
use odata_test_port::{AnyVessel, Tanker, Tug, Vessel};

fn read(text: &str) -> AnyVessel {
    let read: AnyVessel = serde_json::from_str(text).unwrap();
    assert_eq!(read, odata_core::json::from_str(text).unwrap());
    read
}

#[test]
fn each_object_of_a_page_is_read_as_what_its_tag_says() {
    let page = r##"[
        {"@odata.type":"#demo.port.tanker","hazmat":false},
        {"name":"plain"},
        {"@odata.type":"#demo.port.vessel","name":"tagged"},
        {"name":"late","hazmat":true,"@odata.type":"#dp.tanker"},
        {"@odata.type":"#demo.port.tug","power":5,"mast":"2024-02-29"}
    ]"##;
    let page: Vec<AnyVessel> = serde_json::from_str(page).unwrap();
    assert!(matches!(
        &page[0],
        AnyVessel::Tanker(Tanker {
            hazmat: Some(false),
            ..
        })
    ));
    assert!(
        matches!(&page[1], AnyVessel::Vessel(vessel) if vessel.name.as_deref() == Some("plain"))
    );
    assert!(
        matches!(&page[2], AnyVessel::Vessel(vessel) if vessel.name.as_deref() == Some("tagged"))
    );
    assert!(
        matches!(&page[3], AnyVessel::Tanker(tanker) if tanker.hazmat == Some(true) && tanker.name.as_deref() == Some("late"))
    );
    let AnyVessel::Tug(tug) = &page[4] else {
        panic!("{:?}", page[4])
    };
    // Rule 33: a dynamic string stays a string.
    assert_eq!(tug.rest.get("mast").unwrap().as_str(), Some("2024-02-29"));
    let names: Vec<_> = page.iter().map(AnyObject::type_name).collect();
    assert_eq!(
        names,
        [
            "demo.port.tanker",
            "demo.port.vessel",
            "demo.port.vessel",
            "demo.port.tanker",
            "demo.port.tug"
        ]
    );
}

#[test]
fn in_such_a_slot_every_value_writes_its_tag() {
    assert_eq!(
        serde_json::to_string(&read(r#"{"name":"plain"}"#)).unwrap(),
        r##"{"@odata.type":"#demo.port.vessel","name":"plain"}"##
    );
}

#[test]
fn an_unknown_derived_type_is_kept_and_written_back_as_it_was_read_rule_29() {
    let text = r##"{"@odata.type":"#demo.port.hovercraft","name":"Q","skirt":2.50,"crew":["a",null],"skirt@acme.unit":"m"}"##;
    let AnyVessel::Other(unknown) = read(text) else {
        panic!()
    };
    assert_eq!(unknown.type_name(), "demo.port.hovercraft");
    assert_eq!(unknown.name.as_deref(), Some("Q"));
    let written = serde_json::to_string(&AnyVessel::Other(unknown)).unwrap();
    assert_eq!(
        written,
        r##"{"@odata.type":"#demo.port.hovercraft","name":"Q","skirt@acme.unit":"m","skirt":2.50,"crew":["a",null]}"##
    );
}

#[test]
fn the_tag_of_a_base_of_the_declared_type_is_an_error_rule_27() {
    let error = serde_json::from_str::<AnyVessel>(r##"{"@odata.type":"#demo.port.item"}"##)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("demo.port.item") && error.contains("demo.port.vessel"),
        "{error}"
    );
}

#[test]
fn a_known_type_with_a_bad_value_is_an_error_and_not_an_unknown_type() {
    for body in [
        r##"{"@odata.type":"#demo.port.tanker","hazmat":"yes"}"##,
        r##"{"hazmat":"yes","@odata.type":"#demo.port.tanker"}"##,
    ] {
        let error = serde_json::from_str::<AnyVessel>(body)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("hazmat: "), "{error}");
        let error = odata_core::json::from_str::<AnyVessel>(body).unwrap_err();
        assert_eq!(error.path().to_string(), "hazmat");
    }
}

#[test]
fn without_a_variant_for_others_an_unknown_type_is_an_error() {
    #[derive(Debug, ODataEntity)]
    #[odata(any = Vessel)]
    enum Known {
        Vessel(Vessel),
        Tanker(Tanker),
    }
    let known: Known = serde_json::from_str(r##"{"@odata.type":"#demo.port.tanker"}"##).unwrap();
    assert!(matches!(known, Known::Tanker(_)));
    assert!(matches!(serde_json::from_str("{}"), Ok(Known::Vessel(_))));
    let error = serde_json::from_str::<Known>(r##"{"@odata.type":"#demo.port.tug"}"##)
        .unwrap_err()
        .to_string();
    assert!(error.contains("demo.port.tug"), "{error}");
}

#[test]
fn the_value_of_an_enum_is_patched_after_a_match() {
    let mut any = read(r##"{"@odata.type":"#demo.port.hovercraft","name":"Q","skirt":2}"##);
    let AnyVessel::Other(before) = &any else {
        panic!()
    };
    let mut after = before.clone();
    after.name = Some("R".into());
    after.members_mut().insert("skirt", 3_i64);
    let patch = before.diff(&after);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#demo.port.hovercraft","name":"R","skirt":3}"##
    );
    let AnyVessel::Other(target) = &mut any else {
        panic!()
    };
    patch.apply_to(target).unwrap();
    assert_eq!(*target, after);
}

#[test]
fn a_patch_does_not_change_the_type_of_an_unknown_value_rule_35() {
    let AnyVessel::Other(a) = read(r##"{"@odata.type":"#demo.port.hovercraft"}"##) else {
        panic!()
    };
    let AnyVessel::Other(mut b) = read(r##"{"@odata.type":"#demo.port.submarine"}"##) else {
        panic!()
    };
    let mut after = a.clone();
    after.name = Some("R".into());
    let error = a.diff(&after).apply_to(&mut b).unwrap_err().to_string();
    assert!(
        error.contains("demo.port.hovercraft") && error.contains("demo.port.submarine"),
        "{error}"
    );
    assert_eq!(b.name, None);
}

#[derive(Debug, Default, PartialEq, Clone, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Convoy {
    lead: Option<AnyVessel>,
    ships: Vec<AnyVessel>,
    speed: Option<i32>,
}

#[test]
fn a_property_typed_by_such_an_enum_is_read_and_written_with_tags() {
    let text = r##"{"lead":{"@odata.type":"#demo.port.vessel","name":"a"},"ships":[{"@odata.type":"#demo.port.tug","power":1},{"@odata.type":"#demo.port.raft","x":1}]}"##;
    let convoy: Convoy = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&convoy).unwrap(), text);
    assert_eq!(odata_core::json::to_string(&convoy), text);
}

#[test]
fn a_property_typed_by_such_an_enum_is_replaced_whole() {
    let before: Convoy =
        serde_json::from_str(r##"{"lead":{"name":"a","active":true},"speed":1}"##).unwrap();
    let mut after = before.clone();
    let Some(AnyVessel::Vessel(lead)) = &mut after.lead else {
        panic!()
    };
    lead.name = Some("b".into());
    let patch = before.diff(&after);
    let text = serde_json::to_string(&patch).unwrap();
    assert!(
        text.starts_with(
            r##"{"lead":{"@odata.type":"#demo.port.vessel","name":"b","callSign":null,"##
        ),
        "{text}"
    );
    assert!(text.ends_with(r#","active":true}}"#), "{text}");
    let mut target = before;
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target, after);
    let patch = ConvoyPatch {
        lead: AnyVessel::Tug(Tug::default()).into(),
        ..Default::default()
    };
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target.lead, Some(AnyVessel::Tug(Tug::default())));
}

#[test]
fn the_enum_itself_is_validated_and_written_for_a_purpose() {
    let any =
        read(r##"{"@odata.type":"#demo.port.tanker","name":"longer than ten","@odata.etag":"1"}"##);
    assert_eq!(
        any.validate()
            .unwrap_err()
            .iter()
            .next()
            .unwrap()
            .path()
            .to_string(),
        "name"
    );
    assert_eq!(
        Writer::new().purpose(Purpose::Create).to_string(&any),
        r##"{"@odata.type":"#demo.port.tanker","name":"longer than ten"}"##
    );
}

/// Variants whose values are on the heap.
#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Vessel)]
enum BoxedVessel {
    Vessel(Box<Vessel>),
    Tanker(Box<Tanker>),
    #[odata(other)]
    Other(Box<Unknown<Vessel>>),
}

#[test]
fn variants_may_hold_boxes() {
    for text in [
        r##"{"@odata.type":"#demo.port.vessel","name":"plain"}"##,
        r##"{"@odata.type":"#demo.port.tanker","name":"bulky","hazmat":true}"##,
        r##"{"@odata.type":"#demo.port.tug","name":"strong","power":5}"##,
    ] {
        let vessel: BoxedVessel = serde_json::from_str(text).unwrap();
        assert_eq!(vessel, odata_core::json::from_str(text).unwrap());
        assert_eq!(serde_json::to_string(&vessel).unwrap(), text);
        assert_eq!(odata_core::json::to_string(&vessel), text);
        assert_eq!(vessel.validate(), Ok(()));
    }
}

#[test]
fn a_tag_that_comes_late_moves_what_was_read_into_the_box() {
    let text = r##"{"name":"bulky","@odata.type":"#demo.port.tanker","hazmat":true}"##;
    let BoxedVessel::Tanker(tanker) = serde_json::from_str(text).unwrap() else {
        panic!("no tanker")
    };
    assert_eq!(tanker.name.as_deref(), Some("bulky"));
    assert_eq!(tanker.hazmat, Some(true));
}
