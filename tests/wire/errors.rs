//! Whole messages: the wire path, what was found, what was expected, line and column.

use odata_core::industry_data::OutgoingFlowRun;
use odata_core::json;
use odata_core::json::ErrorKind;
use odata_test_port::{AnyVessel, Tanker, Vessel, VesselPatch};

/// A text, and what each path says about it.
const MESSAGES: &[(&str, &str, &str)] = &[
    (
        "{\n  \"pos\": {\"lat\": \"north\"}\n}",
        "pos/lat: found \"north\", expected a number, or one of the strings INF, -INF and NaN at line 2 column 18",
        "pos/lat: found \"north\", expected a number, or one of the strings INF, -INF and NaN at line 2 column 24",
    ),
    (
        "{\"tags\":[\"a\",\n7]}",
        "tags/1: found a number, expected a string (Edm.String) at line 2 column 1",
        "tags/1: invalid type: integer `7`, expected a string (Edm.String) at line 2 column 1",
    ),
    (
        "{\"name\":null}",
        "name: found null, expected a string (Edm.String): the property is not nullable at line 1 column 9",
        "name: found null, expected a string (Edm.String): the property is not nullable at line 1 column 12",
    ),
    (
        "{\"manifest\":{\"stops\":[]}}",
        "manifest/tons: found no such member, expected Edm.Int64 at line 1 column 24",
        "manifest/tons: found no such member, expected Edm.Int64 at line 1 column 24",
    ),
    (
        "{\"@odata.type\":\"#demo.port.berth\"}",
        "@odata.type: found an object of type demo.port.berth, expected demo.port.vessel at line 1 column 16",
        "@odata.type: found an object of type demo.port.berth, expected demo.port.vessel at line 1 column 34",
    ),
    (
        "{\"serial\":9223372036854775808}",
        "serial: found the number 9223372036854775808, expected -9223372036854775808 to 9223372036854775807 (Edm.Int64) at line 1 column 11",
        "serial: found the number 9223372036854775808, expected -9223372036854775808 to 9223372036854775807 (Edm.Int64) at line 1 column 29",
    ),
];

#[test]
fn an_error_tells_path_found_expected_line_and_column() {
    for (text, ours, serdes) in MESSAGES {
        assert_eq!(
            json::from_str::<Vessel>(text).unwrap_err().to_string(),
            *ours
        );
        assert_eq!(
            serde_json::from_str::<Vessel>(text)
                .unwrap_err()
                .to_string(),
            *serdes
        );
    }
}

#[test]
fn errors_of_this_crate_have_kinds() {
    for (text, kind) in [
        ("{", ErrorKind::UnexpectedEnd),
        ("{\"name\":\"a", ErrorKind::UnexpectedEnd),
        ("{\"name\" \"a\"}", ErrorKind::Syntax),
        ("{\"active\":1}", ErrorKind::TypeMismatch),
        ("{\"serial\":9223372036854775808}", ErrorKind::OutOfRange),
        ("{\"built\":\"yesterday\"}", ErrorKind::InvalidValue),
        ("{\"name\":null}", ErrorKind::NullNotAllowed),
        ("{\"manifest\":{}}", ErrorKind::MissingProperty),
        ("{\"@odata.type\":\"#a.b\"}", ErrorKind::TypeNotAssignable),
        ("{\"@odata.type\":1}", ErrorKind::InvalidControlInformation),
    ] {
        assert_eq!(
            json::from_str::<Vessel>(text).unwrap_err().kind(),
            kind,
            "{text}"
        );
    }
    assert_eq!(
        json::from_slice::<Vessel>(b"{\"name\":\"\xff\"}")
            .unwrap_err()
            .kind(),
        ErrorKind::NotUtf8
    );
}

#[test]
fn an_input_that_ends_early_is_told_as_such_by_serde_json_too() {
    for text in [
        "{",
        "{\"name\":\"a",
        "{\"pos\":{\"lat\":1",
        "{\"tags\":[\"a\",",
    ] {
        let error = serde_json::from_str::<Vessel>(text).unwrap_err();
        assert!(error.is_eof(), "{text}: {error}");
    }
    let error = serde_json::from_str::<Vessel>("{\"pos\":{\"lat\":x}}").unwrap_err();
    assert!(error.is_syntax(), "{error}");
    assert!(
        serde_json::from_str::<Vessel>("{\"name\":1}")
            .unwrap_err()
            .is_data()
    );
}

#[test]
fn a_member_that_came_before_its_tag_is_an_error_with_its_path() {
    let text = r##"{"hazmat":7,"@odata.type":"#demo.port.tanker"}"##;
    let error = json::from_str::<AnyVessel>(text).unwrap_err();
    assert_eq!(error.path().to_string(), "hazmat");
    let error = serde_json::from_str::<AnyVessel>(text)
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("hazmat: ") && error.contains("Edm.Boolean"),
        "{error}"
    );
}

#[test]
fn a_value_of_serde_json_gives_the_path_without_a_place() {
    let value = serde_json::json!({"pos": {"lat": true}});
    let error = serde_json::from_value::<Tanker>(value)
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "pos/lat: invalid type: boolean `true`, expected a number (Edm.Double)"
    );
}

#[test]
fn nothing_is_half_applied_of_a_body_that_is_refused() {
    let before: Vessel = serde_json::from_str(r#"{"name":"a"}"#).unwrap();
    let patch = serde_json::from_str::<VesselPatch>(r#"{"name":"b","active":"false"}"#);
    assert!(patch.is_err());
    assert_eq!(before.name.as_deref(), Some("a"));
}

#[test]
fn a_reader_that_fails_is_told_apart() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("unplugged"))
        }
    }
    let error = json::from_reader::<Vessel>(Broken).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(error.to_string(), "the input could not be read: unplugged");
}

#[test]
fn the_documented_placeholder_of_an_instant_is_refused_with_its_type() {
    let error =
        serde_json::from_str::<OutgoingFlowRun>(r#"{"startDateTime":"String (timestamp)"}"#)
            .unwrap_err()
            .to_string();
    assert!(
        error.starts_with("startDateTime: ") && error.contains("Edm.DateTimeOffset"),
        "{error}"
    );
}
