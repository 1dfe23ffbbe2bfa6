//! Links to entities that are there, from created and updated ones.

use odata_core::body::{Body, BodyError, BodyErrorKind};
use odata_core::http::{Precondition, Request};
use odata_core::json::{Purpose, TagPolicy, Version, Writer};
use odata_core::prelude::*;

use crate::model::{Berth, BerthPatch, Vessel, VesselPatch, renamed, vessel};

fn v4_0() -> Writer {
    Writer::new().tags(TagPolicy::Never)
}

fn v4_01() -> Writer {
    v4_0().version(Version::V4_01)
}

#[track_caller]
fn is_refused(body: Result<Body<'_>, BodyError>, kind: BodyErrorKind, message: &str) {
    let error = body.unwrap_err();
    assert_eq!((error.kind(), &*error.to_string()), (kind, message));
}

#[test]
fn a_patch_links_in_the_form_of_the_version_rule_111() {
    let patch = renamed();
    let body = Body::new(&patch)
        .bind("berth", "berths(7)")
        .unwrap()
        .add("crew", ["people(1)"])
        .unwrap()
        .add("crew", ["people(2)"])
        .unwrap();
    assert_eq!(
        v4_0().body_to_string(&body).unwrap(),
        r#"{"name":"Bo","berth@odata.bind":"berths(7)","crew@odata.bind":["people(1)","people(2)"]}"#
    );
    assert_eq!(
        v4_01().body_to_string(&body).unwrap(),
        r#"{"name":"Bo","berth":{"@id":"berths(7)"},"crew@delta":[{"@id":"people(1)"},{"@id":"people(2)"}]}"#
    );
}

#[test]
fn a_new_entity_links_in_the_form_of_the_version_rule_111() {
    let vessel = vessel();
    let body = Body::new(&vessel)
        .bind("owner", "people(9)")
        .unwrap()
        .add("crew", ["people(1)"])
        .unwrap();
    let own = r#"{"name":"Ada","registry":"R","#;
    assert_eq!(
        v4_0().body_to_string(&body).unwrap(),
        format!(r#"{own}"owner@odata.bind":"people(9)","crew@odata.bind":["people(1)"]}}"#)
    );
    assert_eq!(
        v4_01().body_to_string(&body).unwrap(),
        format!(r#"{own}"owner":{{"@id":"people(9)"}},"crew":[{{"@id":"people(1)"}}]}}"#)
    );
}

#[test]
fn a_patch_that_only_links_has_its_tag_and_is_not_empty() {
    let patch = VesselPatch::default();
    let body = Body::new(&patch);
    assert!(body.is_empty());
    let body = body.bind("berth", "berths(7)").unwrap();
    assert!(!body.is_empty());
    assert_eq!(
        Writer::new().body_to_string(&body).unwrap(),
        r##"{"@odata.type":"#demo.port.Vessel","berth@odata.bind":"berths(7)"}"##
    );
}

#[test]
fn null_unlinks_what_may_lead_nowhere_rule_112() {
    let patch = VesselPatch::default();
    let body = Body::new(&patch).unlink("berth").unwrap();
    assert_eq!(
        v4_0().body_to_string(&body).unwrap(),
        r#"{"berth@odata.bind":null}"#
    );
    assert_eq!(v4_01().body_to_string(&body).unwrap(), r#"{"berth":null}"#);
    is_refused(
        Body::new(&patch).unlink("owner"),
        BodyErrorKind::NotNullable,
        "owner: found null, expected a link to demo.port.Person: the navigation property is not nullable",
    );
}

#[test]
fn one_is_not_many_and_many_are_not_one_rule_112() {
    let patch = VesselPatch::default();
    is_refused(
        Body::new(&patch).add("berth", ["berths(7)"]),
        BodyErrorKind::Multiplicity,
        "berth: found a collection, expected one entity (demo.port.Berth)",
    );
    for body in [
        Body::new(&patch).bind("crew", "people(1)"),
        Body::new(&patch).unlink("crew"),
    ] {
        is_refused(
            body,
            BodyErrorKind::Multiplicity,
            "crew: found one entity, expected a collection (Collection(demo.port.Person))",
        );
    }
}

#[test]
fn no_links_to_add_are_nothing_rule_112() {
    let patch = VesselPatch::default();
    let body = Body::new(&patch).add("crew", [""; 0]).unwrap();
    assert!(body.is_empty());
    assert_eq!(v4_0().body_to_string(&body).unwrap(), "{}");
}

#[test]
fn a_name_that_is_no_navigation_property_is_an_error_that_lists_them() {
    let patch = VesselPatch::default();
    for name in ["name", "bearth"] {
        let message = format!(
            "{name}: found a name that is no navigation property of demo.port.Vessel, expected berth, owner, crew"
        );
        is_refused(
            Body::new(&patch).bind(name, "berths(7)"),
            BodyErrorKind::NoNavigationProperty,
            &message,
        );
    }
}

#[test]
fn a_link_and_a_value_are_too_much_for_one_property_rule_113() {
    let mut vessel = vessel();
    vessel.berth = Some(Box::new(Berth::default()));
    let body = Body::new(&vessel)
        .bind("berth", "berths(7)")
        .unwrap()
        .bind("owner", "people(1)")
        .unwrap();
    for writer in [v4_0(), v4_01()] {
        let error = writer.body_to_string(&body).unwrap_err();
        assert_eq!(error.kind(), BodyErrorKind::SaidTwice);
        assert_eq!(error.path().to_string(), "berth");
    }
    let patch = VesselPatch::default();
    let berth = BerthPatch::default();
    is_refused(
        Body::new(&patch)
            .bind("berth", "berths(7)")
            .unwrap()
            .inline("berth", Body::new(&berth)),
        BodyErrorKind::SaidTwice,
        "berth: found two things said of the navigation property, expected one: a link, a value or changes",
    );
}

#[test]
fn links_of_4_0_stand_beside_new_entities_of_a_collection() {
    let mut vessel = vessel();
    vessel.crew = vec![crate::model::person("Cy")];
    let body = Body::new(&vessel)
        .bind("owner", "people(9)")
        .unwrap()
        .add("crew", ["people(1)"])
        .unwrap();
    assert_eq!(
        v4_0().body_to_string(&body).unwrap(),
        r#"{"name":"Ada","registry":"R","crew":[{"name":"Cy"}],"owner@odata.bind":"people(9)","crew@odata.bind":["people(1)"]}"#
    );
    let error = v4_01().body_to_string(&body).unwrap_err();
    assert_eq!(error.kind(), BodyErrorKind::SaidTwice);
}

#[test]
fn a_put_links_but_adds_no_links_in_4_01_rule_116() {
    let vessel = vessel();
    let put =
        |writer: Writer, body: &Body<'_>| writer.purpose(Purpose::Replace).body_to_string(body);
    let body = Body::new(&vessel).bind("berth", "berths(7)").unwrap();
    assert_eq!(
        put(v4_01(), &body).unwrap(),
        r#"{"name":"Ada","callSign":null,"pos":null,"stops":[],"berth":{"@id":"berths(7)"}}"#
    );
    let body = Body::new(&vessel).add("crew", ["people(1)"]).unwrap();
    assert!(
        put(v4_0(), &body)
            .unwrap()
            .ends_with(r#""crew@odata.bind":["people(1)"]}"#)
    );
    let error = put(v4_01(), &body).unwrap_err();
    assert_eq!(error.kind(), BodyErrorKind::NotInThisRequest);
}

#[test]
fn the_request_of_a_body_has_the_method_that_it_needs() {
    let (patch, vessel) = (VesselPatch::default(), vessel());
    let request = |writer: &Writer, body: &Body<'_>| {
        let request = Request::of_body(writer, body, Precondition::None).unwrap();
        request.map(|request| request.method())
    };
    let linked = Body::new(&vessel).bind("owner", "people(9)").unwrap();
    assert_eq!(request(&v4_0(), &Body::new(&patch)), None);
    assert_eq!(
        request(&v4_0(), &Body::new(&patch).unlink("berth").unwrap()),
        Some("PATCH")
    );
    assert_eq!(request(&v4_0(), &linked), Some("POST"));
    assert_eq!(
        request(&v4_0().purpose(Purpose::Replace), &linked),
        Some("PUT")
    );
}

#[test]
fn a_dynamic_type_is_told_by_its_object() {
    let vessel: Vessel = vessel();
    let object: &dyn odata_core::value::Object = &vessel;
    let body = Body::of(object).bind("owner", "people(9)").unwrap();
    assert!(Writer::new().body_to_string(&body).is_ok());
    assert!(vessel.validate().is_ok());
}
