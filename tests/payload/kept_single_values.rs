//! Payloads of one value of which is kept what was on the wire.

use core::fmt::Debug;

use odata_core::Value;
use odata_core::edm::Date;
use odata_core::json::{ErrorKind, Kept, Metadata, Presence, Purpose, Reader, Version, Writer};
use odata_core::payload::{EntityPayload, Envelope, SingleValue};
use odata_core::prelude::*;
use odata_test_port::{AnyVessel, Position, Vessel};

use crate::found_in_notes;

/// Without a place for annotations.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Berth {
    #[odata(key)]
    no: Option<i32>,
    note: Option<String>,
    tags: Vec<String>,
}

const BERTH: &str = r##"{"@odata.context":"$metadata#berths/$entity","@odata.etag":"W/\"1\"","note":null,"no@acme.mark":1,"no":7,"tags":[]}"##;

/// The text is written as it was read.
#[track_caller]
fn keeps<T: Value + Clone + PartialEq + Debug>(text: &str) -> SingleValue<Kept<T>> {
    let read = Reader::strict().read_kept_value::<T>(text).expect(text);
    assert_eq!(Writer::new().write_kept_value(&read.value), text);
    let payload = Reader::strict().read_payload::<SingleValue<T>>(text);
    let payload = payload.unwrap().value;
    assert_eq!(payload.value, *read.value.value.value());
    assert_eq!(payload.envelope, read.value.envelope);
    read.value
}

#[test]
fn an_entity_that_stands_alone_is_kept_with_its_context() {
    let kept = Reader::strict().read_kept::<Berth>(BERTH).unwrap();
    assert_eq!(Writer::new().write_kept(&kept), BERTH);
    let mut read = Reader::strict().read_kept_entity::<Berth>(BERTH).unwrap();
    assert_eq!(read.value.value, kept);
    assert_eq!(read.value.envelope, Envelope::default());
    assert_eq!(read.value.value.presence("note"), Presence::Null);
    read.value.value.value_mut().no = Some(8);
    assert_eq!(
        Writer::new().write_kept(&read.value.value),
        BERTH.replace(":7", ":8")
    );
}

#[test]
fn an_entity_in_an_envelope_is_kept_and_written_alone() {
    let text = format!(r#"{{"@acme.mark":1,"value":{BERTH},"@odata.context":"c"}}"#);
    let read = Reader::lenient().read_kept_entity::<Berth>(&text).unwrap();
    let expected = (ErrorKind::WrappedEntity, String::new());
    assert_eq!(found_in_notes(&read.notes), [expected]);
    assert_eq!(read.value.envelope.context(), Some("c"));
    assert_eq!(Writer::new().write_kept(&read.value.value), BERTH);
    let alone = Reader::lenient().read_kept_entity::<Berth>(BERTH).unwrap();
    assert_eq!(read.value.value, alone.value.value);
    assert!(read.value.value.diff(&alone.value.value).is_empty());
    for reader in [Reader::strict(), Reader::strict_all()] {
        assert!(reader.read_kept_entity::<Berth>(&text).is_err());
    }
    let text = r##"{"value":{"callSign":null,"name":"Bo","@odata.type":"#demo.port.tanker"}}"##;
    let any = Reader::lenient().read_kept_entity::<AnyVessel>(text);
    let any = any.unwrap().value.value;
    assert!(matches!(any.value(), AnyVessel::Tanker(_)));
    assert_eq!(
        format!(r#"{{"value":{}}}"#, Writer::new().write_kept(&any)),
        text
    );
}

#[test]
fn a_value_is_kept_with_its_context() {
    keeps::<String>(r#"{"@odata.context":"$metadata#vessels(7)/name","value":"Ada"}"#);
    keeps::<Date>(r#"{"@odata.context":"c","@acme.mark":[1.50],"value":"2024-05-01"}"#);
    keeps::<Option<String>>(r#"{"@odata.context":"c","value":null}"#);
    keeps::<Vec<String>>(r#"{"@odata.count":2,"value@acme.mark":1,"value":["a","b"]}"#);
    keeps::<Vec<Position>>(r#"{"value":[{"note":null,"lat":1.5},{"lat":2.0}]}"#);
    let text = r#"{"@odata.context":"c","value":{"note":null,"@odata.etag":"e","lat":1.0}}"#;
    let mut position = keeps::<Position>(text);
    assert_eq!(position.value.presence("note"), Presence::Null);
    assert_eq!(position.value.presence("lon"), Presence::Absent);
    let before = position.value.clone();
    position.value.value_mut().lat = Some(2.0);
    assert_eq!(
        Writer::new().write_kept_value(&position),
        text.replace("1.0", "2.0")
    );
    let patch = before.diff(&position.value);
    assert_eq!(Writer::new().to_string(&patch), r#"{"lat":2.0}"#);
}

#[test]
fn what_stands_beside_a_kept_value_is_written_as_beside_any_other() {
    let text = r#"{"value":{"note":null,"lat":1.0},"@odata.context":"c","@acme.mark":1}"#;
    let read = Reader::lenient().read_kept_value::<Position>(text);
    let position = read.unwrap().value;
    for (writer, expected) in [
        (
            Writer::new(),
            r#"{"@odata.context":"c","@acme.mark":1,"value":{"note":null,"lat":1.0}}"#,
        ),
        (
            Writer::new().version(Version::V4_01),
            r#"{"@context":"c","@acme.mark":1,"value":{"note":null,"lat":1.0}}"#,
        ),
        (
            Writer::new().metadata(Metadata::None).nulls(true),
            r#"{"@acme.mark":1,"value":{"note":null,"lat":1.0}}"#,
        ),
        (
            Writer::new().purpose(Purpose::Replace),
            r#"{"value":{"note":null,"lat":1.0}}"#,
        ),
    ] {
        assert_eq!(writer.write_kept_value(&position), expected);
    }
}

#[test]
fn notes_and_errors_are_those_of_the_payload() {
    let text = r#"{"value":{"x":1,"lat":1.0}}"#;
    let read = Reader::lenient().read_kept_value::<Position>(text).unwrap();
    let expected = (ErrorKind::UndeclaredMember, "value/x".to_owned());
    assert_eq!(found_in_notes(&read.notes), [expected]);
    assert_eq!(read.value.value.notes(), []);
    assert_eq!(Writer::new().write_kept_value(&read.value), text);
    let error = r#""error":{"code":"a","message":"b"}"#;
    for text in [
        r#"{"value":{"lat":"x"}}"#.to_owned(),
        r#"{"value":null}"#.to_owned(),
        r#"{"value":{"lat":1.0}} x"#.to_owned(),
        r#"{"value":{"lat":1.0}"#.to_owned(),
        format!(r#"{{"value":{{"lat":1.0}},{error}}}"#),
        format!("{{{error}}}"),
        "{}".to_owned(),
        "[]".to_owned(),
    ] {
        for reader in [Reader::lenient(), Reader::strict(), Reader::strict_all()] {
            let kept = reader.read_kept_value::<Position>(&text).unwrap_err();
            let read = reader.read_payload::<SingleValue<Position>>(&text);
            assert_eq!(kept.to_string(), read.unwrap_err().to_string());
            let kept = reader.read_kept_entity::<Vessel>(&text).map(|_| ());
            let read = reader.read_payload::<EntityPayload<Vessel>>(&text);
            let text_of = |error: odata_core::json::Error| error.to_string();
            assert_eq!(kept.map_err(text_of), read.map(|_| ()).map_err(text_of));
        }
    }
}

#[test]
fn of_two_values_the_last_one_is_kept() {
    let read = |value: &str| {
        let text = format!(r#"{{"value":{{"lat":1.0,"lon":2.0}},"value":{value}}}"#);
        let read = Reader::lenient().read_kept_value::<Option<Position>>(text);
        read.unwrap().value
    };
    let position = read(r#"{"note":null,"lat":3.0}"#);
    assert_eq!(position.value.presence("lon"), Presence::Absent);
    assert_eq!(
        Writer::new().write_kept_value(&position),
        r#"{"value":{"note":null,"lat":3.0}}"#
    );
    let none = read("null");
    assert_eq!(none.value.presence("lat"), Presence::Absent);
    assert_eq!(Writer::new().write_kept_value(&none), r#"{"value":null}"#);
    let reader = Reader::lenient().null_collections(true);
    let empty = reader.read_kept_value::<Vec<String>>(r#"{"value":null}"#);
    let empty = empty.unwrap();
    assert_eq!(empty.notes[0].kind(), ErrorKind::NullCollection);
    assert_eq!(
        Writer::new().write_kept_value(&empty.value),
        r#"{"value":null}"#
    );
}
