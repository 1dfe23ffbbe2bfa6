//! Errors as services tell of them: as bodies, and in the place of data.

use odata_core::json::{ErrorKind, Reader, Writer};
use odata_core::payload::{Collection, EntityPayload, ErrorPayload, ODataError};
use odata_test_port::{Tug, Vessel};

use crate::{conforms, departs, lenient, refused, streamed};

const FULL: &str = r#"{"error":{"@acme.trace":"t","code":"E1","message":"No.","target":"pos/lat","details":[{"@acme.trace":"u","code":"E2","message":"Too far.","target":"lat"}],"innererror":{"stack":["a"],"at":1.50}}}"#;

// Rules 133 to 135.
#[test]
fn an_error_is_read_and_written_with_all_its_parts() {
    let payload: ErrorPayload = conforms(FULL);
    let error = &payload.error;
    assert_eq!((error.code.as_str(), error.message.as_str()), ("E1", "No."));
    assert_eq!(error.target.as_deref(), Some("pos/lat"));
    assert_eq!(error.details[0].code, "E2");
    assert_eq!(error.details[0].target.as_deref(), Some("lat"));
    assert!(error.inner().unwrap().get("stack").is_some());
    assert!(error.annotations.get("@acme.trace").is_some());
    assert!(error.details[0].annotations.get("@acme.trace").is_some());
    assert_eq!(Writer::new().write_payload(&payload), FULL);
    assert_eq!(serde_json::to_string(&payload).unwrap(), FULL);
    assert_eq!(serde_json::from_str::<ErrorPayload>(FULL).unwrap(), payload);
    assert_eq!(error.to_string(), "No. (E1, pos/lat)\n  Too far. (E2, lat)");
    let nulls = r#"{"error":{"code":"E1","message":"No.","target":null}}"#;
    assert_eq!(conforms::<ErrorPayload>(nulls).error.target, None);
}

// Rule 133.
#[test]
fn an_error_without_code_or_message_is_a_departure() {
    for text in [
        r#"{"error":{"code":"E1"}}"#,
        r#"{"error":{"code":"E1","message":""}}"#,
    ] {
        let kind = ErrorKind::MissingProperty;
        let payload: ErrorPayload = departs(text, kind, "error/message");
        assert_eq!(payload.error.code, "E1");
    }
    let text = r#"{"error":{"code":"E1","message":"No.","details":[{"message":"a"}]}}"#;
    let kind = ErrorKind::MissingProperty;
    departs::<ErrorPayload>(text, kind, "error/details/0/code");
}

// Rule 134.
#[test]
fn members_that_an_error_does_not_have_are_kept() {
    let text = r#"{"error":{"code":"E1","message":"No.","innerError":{"date":"d","request-id":"r","innerError":{"code":"E3"}}}}"#;
    let kind = ErrorKind::UndeclaredMember;
    let payload: ErrorPayload = departs(text, kind, "error/innerError");
    let inner = payload.error.inner().unwrap();
    assert_eq!(inner.get("request-id").unwrap(), "r");
    assert_eq!(Writer::new().write_payload(&payload), text);
}

#[test]
fn members_of_the_wrong_kind_do_not_hide_the_error() {
    for (member, path) in [
        (r#""target":5"#, "error/target"),
        (r#""details":{}"#, "error/details"),
        (r#""innererror":"x""#, "error/innererror"),
    ] {
        let text = format!(r#"{{"error":{{"code":"E1","message":"No.",{member}}}}}"#);
        let payload: ErrorPayload = departs(&text, ErrorKind::TypeMismatch, path);
        assert_eq!(payload.error.code, "E1");
        assert_eq!(Writer::new().write_payload(&payload), text);
    }
    let text = r#"{"error":{"code":"E1","message":"No.","details":["plain"]}}"#;
    let payload = lenient::<ErrorPayload>(text);
    assert_eq!(payload.value.error.details[0].message, "plain");
    assert_eq!(payload.notes[0].path().to_string(), "error/details/0");
}

// Rule 136.
#[test]
fn members_beside_the_error_are_a_departure_and_kept() {
    let text = r#"{"error":{"code":"E1","message":"No."},"id":"7"}"#;
    let payload: ErrorPayload = departs(text, ErrorKind::UndeclaredMember, "id");
    assert_eq!(payload.envelope.more.get("id").unwrap(), "7");
    assert_eq!(Writer::new().write_payload(&payload), text);
}

// Rule 136.
#[test]
fn a_body_that_is_not_an_odata_error_is_given_back_as_it_came() {
    for body in [
        "<html>Bad Gateway</html>",
        "",
        "{}",
        "[]",
        r#"{"error":"no"}"#,
        r#"{"error":null}"#,
        r#"{"error":{"code":"#,
        r#"{"Message":"no"}"#,
    ] {
        let error = ODataError::from_body(body).unwrap_err();
        assert_eq!(error.text(), body);
        assert!(
            error
                .to_string()
                .starts_with("the body is not an OData error: ")
        );
    }
    let error = ODataError::from_body([b'{', 0xff]).unwrap_err();
    assert_eq!(error.body(), [b'{', 0xff]);
    assert_eq!(error.reason().kind(), ErrorKind::NotUtf8);
    let strict = Reader::strict().read_error(r#"{"error":{"code":"E1"}}"#);
    let error = strict.unwrap_err();
    assert_eq!(error.reason().kind(), ErrorKind::MissingProperty);
}

/// Texts in which an error stands in the place of data, and its path.
const IN_STREAM: [(&str, &str); 6] = [
    (r#"{"error":{"code":"E1","message":"No."}}"#, "error"),
    (
        r#"{"value":[{"name":"Ada"}],"error":{"code":"E1","message":"No."}}"#,
        "error",
    ),
    (
        r#"{"value":[{"name":"Ada"},{"error":{"code":"E1","message":"No."}}]}"#,
        "value/1",
    ),
    (
        r#"{"value":[{"name":"Ada"},{"error":{"code":"E1","message":"No."}}"#,
        "value/1",
    ),
    (
        r#"{"value":[{"name":"Ada"}{"error":{"code":"E1","message":"No."}}"#,
        "",
    ),
    (
        r#"{"value":[{"name":"Ada"{"error":{"code":"E1","message":"No."}}"#,
        "",
    ),
];

// Rule 137.
#[test]
fn an_error_in_the_place_of_data_is_an_error_and_not_data() {
    for (text, path) in IN_STREAM {
        let error = refused::<Collection<Vessel>>(text, ErrorKind::ServiceError, path);
        assert_eq!(error.service_error().unwrap().code, "E1", "{text}");
        assert!(error.to_string().contains("No. (E1)"), "{error}");
        let open = Reader::lenient().read_payload::<Collection<Tug>>(text);
        assert_eq!(open.unwrap_err().kind(), ErrorKind::ServiceError);
    }
    let text = r#"{"error":{"code":"E1","message":"No."}}"#;
    let error = refused::<EntityPayload<Vessel>>(text, ErrorKind::ServiceError, "error");
    assert_eq!(error.service_error().unwrap().message, "No.");
    let error = serde_json::from_str::<Collection<Vessel>>(IN_STREAM[1].0).unwrap_err();
    assert!(error.to_string().contains("No. (E1)"), "{error}");
}

// Rule 137.
#[test]
fn a_stream_tells_of_an_error_in_the_place_of_data_and_ends() {
    for (text, path) in IN_STREAM {
        let (mut read, end) = streamed::<Vessel>(&Reader::lenient(), text);
        let error = read.pop().unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ServiceError, "{text}: {error}");
        assert_eq!(error.service_error().unwrap().code, "E1");
        if !path.is_empty() {
            assert_eq!(error.path().to_string(), path, "{text}");
        }
        assert!(read.iter().all(Result::is_ok), "{text}");
        assert!(end.is_err());
    }
}

#[test]
fn an_error_among_the_members_of_an_entity_is_data() {
    let text = r#"{"value":[{"name":"Ada","error":{"code":"E1","message":"No."}},{"error":5}]}"#;
    let page = lenient::<Collection<Vessel>>(text);
    assert_eq!(page.value.value.len(), 2);
}
