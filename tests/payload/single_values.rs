//! Single values, and entities that stand in an envelope.

use odata_core::edm::Date;
use odata_core::json::{ErrorKind, Reader, Writer};
use odata_core::payload::{EntityPayload, SingleValue};
use odata_test_port::{AnyVessel, Phase, Position, Vessel};

use crate::{conforms, departs, refused};

#[test]
fn primitive_and_enumeration_values_are_read_and_written_with_their_context() {
    let text = r#"{"@odata.context":"$metadata#vessels(7)/name","value":"Ada"}"#;
    let name: SingleValue<String> = conforms(text);
    assert_eq!(name.value, "Ada");
    assert_eq!(name.context(), Some("$metadata#vessels(7)/name"));
    assert_eq!(Writer::new().write_payload(&name), text);
    assert_eq!(serde_json::to_string(&name).unwrap(), text);
    assert_eq!(
        serde_json::from_str::<SingleValue<String>>(text).unwrap(),
        name
    );
    let date: SingleValue<Date> = conforms(r#"{"value":"2024-05-01"}"#);
    assert_eq!(date.value.to_string(), "2024-05-01");
    let phase: SingleValue<Phase> = conforms(r#"{"value":"moving"}"#);
    assert_eq!(phase.value, Phase::Moving);
    let active: SingleValue<bool> = conforms(r#"{"value":true}"#);
    assert!(active.value);
}

#[test]
fn complex_values_and_collections_in_an_envelope_are_single_values_too() {
    let place: SingleValue<Position> = conforms(r#"{"value":{"lat":1.0,"lon":2.0}}"#);
    assert_eq!(place.value.lon, Some(2.0));
    let tags: SingleValue<Vec<String>> = conforms(r#"{"value":["a","b"]}"#);
    assert_eq!(tags.value, ["a", "b"]);
    let text = r#"{"value":{"lat":"x"}}"#;
    refused::<SingleValue<Position>>(text, ErrorKind::TypeMismatch, "value/lat");
}

#[test]
fn null_is_a_value_where_the_type_has_it() {
    let text = r#"{"value":null}"#;
    let none: SingleValue<Option<String>> = conforms(text);
    assert_eq!(none.value, None);
    assert_eq!(Writer::new().write_payload(&none), text);
    assert_eq!(
        serde_json::from_str::<SingleValue<Option<String>>>(text).unwrap(),
        none
    );
    refused::<SingleValue<String>>(text, ErrorKind::NullNotAllowed, "value");
    let error = serde_json::from_str::<SingleValue<String>>(text).unwrap_err();
    assert!(error.to_string().starts_with("value: "), "{error}");
    refused::<SingleValue<String>>("{}", ErrorKind::MissingProperty, "value");
}

#[test]
fn the_last_value_wins() {
    let text = r#"{"value":{"lat":1.0,"lon":2.0},"value":{"lat":3.0}}"#;
    let place: SingleValue<Position> = departs(text, ErrorKind::DuplicateMember, "value");
    assert_eq!((place.value.lat, place.value.lon), (Some(3.0), None));
}

#[test]
fn an_entity_is_read_alone_and_in_an_envelope_with_a_note() {
    let alone: EntityPayload<Vessel> = conforms(r#"{"@odata.etag":"e","name":"Ada"}"#);
    assert_eq!(alone.value.name.as_deref(), Some("Ada"));
    assert_eq!(alone.value.annotations.etag(), Some("e"));
    let text = r#"{"@odata.context":"c","value":{"@odata.etag":"e","name":"Ada"}}"#;
    let wrapped: EntityPayload<Vessel> = departs(text, ErrorKind::WrappedEntity, "");
    assert_eq!(wrapped.value, alone.value);
    assert_eq!(wrapped.envelope.context(), Some("c"));
    assert_eq!(
        Writer::new().write_payload(&wrapped),
        Writer::new().write_payload(&alone)
    );
    let text = r##"{"value":{"name":"Bo","@odata.type":"#demo.port.tanker"}}"##;
    let any: EntityPayload<AnyVessel> = departs(text, ErrorKind::WrappedEntity, "");
    assert!(matches!(any.value, AnyVessel::Tanker(_)));
    let text = r#"{"value":{"pos":5}}"#;
    let error = Reader::lenient().read_payload::<EntityPayload<Vessel>>(text);
    assert_eq!(error.unwrap_err().path().to_string(), "value/pos");
}

#[test]
fn an_object_that_has_more_than_a_value_is_no_envelope() {
    for text in [
        r#"{"value":{},"name":"Ada"}"#,
        r#"{"value":5}"#,
        r#"{"@odata.etag":"e"}"#,
    ] {
        let read = Reader::lenient().read_payload::<EntityPayload<Vessel>>(text);
        let kinds: Vec<_> = read.unwrap().notes.iter().map(|note| note.kind()).collect();
        assert!(!kinds.contains(&ErrorKind::WrappedEntity), "{text}");
    }
}

#[test]
fn a_type_that_declares_a_value_is_never_taken_out_of_it() {
    use odata_core::prelude::*;

    #[derive(Debug, Default, PartialEq, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Setting {
        value: Option<Position>,
    }

    let setting: EntityPayload<Setting> = conforms(r#"{"value":{"lat":1.0}}"#);
    assert_eq!(setting.value.value.unwrap().lat, Some(1.0));
}
