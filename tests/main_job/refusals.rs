//! Requests that a service refuses, and changes that never leave the client.

use odata_core::industry_data::OutgoingFlowRunPatch;
use ureq::Agent;
use ureq::http::{Request, StatusCode};

use crate::service::Service;
use crate::support::{ID, at, data, read, refusal, run_program, send, service};

#[test]
fn an_unknown_id_is_not_found() {
    let service = service();
    let (status, error) = refusal(at(service.root(), |client| client.read("other")));
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(error.message.contains("other"));
    let patch = OutgoingFlowRunPatch::default();
    let (status, _) = refusal(at(service.root(), |client| {
        client.update("other", "*", &patch)
    }));
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[test]
fn a_stale_etag_changes_nothing() {
    let service = service();
    let before = read(&service);
    let (status, error) = refusal(at(service.root(), |client| {
        client.send_update(ID, "W/\"0\"", br#"{"displayName":"Other"}"#.to_vec())
    }));
    assert_eq!(status, StatusCode::PRECONDITION_FAILED);
    assert_eq!(error.code, "preconditionFailed");
    assert_eq!(read(&service), before);
}

#[test]
fn a_wrong_json_type_names_the_wire_path_and_changes_nothing() {
    let service = service();
    let before = read(&service);
    let body = r#"{"displayName":"Other","blockingError":{"code":5}}"#;
    let (status, error) = refusal(send(&service, body));
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error.target.as_deref(), Some("blockingError/code"));
    assert!(error.message.contains("expected a string"));
    assert_eq!(read(&service), before);
}

#[test]
fn null_for_a_property_that_is_not_nullable_names_it_and_changes_nothing() {
    let service = service();
    let before = read(&service);
    let (status, error) = refusal(send(&service, r#"{"status":null}"#));
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error.target.as_deref(), Some("status"));
    assert_eq!(read(&service), before);
}

#[test]
fn a_body_that_is_not_json_has_no_target() {
    let (status, error) = refusal(send(&service(), r#"{"status""#));
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error.target, None);
}

#[test]
fn the_patch_of_another_type_is_refused() {
    let body = r##"{"@odata.type":"#microsoft.graph.industryData.incomingFlowRun"}"##;
    let (status, error) = refusal(send(&service(), body));
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(error.message.contains("incomingFlowRun"));
}

#[test]
fn a_violated_rule_is_named_in_details_and_changes_nothing() {
    let service = service();
    let before = read(&service);
    let (status, error) = refusal(send(&service, r#"{"endDateTime":"2020-01-01T00:00:00Z"}"#));
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error.code, "ruleViolated");
    let [detail] = error.details.as_slice() else {
        panic!("{error:?}")
    };
    assert_eq!(detail.target.as_deref(), Some("endDateTime"));
    assert_eq!(detail.code, "Constraint");
    assert_eq!(read(&service), before);
}

#[test]
fn a_change_that_breaks_a_rule_is_not_sent() {
    let (out, done) = run_program(&["--end-date-time", "2020-01-01T00:00:00Z"]);
    let error = done.unwrap_err();
    assert!(
        error.contains("endDateTime") && error.contains("startDateTime"),
        "{error}"
    );
    assert!(!out.contains("\nPATCH "), "{out}");
}

#[test]
fn an_industry_data_run_is_refused_with_both_types_and_the_place() {
    let file = data("industry_data_run.json");
    let (out, done) = run_program(&["--input", file.to_str().unwrap()]);
    let error = done.unwrap_err();
    for part in [
        "industry_data_run.json",
        "microsoft.graph.industryData.industryDataRun",
        "microsoft.graph.industryData.outgoingFlowRun",
        "line 2",
    ] {
        assert!(error.contains(part), "{part}: {error}");
    }
    assert_eq!(out, "");
}

/// The status and the body of an answer to a request made by hand.
fn exchange(
    service: &Service,
    method: &str,
    headers: &[(&str, &str)],
    body: &'static [u8],
) -> (StatusCode, String) {
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .proxy(None)
        .build()
        .into();
    let mut request = Request::builder().method(method).uri(format!(
        "{}/external/industryData/runs/{ID}",
        service.root()
    ));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut response = agent.run(request.body(body).unwrap()).unwrap();
    let text = response.body_mut().read_to_string().unwrap();
    (response.status(), text)
}

#[test]
fn requests_that_break_the_protocol_are_each_refused_with_their_status_and_an_odata_error() {
    const TOKEN: (&str, &str) = ("Authorization", "Bearer t");
    const JSON: (&str, &str) = ("Content-Type", "application/json; charset=utf-8");
    const TEXT: (&str, &str) = ("Content-Type", "text/plain");
    const MATCH: (&str, &str) = ("If-Match", "*");
    let cases: [(&str, &[_], u16); 6] = [
        ("PATCH", &[TOKEN, JSON, MATCH], 200),
        ("PATCH", &[JSON, MATCH], 401),
        ("GET", &[], 401),
        ("PUT", &[TOKEN, JSON, MATCH], 405),
        ("PATCH", &[TOKEN, TEXT, MATCH], 415),
        ("PATCH", &[TOKEN, JSON], 428),
    ];
    let service = service();
    for (method, headers, expected) in cases {
        let body: &[u8] = if method == "GET" { b"" } else { b"{}" };
        let (status, text) = exchange(&service, method, headers, body);
        assert_eq!(status.as_u16(), expected, "{method} {headers:?}: {text}");
        assert_eq!(
            text.contains(r#"{"error":{"code":""#),
            expected != 200,
            "{text}"
        );
    }
}
