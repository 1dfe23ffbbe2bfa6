use odata_core::payload::delta::Delta;
use odata_core::prelude::*;
use odata_test_port::{AnyVessel, Tanker, Tug, Vessel};

use crate::model::{changed, delta, refused};

const ID: &str = r#""id":"11111111-1111-1111-1111-111111111111""#;

fn read(members: &str) -> Delta<AnyVessel> {
    delta(&format!("{{{ID},{members}}}"))
}

fn apply(members: &str, vessels: &mut Vec<AnyVessel>) {
    read(members).apply_to(vessels).unwrap();
}

#[test]
fn the_tag_tells_of_which_type_a_changed_entity_is() {
    let entries = read(r##""hazmat":null,"name":"Bo","@odata.type":"#demo.port.tanker""##);
    let entry = changed(&entries.entries[0]);
    assert_eq!(entry.type_name(), "demo.port.tanker");
    let patch = entry.patch_of::<Tanker>().unwrap();
    assert_eq!(patch.hazmat, Change::Null);
    assert_eq!(patch.name.as_deref(), Some("Bo"));
    assert!(entry.patch_of::<Vessel>().is_none());
    let entries = read(r#""name":"Bo""#);
    let entry = changed(&entries.entries[0]);
    assert_eq!(
        entry.patch_of::<Vessel>().unwrap().name.as_deref(),
        Some("Bo")
    );
}

#[test]
fn entities_are_added_as_what_the_tag_says_and_changed_as_what_they_are() {
    let mut vessels = vec![];
    apply(
        r##""@type":"#demo.port.tanker","hazmat":true"##,
        &mut vessels,
    );
    // Rule 27: without a tag the change is made to whatever is there.
    apply(
        r##""hazmat":false,"name":"Bo","pos":{"lat":1,"lon":2}"##,
        &mut vessels,
    );
    apply(
        r##""pos":{"note":"n"},"createdAt":"2024-01-01T00:00:00Z""##,
        &mut vessels,
    );
    let [AnyVessel::Tanker(tanker)] = &vessels[..] else {
        panic!("{vessels:?}")
    };
    assert_eq!(
        (tanker.hazmat, tanker.name.as_deref()),
        (Some(false), Some("Bo"))
    );
    let position = tanker.pos.as_ref().unwrap();
    assert_eq!(
        (position.lat, position.note.as_deref()),
        (Some(1.0), Some("n"))
    );
    assert!(tanker.created_at.is_some());
}

// Rule 35.
#[test]
fn a_change_does_not_change_the_type() {
    let mut vessels = vec![AnyVessel::Tug(Tug::default())];
    apply(
        r##""@type":"#demo.port.tanker","hazmat":true"##,
        &mut vessels,
    );
    let error = read(r##""@type":"#demo.port.tug","power":5"##)
        .apply_to(&mut vessels)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "value/0: found an entity of type demo.port.tanker, expected demo.port.tug: a change cannot change the type"
    );
}

#[test]
fn an_entity_of_an_unknown_type_is_kept_whole() {
    let members = r##""@odata.type":"#demo.port.submarine","depth":9.50,"name":"Nemo""##;
    let mut vessels = vec![];
    let entries = read(members);
    assert!(
        serde_json::to_string(&entries)
            .unwrap()
            .contains("\"depth\":9.50")
    );
    entries.apply_to(&mut vessels).unwrap();
    apply(
        r##""@odata.type":"#demo.port.submarine","depth":10.0,"crew":3"##,
        &mut vessels,
    );
    let [AnyVessel::Other(unknown)] = &vessels[..] else {
        panic!("{vessels:?}")
    };
    assert_eq!(unknown.type_name(), "demo.port.submarine");
    assert_eq!(unknown.name.as_deref(), Some("Nemo"));
    assert_eq!(
        serde_json::to_string(unknown.members()).unwrap(),
        r#"{"depth":10.0,"crew":3}"#
    );
}

// Rule 58.
#[test]
fn dynamic_properties_are_set_and_removed() {
    let mut vessels = vec![];
    apply(
        r##""@odata.type":"#demo.port.tug","a":1,"b":2"##,
        &mut vessels,
    );
    apply(
        r##""@odata.type":"#demo.port.tug","a":null,"c":3"##,
        &mut vessels,
    );
    let [AnyVessel::Tug(tug)] = &vessels[..] else {
        panic!("{vessels:?}")
    };
    assert_eq!(
        serde_json::to_string(&tug.rest).unwrap(),
        r#"{"b":2,"c":3}"#
    );
}

// Rule 28.
#[test]
fn a_type_that_is_not_derived_from_the_declared_one_is_an_error() {
    let error = refused::<AnyVessel>(&format!(r##"{{{ID},"@odata.type":"#demo.port.item"}}"##));
    assert!(
        error.contains("found an object of type demo.port.item"),
        "{error}"
    );
}
