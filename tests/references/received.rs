//! Links that a service receives.

use odata_core::body::{Body, Linked, Received};
use odata_core::dynamic::DynamicValue;
use odata_core::json::{Error, ErrorKind, Reader, Version, Writer};
use odata_core::prelude::*;
use odata_core::{Value, json};

use crate::model::{Vessel, VesselPatch, renamed};

#[track_caller]
fn received<T: Value>(text: &str) -> Received<T> {
    let strict = Reader::strict().version(Version::V4_01).read_body(text);
    strict.unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn refused<T: Value>(text: &str) -> Error {
    match Reader::lenient().read_body::<T>(text) {
        Ok(_) => panic!("{text} was taken"),
        Err(error) => error,
    }
}

fn to(id: &str) -> Linked {
    Linked::To(id.to_owned())
}

#[test]
fn both_spellings_of_a_link_are_one_value_rule_112() {
    for text in [
        r#"{"name":"Bo","berth@odata.bind":"berths(7)"}"#,
        r#"{"berth@bind":"berths(7)","name":"Bo"}"#,
        r#"{"berth":{"@id":"berths(7)"},"name":"Bo"}"#,
        r#"{"name":"Bo","berth":{"@odata.id":"berths(7)"}}"#,
    ] {
        let patch = received::<VesselPatch>(text);
        assert_eq!(patch.linked("berth"), Some(&to("berths(7)")), "{text}");
        assert_eq!(patch.linked("crew"), None);
        assert_eq!(patch.value.name.as_deref(), Some("Bo"));
        assert_eq!(patch.notes, []);
        let new = received::<Vessel>(text);
        assert_eq!(new.linked("berth"), Some(&to("berths(7)")), "{text}");
        assert_eq!(
            (new.value.name.as_deref(), &new.value.berth),
            (Some("Bo"), &None)
        );
        assert!(new.value.annotations.is_empty());
    }
}

#[test]
fn null_leads_nowhere_unless_it_must_lead_somewhere_rule_112() {
    for text in [r#"{"berth@odata.bind":null}"#, r#"{"berth":null}"#] {
        assert_eq!(
            received::<VesselPatch>(text).linked("berth"),
            Some(&Linked::Nowhere)
        );
    }
    for text in [r#"{"owner@odata.bind":null}"#, r#"{"owner":null}"#] {
        let error = refused::<VesselPatch>(text);
        assert_eq!(error.kind(), ErrorKind::NullNotAllowed);
    }
    let error = refused::<VesselPatch>(r#"{"crew":null}"#);
    assert_eq!(
        error.to_string(),
        "crew: found null, expected an array (Collection(demo.port.Person)): a collection is never null at line 1 column 9"
    );
}

#[test]
fn an_array_is_for_many_and_a_string_for_one_rule_112() {
    for (text, message) in [
        (
            "{\"name\":\"Bo\",\n\"berth@odata.bind\":[\"berths(7)\"]}",
            "berth@odata.bind: found an array, expected a string, the id of an entity, or null (demo.port.Berth) at line 2 column 20",
        ),
        (
            r#"{"crew@odata.bind":"people(1)"}"#,
            "crew@odata.bind: found a string, expected an array of strings, the ids of entities (Collection(demo.port.Person)) at line 1 column 20",
        ),
        (
            r#"{"crew@odata.bind":[null]}"#,
            "crew@odata.bind/0: found null, expected a string, the id of an entity (Collection(demo.port.Person)) at line 1 column 21",
        ),
        (
            r#"{"berth":[]}"#,
            "berth: found an array, expected an object, or null (demo.port.Berth) at line 1 column 10",
        ),
        (
            r#"{"crew":{}}"#,
            "crew: found an object, expected an array of entities (Collection(demo.port.Person)) at line 1 column 9",
        ),
    ] {
        let error = refused::<VesselPatch>(text);
        assert_eq!(error.kind(), ErrorKind::TypeMismatch);
        assert_eq!(error.to_string(), message);
    }
    assert_eq!(
        received::<VesselPatch>(r#"{"crew@odata.bind":[]}"#).linked("crew"),
        Some(&Linked::Also(Vec::new()))
    );
}

#[test]
fn a_link_and_a_value_of_one_property_are_an_error_rules_113_and_115() {
    let link = r#""berth@odata.bind":"berths(7)""#;
    let value = r#""berth":{"note":"wet"}"#;
    for (first, second) in [(link, value), (value, link), (link, link)] {
        let text = format!("{{{first},{second}}}");
        for error in [refused::<VesselPatch>(&text), refused::<Vessel>(&text)] {
            assert_eq!(error.kind(), ErrorKind::DuplicateMember, "{error}");
        }
    }
    let text = r#"{"crew":[],"crew@delta":[]}"#;
    for error in [refused::<VesselPatch>(text), refused::<Vessel>(text)] {
        assert_eq!(
            error.to_string(),
            "crew@delta: found crew@delta after crew, expected one member that says where the property leads at line 1 column 25"
        );
    }
}

#[test]
fn a_new_entity_keeps_what_is_inline_beside_its_links() {
    let new = received::<Vessel>(
        r#"{"crew":[{"name":"Cy"}],"crew@odata.bind":["people(1)"],"berth":{"note":"wet"}}"#,
    );
    assert_eq!(new.value.crew.len(), 1);
    let links = new.links().map(|(name, linked)| (name, linked.clone()));
    assert!(links.eq([("crew", Linked::Also(vec!["people(1)".into()]))]));
    assert_eq!(
        new.value.berth.and_then(|berth| berth.note).as_deref(),
        Some("wet")
    );
    let linked = received::<Vessel>(r#"{"crew":[{"@id":"people(1)"},{"@id":"people(2)"}]}"#);
    assert_eq!(
        linked.linked("crew"),
        Some(&Linked::Also(vec!["people(1)".into(), "people(2)".into()]))
    );
    assert!(linked.value.crew.is_empty());
}

#[test]
fn a_deep_update_is_told_as_it_came() {
    let text = r#"{"berth":{"note":"wet"},"crew@delta":[{"@removed":{},"@id":"people(3)"}]}"#;
    let patch = received::<VesselPatch>(text);
    let Some(Linked::Inline(DynamicValue::Object(berth))) = patch.linked("berth") else {
        panic!("{:?}", patch.linked("berth"));
    };
    assert_eq!(berth.get("note").unwrap(), "wet");
    let Some(Linked::Changed(changes)) = patch.linked("crew") else {
        panic!("{:?}", patch.linked("crew"));
    };
    assert_eq!(changes.len(), 1);
    assert!(matches!(
        received::<VesselPatch>(r#"{"crew":[]}"#).linked("crew"),
        Some(Linked::All(items)) if items.is_empty()
    ));
}

#[test]
fn what_is_left_keeps_its_places_and_its_faults() {
    let text = "{\"berth@odata.bind\":\"berths(7)\" ,\n \"name\" : 5 , \"crew@bind\":[]\n}";
    let error = refused::<VesselPatch>(text);
    assert_eq!((error.line(), error.column()), (2, 11));
    for text in [
        "",
        "[]",
        "{",
        r#"{"berth@odata.bind":}"#,
        r#"{"name":"a",}"#,
    ] {
        let plain = json::from_str::<VesselPatch>(text).unwrap_err();
        assert_eq!(refused::<VesselPatch>(text).to_string(), plain.to_string());
    }
    let error = Reader::lenient()
        .max_size(2)
        .read_body::<VesselPatch>("{ }");
    assert_eq!(error.unwrap_err().kind(), ErrorKind::SizeLimit);
}

#[test]
fn what_is_written_is_received() {
    let patch = renamed();
    let body = Body::new(&patch).bind("berth", "berths(7)").unwrap();
    for version in [Version::V4_0, Version::V4_01] {
        let text = Writer::new()
            .version(version)
            .body_to_string(&body)
            .unwrap();
        let received = received::<VesselPatch>(&text);
        assert_eq!(received.linked("berth"), Some(&to("berths(7)")));
        let mut vessel = Vessel::default();
        received.value.apply_to(&mut vessel).unwrap();
        assert_eq!(vessel.name.as_deref(), Some("Bo"));
    }
}
