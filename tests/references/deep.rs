//! Related entities that are created or changed with the entity that leads to them.

use odata_core::body::{Body, BodyErrorKind, Related};
use odata_core::json::{Purpose, TagPolicy, Version, Writer};

use crate::model::{Berth, BerthPatch, PersonPatch, VesselPatch, person, renamed, vessel};

fn v4_01() -> Writer {
    Writer::new().tags(TagPolicy::Never).version(Version::V4_01)
}

#[test]
fn a_deep_insert_leaves_out_computed_members_at_every_depth() {
    let mut vessel = vessel();
    vessel.item.created_at = Some("now".into());
    vessel.berth = Some(Box::new(Berth {
        no: Some(7),
        checked: Some("now".into()),
        keeper: Some(Box::new(
            odata_core::json::from_str(r#"{"id":3,"name":"Kay","hired":"now"}"#).unwrap(),
        )),
        ..Berth::default()
    }));
    vessel.owner = Some(Box::new(person("Ole")));
    vessel.crew = vec![odata_core::json::from_str(r#"{"name":"Cy","hired":"now"}"#).unwrap()];
    let writer = Writer::new()
        .tags(TagPolicy::Never)
        .purpose(Purpose::Create);
    let expected = r#"{"name":"Ada","registry":"R","berth":{"no":7,"keeper":{"id":3,"name":"Kay"}},"owner":{"name":"Ole"},"crew":[{"name":"Cy"}]}"#;
    assert_eq!(writer.try_to_string(&vessel).unwrap(), expected);
    assert_eq!(
        writer.body_to_string(&Body::new(&vessel)).unwrap(),
        expected
    );
}

#[test]
fn an_update_of_4_0_has_no_related_entities_rule_110() {
    let (patch, berth, cook) = (renamed(), BerthPatch::default(), person("Cy"));
    let inline = Body::new(&patch)
        .inline("berth", Body::new(&berth))
        .unwrap();
    let set = Body::new(&patch)
        .set("crew", vec![Related::Inline(Body::new(&cook))])
        .unwrap();
    let change = Body::new(&patch)
        .change("crew", vec![Related::Deleted("people(3)".into())])
        .unwrap();
    for (body, path) in [(inline, "berth"), (set, "crew"), (change, "crew")] {
        let error = Writer::new().body_to_string(&body).unwrap_err();
        assert_eq!(error.kind(), BodyErrorKind::NotInThisRequest);
        assert_eq!(error.path().to_string(), path);
        assert!(v4_01().body_to_string(&body).is_ok());
    }
}

#[test]
fn an_update_of_4_01_changes_what_it_leads_to() {
    let patch = renamed();
    let berth = BerthPatch { note: "wet".into() };
    let berth = Body::new(&berth).bind("keeper", "people(5)").unwrap();
    let body = Body::new(&patch).inline("berth", berth).unwrap();
    assert_eq!(
        v4_01().body_to_string(&body).unwrap(),
        r#"{"name":"Bo","berth":{"note":"wet","keeper":{"@id":"people(5)"}}}"#
    );
}

#[test]
fn a_collection_is_told_whole_or_by_changes_rules_114_and_115() {
    let patch = VesselPatch::default();
    let cook = PersonPatch {
        role: "cook".into(),
        ..PersonPatch::default()
    };
    let cook = Body::new(&cook).identified("people(4)");
    let new = person("Cy");
    let all = vec![
        Related::Link("people(1)".into()),
        Related::Inline(cook.clone()),
        Related::Inline(Body::new(&new)),
    ];
    let body = Body::new(&patch).set("crew", all).unwrap();
    assert_eq!(
        v4_01().body_to_string(&body).unwrap(),
        r#"{"crew":[{"@id":"people(1)"},{"role":"cook","@id":"people(4)"},{"name":"Cy"}]}"#
    );
    let changes = || {
        vec![
            Related::Deleted("people(3)".into()),
            Related::Unlinked("people(2)".into()),
            Related::Inline(cook.clone()),
        ]
    };
    let body = Body::new(&patch).change("crew", changes()).unwrap();
    assert_eq!(
        v4_01().body_to_string(&body).unwrap(),
        r#"{"crew@delta":[{"@removed":{"reason":"deleted"},"@id":"people(3)"},{"@removed":{"reason":"changed"},"@id":"people(2)"},{"role":"cook","@id":"people(4)"}]}"#
    );
    let error = body.clone().set("crew", Vec::new()).unwrap_err();
    assert_eq!(error.kind(), BodyErrorKind::SaidTwice);
    let error = Body::new(&patch).set("crew", changes()).unwrap_err();
    assert_eq!(error.kind(), BodyErrorKind::NotInThisRequest);
}

#[test]
fn changes_to_a_collection_are_for_a_patch_alone_rule_116() {
    let vessel = vessel();
    let body = Body::new(&vessel)
        .bind("owner", "people(9)")
        .unwrap()
        .change("crew", vec![Related::Link("people(1)".into())])
        .unwrap();
    for purpose in [Purpose::Create, Purpose::Replace] {
        let error = v4_01().purpose(purpose).body_to_string(&body).unwrap_err();
        assert_eq!(error.kind(), BodyErrorKind::NotInThisRequest);
    }
}

#[test]
fn a_new_entity_of_4_0_has_new_ones_and_links_apart() {
    let (vessel, new) = (vessel(), person("Cy"));
    let related = vec![
        Related::Link("people(1)".into()),
        Related::Inline(Body::new(&new)),
    ];
    let body = Body::new(&vessel)
        .bind("owner", "people(9)")
        .unwrap()
        .set("crew", related)
        .unwrap();
    let writer = Writer::new().tags(TagPolicy::Never);
    assert_eq!(
        writer.body_to_string(&body).unwrap(),
        r#"{"name":"Ada","registry":"R","owner@odata.bind":"people(9)","crew":[{"name":"Cy"}],"crew@odata.bind":["people(1)"]}"#
    );
}

#[test]
fn an_entity_of_another_type_is_refused() {
    let patch = VesselPatch::default();
    let person = person("Cy");
    let error = Body::new(&patch)
        .inline("berth", Body::new(&person))
        .unwrap_err();
    assert_eq!(error.kind(), BodyErrorKind::WrongType);
    assert_eq!(
        error.to_string(),
        "berth: found an entity of type demo.port.Person, expected demo.port.Berth or a type derived from it"
    );
}

#[test]
fn an_error_within_a_related_entity_has_its_path() {
    let patch = VesselPatch::default();
    let nameless = crate::model::Person::default();
    let body = Body::new(&patch)
        .set("crew", vec![Related::Inline(Body::new(&nameless))])
        .unwrap();
    let error = v4_01().body_to_string(&body).unwrap_err();
    assert_eq!(error.kind(), BodyErrorKind::Incomplete);
    assert_eq!(error.path().to_string(), "crew/0/name");
}
