//! Answers to updates.

use odata_core::http::Return;
use odata_core::json::{ErrorKind, Reader, Version};
use odata_core::payload::{UpdateError, Updated};
use odata_core::prelude::*;
use odata_test_port::{Vessel, VesselPatch};

const NONE: [(&str, &str); 0] = [];

fn read(status: u16, headers: &[(&str, &str)], body: &str) -> Result<Updated<Vessel>, UpdateError> {
    let headers = headers.iter().copied();
    Updated::read(&Reader::lenient(), status, headers, body.as_bytes())
}

fn patch() -> VesselPatch {
    VesselPatch {
        name: Some("Ada".into()),
        ..VesselPatch::default()
    }
}

// Rules 118 and 122.
#[test]
fn a_200_shows_the_entity_which_takes_the_place_of_the_local_one() {
    for status in [200, 201] {
        let body = r#"{"@odata.etag":"2","name":"Ada","serial":7}"#;
        let updated = read(status, &[("ETag", "W/\"2\"")], body).unwrap();
        assert_eq!(updated.etag.as_deref(), Some("W/\"2\""));
        let mut vessel = Vessel {
            call_sign: Some("AB123".into()),
            ..Vessel::default()
        };
        updated.accept(&patch(), &mut vessel).unwrap();
        assert_eq!(vessel.serial, Some(7));
        assert_eq!(vessel.call_sign, None);
        assert_eq!(vessel.annotations.etag(), Some("2"));
    }
}

// Rules 118, 120 and 122.
#[test]
fn a_204_shows_nothing_and_the_patch_is_applied_to_the_local_value() {
    let headers = [("etag", "\"2\""), ("Preference-Applied", "return=minimal")];
    let updated = read(204, &headers, "ignored {").unwrap();
    assert_eq!(updated.entity, None);
    assert_eq!(updated.etag.as_deref(), Some("\"2\""));
    assert_eq!(updated.applied.returned, Some(Return::Minimal));
    let mut vessel = Vessel {
        serial: Some(7),
        ..Vessel::default()
    };
    updated.accept(&patch(), &mut vessel).unwrap();
    assert_eq!(vessel.name.as_deref(), Some("Ada"));
    assert_eq!(vessel.serial, Some(7));
}

// Rule 118.
#[test]
fn an_empty_200_is_an_error() {
    for body in ["", " \r\n"] {
        let error = read(200, &NONE, body).unwrap_err();
        assert!(matches!(error, UpdateError::EmptyBody { status: 200 }));
    }
    let error = read(200, &NONE, r#"{"name":5}"#).unwrap_err();
    let UpdateError::Body(error) = error else {
        panic!("{error}")
    };
    assert_eq!(error.path().to_string(), "name");
}

// Rule 121.
#[test]
fn statuses_of_preconditions_have_errors_of_their_own() {
    let body = r#"{"error":{"code":"E1","message":"No."}}"#;
    let error = read(412, &NONE, body).unwrap_err();
    assert!(matches!(error, UpdateError::PreconditionFailed(Ok(_))));
    assert_eq!(error.status(), Some(412));
    assert_eq!(error.odata_error().unwrap().code, "E1");
    assert!(error.to_string().contains("read it again"), "{error}");
    let error = read(428, &NONE, "").unwrap_err();
    assert!(matches!(error, UpdateError::PreconditionRequired(Err(_))));
    assert!(error.to_string().contains("If-Match"), "{error}");
}

#[test]
fn all_other_statuses_are_refusals_with_the_odata_error_or_the_body() {
    for status in [202, 302, 400, 404, 500] {
        let error = read(status, &NONE, "<html>").unwrap_err();
        assert_eq!(error.status(), Some(status));
        let UpdateError::Refused { answer, .. } = error else {
            panic!("{error}")
        };
        assert_eq!(answer.unwrap_err().text(), "<html>");
    }
    let body = r#"{"error":{"code":"E1","message":"No."}}"#;
    let error = read(400, &NONE, body).unwrap_err();
    let text = "the service answered with status 400: No. (E1)";
    assert_eq!(error.to_string(), text);
}

// Rule 2.
#[test]
fn the_body_is_read_under_the_version_and_the_media_type_of_the_answer() {
    let body = br#"{"@etag":"2","serial":"7"}"#;
    let strict = Reader::strict().version(Version::V4_0);
    let read = |headers: [(&str, &str); 2]| Updated::<Vessel>::read(&strict, 200, headers, body);
    let media_type = ("content-type", "application/json; ieee754compatible=TRUE");
    let updated = read([("OData-Version", "4.01"), media_type]).unwrap();
    assert_eq!(updated.entity.unwrap().serial, Some(7));
    assert!(read([("OData-Version", "4.0"), media_type]).is_err());
    let error = read([("OData-Version", "5.0"), media_type]).unwrap_err();
    assert!(matches!(error, UpdateError::Headers(_)));
    let other = ("Content-Type", "application/json");
    assert!(read([("OData-Version", "4.01"), other]).is_err());
}

#[test]
fn an_entity_in_an_envelope_is_read_with_a_note() {
    let updated = read(200, &NONE, r#"{"value":{"name":"Ada"}}"#).unwrap();
    assert_eq!(updated.notes[0].kind(), ErrorKind::WrappedEntity);
    assert_eq!(updated.entity.unwrap().name.as_deref(), Some("Ada"));
}

// Rule 122.
#[test]
fn an_answer_that_cannot_be_accepted_changes_nothing() {
    #[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
    #[odata(namespace = "demo.port")]
    struct Berth {
        no: Option<i32>,
        place: Option<Place>,
    }

    #[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Place {
        lat: f64,
        note: Option<String>,
    }

    let mut patch = BerthPatch {
        no: Change::Set(7),
        ..BerthPatch::default()
    };
    patch.place = Update::Merge(PlacePatch::default()).into();
    let mut berth = Berth::default();
    let headers = NONE.iter().copied();
    let updated = Updated::<Berth>::read(&Reader::lenient(), 204, headers, b"").unwrap();
    let error = updated.accept(&patch, &mut berth).unwrap_err();
    assert_eq!(error.path().to_string(), "place/lat");
    assert_eq!(berth, Berth::default());
}
