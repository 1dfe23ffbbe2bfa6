//! What goes over the wire, and what is printed of it.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use odata_core::industry_data::{OutgoingFlowRunPatch, RunPatch};

use crate::support::{ID, TOKEN, at, run_program};

/// Answers one request on loopback with `answer`. Gives the root to send it to, and the request's bytes afterwards.
fn one_answer(answer: String) -> (String, thread::JoinHandle<String>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    let request = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut part = [0; 4096];
        // A GET ends with its head, a PATCH of these tests with a brace.
        while !(request.ends_with(b"}")
            || request.starts_with(b"GET") && request.ends_with(b"\r\n\r\n"))
        {
            let count = stream.read(&mut part).unwrap();
            assert_ne!(count, 0, "the request broke off");
            request.extend_from_slice(&part[..count]);
        }
        stream.write_all(answer.as_bytes()).unwrap();
        String::from_utf8(request).unwrap()
    });
    (root, request)
}

fn message(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
}

#[test]
fn a_patch_goes_over_the_wire_with_token_content_type_and_etag() {
    let (root, request) = one_answer("HTTP/1.1 204 No Content\r\n\r\n".to_owned());
    let patch = OutgoingFlowRunPatch {
        run: RunPatch {
            display_name: Some("Done".to_owned()),
            ..RunPatch::default()
        },
    };
    let updated = at(&root, |client| client.update(ID, "W/\"1\"", &patch)).unwrap();
    assert_eq!(updated.entity, None, "204 shows no run");

    let request = request.join().unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let start = format!("PATCH /external/industryData/runs/{ID} HTTP/1.1");
    assert_eq!(lines.next(), Some(start.as_str()));
    let headers: Vec<_> = lines.map(str::to_lowercase).collect();
    for expected in [
        format!("authorization: bearer {TOKEN}"),
        "content-type: application/json".to_owned(),
        format!("content-length: {}", body.len()),
        "if-match: w/\"1\"".to_owned(),
        "odata-version: 4.0".to_owned(),
        "odata-maxversion: 4.0".to_owned(),
        "prefer: return=representation".to_owned(),
    ] {
        let found = headers.iter().filter(|header| **header == expected).count();
        assert_eq!(found, 1, "{expected} in {headers:#?}");
    }
    assert_eq!(
        headers.len(),
        10,
        "no header is sent that is not printed: {headers:#?}"
    );
    assert_eq!(
        body,
        r##"{"@odata.type":"#microsoft.graph.industryData.outgoingFlowRun","displayName":"Done"}"##
    );
}

#[test]
fn request_and_answer_are_printed_as_http_text() {
    let (out, done) = run_program(&[]);
    assert_eq!(done, Ok(()));
    for part in [
        &format!("\nGET /external/industryData/runs/{ID} HTTP/1.1\nHost: 127.0.0.1:"),
        &format!("\nPATCH /external/industryData/runs/{ID} HTTP/1.1\nHost: 127.0.0.1:"),
        "\nAuthorization: Bearer [redacted]\n",
        "\nContent-Type: application/json\n",
        "\nIf-Match: W/\"1\"\n",
        "\n  \"status\": \"completedWithWarnings\"\n}\n",
        "\nHTTP/1.1 200 OK\n",
        "\nETag: W/\"2\"\n",
    ] {
        assert!(out.contains(part), "{part} in {out}");
    }
}

#[test]
fn the_token_is_never_printed() {
    let (out, done) = run_program(&[]);
    assert_eq!(done, Ok(()));
    assert!(!out.contains(TOKEN), "{out}");

    let body = format!(r#"{{"error":{{"code":"x","message":"bad token {TOKEN}"}}}}"#);
    let (root, request) = one_answer(message("401 Unauthorized", &body));
    let (out, done) = run_program(&["--url", &root, "--id", ID]);
    assert!(request.join().unwrap().contains(TOKEN), "it was sent");
    let error = done.unwrap_err();
    assert!(!out.contains(TOKEN), "{out}");
    assert!(
        !error.contains(TOKEN) && error.contains("bad token [redacted]"),
        "{error}"
    );
}

#[test]
fn a_redirect_is_not_followed_with_the_token() {
    let (elsewhere, _) = one_answer(message("200 OK", "{}"));
    let answer = format!(
        "HTTP/1.1 302 Found\r\nLocation: {elsewhere}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    let (root, _request) = one_answer(answer);
    let error = at(&root, |client| client.read(ID)).unwrap_err().to_string();
    assert!(error.contains("302"), "{error}");
}

#[test]
fn an_answer_that_is_not_a_run_is_an_error_with_its_place() {
    let (root, _request) = one_answer(message("200 OK", r#"{"displayName":5}"#));
    let error = at(&root, |client| client.read(ID)).unwrap_err().to_string();
    assert!(
        error.contains("displayName: found a number") && error.contains("line 1"),
        "{error}"
    );
}
