//! What the body of a request must have.

use odata_core::body::{Body, BodyErrorKind};
use odata_core::http::{Precondition, Request};
use odata_core::json::{Purpose, Writer};
use odata_core::prelude::*;

use crate::model::{Berth, Person, Position, Vessel, VesselPatch, person, vessel};

fn missing<T: odata_core::Value>(purpose: Purpose, value: &T) -> Vec<String> {
    let Err(violations) = Writer::new().purpose(purpose).check_complete(value) else {
        return Vec::new();
    };
    assert!(
        violations
            .iter()
            .all(|missing| missing.rule() == "Nullable")
    );
    violations
        .iter()
        .map(|missing| missing.path().to_string())
        .collect()
}

#[test]
fn a_creation_needs_all_that_is_not_nullable_but_keys_and_computed_ones_rule_53() {
    assert_eq!(
        missing(Purpose::Create, &Vessel::default()),
        ["name", "registry", "owner"]
    );
    let mut vessel = vessel();
    vessel.owner = Some(Box::new(Person::default()));
    vessel.pos = Some(Position::default());
    vessel.stops = vec![
        Position {
            lat: Some(1.0),
            note: None,
        },
        Position::default(),
    ];
    vessel.berth = Some(Box::new(Berth {
        keeper: Some(Box::new(Person::default())),
        ..Berth::default()
    }));
    assert_eq!(
        missing(Purpose::Create, &vessel),
        ["pos/lat", "stops/1/lat", "berth/keeper/name", "owner/name"]
    );
}

#[test]
fn a_replacement_needs_all_that_is_not_nullable_and_can_be_changed_rule_55() {
    assert_eq!(missing(Purpose::Replace, &Vessel::default()), ["name"]);
    let mut vessel = vessel();
    vessel.stops = vec![Position::default()];
    assert_eq!(missing(Purpose::Replace, &vessel), ["stops/0/lat"]);
}

#[test]
fn an_answer_needs_nothing_rule_52() {
    assert_eq!(missing(Purpose::Response, &Vessel::default()), [""; 0]);
}

#[test]
fn a_patch_needs_what_it_replaces_whole_rule_54() {
    let nothing = VesselPatch::default();
    for purpose in [Purpose::Response, Purpose::Create, Purpose::Replace] {
        assert_eq!(missing(purpose, &nothing), [""; 0]);
    }
    let patch = VesselPatch {
        pos: Update::Replace(Position::default()).into(),
        stops: Some(vec![Position::default()]),
        ..VesselPatch::default()
    };
    assert_eq!(
        missing(Purpose::Response, &patch),
        ["pos/lat", "stops/0/lat"]
    );
}

#[test]
fn what_is_incomplete_is_not_sent() {
    let empty = Vessel::default();
    let writer = Writer::new();
    assert!(Request::post(&writer, &empty).is_err());
    assert!(Request::put(&writer, &empty, Precondition::Any).is_err());
    let error = writer.body_to_string(&Body::new(&empty)).unwrap_err();
    assert_eq!(error.kind(), BodyErrorKind::Incomplete);
    assert_eq!(
        error.to_string(),
        "name: found nothing, expected Edm.String (Nullable)\n\
         registry: found nothing, expected Edm.String (Nullable)\n\
         owner: found nothing, expected demo.port.Person (Nullable)"
    );
    let mut vessel = vessel();
    vessel.owner = Some(Box::new(person("Ole")));
    let post = Request::post(&writer, &vessel).unwrap();
    assert_eq!(post.method(), "POST");
    let put = Request::put(&writer, &vessel, Precondition::CreateOnly).unwrap();
    assert_eq!(put.method(), "PUT");
    assert_eq!(
        put.headers().last(),
        Some(&("If-None-Match", "*".to_owned()))
    );
}

#[test]
fn a_link_is_as_good_as_a_value() {
    let vessel = vessel();
    let body = Body::new(&vessel).bind("owner", "people(9)").unwrap();
    assert!(Writer::new().body_to_string(&body).is_ok());
    let error = Writer::new()
        .body_to_string(&Body::new(&vessel))
        .unwrap_err();
    assert_eq!(error.path().to_string(), "owner");
}
