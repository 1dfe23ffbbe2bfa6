//! Unknown members, annotations, and what was there.

use odata_core::json::{self, Presence, Reader};

use crate::model::{Tug, Vessel};
use crate::{body, conforms};

#[test]
fn a_guid_is_read_in_either_case_and_written_in_lower_case() {
    // V63, rule 77
    let text = r#"{"id":"ABCDEF00-1111-2222-3333-444444444444"}"#;
    assert_eq!(body(&conforms::<Vessel>(text)), text.to_lowercase());
}

#[test]
fn an_annotation_may_follow_its_property() {
    // V65, rule 8
    let vessel = conforms::<Vessel>(r#"{"name":"Bo","name@acme.src":"hr"}"#);
    assert_eq!(
        vessel.annotations.get("name@acme.src").unwrap(),
        &"hr",
        "{vessel:?}"
    );
}

#[test]
fn control_information_that_nobody_knows_is_kept() {
    // V67, rules 11 and 49
    let text = r#"{"@odata.brandNew":7,"@acme.mark":{},"name@odata.brandNew":8,"ghost@acme.x":1}"#;
    let vessel = conforms::<Vessel>(text);
    assert_eq!(vessel.annotations.len(), 4);
    assert_eq!(body(&vessel), text);
}

#[test]
fn a_dynamic_string_is_no_date() {
    // V69, rule 33
    let text = r##"{"@odata.type":"#demo.port.Tug","mast":"2024-02-29"}"##;
    let tug = conforms::<Tug>(text);
    assert_eq!(tug.rest.get("mast").unwrap().as_str(), Some("2024-02-29"));
    assert_eq!(json::to_string(&tug), text);
}

#[test]
fn absent_and_null_are_told_apart() {
    // V71, rule 51
    let read = |text| Reader::lenient().read_kept::<Vessel>(text).unwrap();
    let (absent, null) = (read("{}"), read(r#"{"callSign":null}"#));
    assert_eq!(absent.value().call_sign, None);
    assert_eq!(null.value(), absent.value());
    assert_eq!(absent.presence("callSign"), Presence::Absent);
    assert_eq!(null.presence("callSign"), Presence::Null);
    assert_ne!(null, absent);
}

#[test]
fn count_and_next_link_of_a_collection_are_kept_in_any_order() {
    // V73, rules 42 and 43
    for text in [
        r#"{"crew@odata.count":12,"crew":[{"@odata.id":"people(1)"}],"crew@odata.nextLink":"people?p=2"}"#,
        r#"{"crew@odata.nextLink":"people?p=2","crew@odata.count":12,"crew":[{"@odata.id":"people(1)"}]}"#,
    ] {
        let vessel = conforms::<Vessel>(text);
        assert_eq!(vessel.crew.len(), 1);
        assert_eq!(vessel.crew[0].annotations.id(), Some("people(1)"));
        assert_eq!(vessel.annotations.get("crew@odata.count").unwrap(), &12);
        assert_eq!(
            vessel.annotations.get("crew@odata.nextLink").unwrap(),
            &"people?p=2"
        );
    }
    let vessel = conforms::<Vessel>(r#"{"crew@odata.count":12}"#);
    assert_eq!(vessel.crew, []);
}

#[test]
fn a_navigation_link_is_no_value() {
    // Rule 45
    let text = r#"{"berth@odata.navigationLink":"vessels(1)/berth"}"#;
    let kept = Reader::strict().read_kept::<Vessel>(text).unwrap();
    assert_eq!(kept.value().berth, None);
    assert_eq!(kept.presence("berth"), Presence::Absent);
}

#[test]
fn a_dynamic_member_is_typed_by_its_annotation_alone() {
    // V143, rules 32, 33 and 104
    for text in [
        r##"{"@odata.type":"#demo.port.Tug","x@odata.type":"#Double","x":"INF"}"##,
        r##"{"@odata.type":"#demo.port.Tug","x":"INF"}"##,
    ] {
        let tug = conforms::<Tug>(text);
        assert_eq!(tug.rest.get("x").unwrap().as_str(), Some("INF"));
        assert_eq!(json::to_string(&tug), text);
    }
    let late =
        conforms::<Tug>(r##"{"x":"INF","x@odata.type":"#Double","@odata.type":"#demo.port.Tug"}"##);
    assert_eq!(
        json::to_string(&late),
        r##"{"@odata.type":"#demo.port.Tug","x@odata.type":"#Double","x":"INF"}"##
    );
}

#[test]
fn open_complex_values_keep_untyped_collections() {
    // V145, rules 33 and 100
    let text = r##"{"@odata.type":"#demo.port.Tug","extras":{"origin":"X","more":[{"a":1}]}}"##;
    assert_eq!(json::to_string(&conforms::<Tug>(text)), text);
}
