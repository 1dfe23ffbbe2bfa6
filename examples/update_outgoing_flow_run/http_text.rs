//! Requests and answers as HTTP text, for people to read.

use std::fmt::Write;

use odata_core::dynamic::DynamicValue;
use ureq::http::{HeaderMap, Request, Response, header};

use crate::token::Token;

/// The text of a request, its JSON indented, the token redacted.
pub(crate) fn request_text(request: &Request<Vec<u8>>, token: &Token) -> String {
    let target = request
        .uri()
        .path_and_query()
        .map_or("/", |target| target.as_str());
    let start = format!("{} {target} {:?}", request.method(), request.version());
    message(&start, request.headers(), request.body(), token)
}

/// The text of an answer, its JSON indented, the token redacted.
pub(crate) fn response_text(response: &Response<Vec<u8>>, token: &Token) -> String {
    let start = format!("{:?} {}", response.version(), response.status());
    message(&start, response.headers(), response.body(), token)
}

fn message(start: &str, headers: &HeaderMap, body: &[u8], token: &Token) -> String {
    let mut text = format!("{start}\n");
    for (name, value) in headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        let shown = if name == header::AUTHORIZATION {
            "Bearer [redacted]"
        } else {
            &value
        };
        // Writing to a `String` does not fail.
        _ = writeln!(text, "{}: {shown}", capitalized(name.as_str()));
    }
    if !body.is_empty() {
        _ = writeln!(text, "\n{}", indented(body));
    }
    token.redact(&text)
}

/// A header's name as it is written in the standards. Case means nothing in it.
fn capitalized(name: &str) -> String {
    let words = name.split('-').map(|word| match word {
        "etag" => "ETag".to_owned(),
        "odata" => "OData".to_owned(),
        "maxversion" => "MaxVersion".to_owned(),
        _ => {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_ascii_uppercase() + rest
        }
    });
    words.collect::<Vec<_>>().join("-")
}

/// A body with its JSON indented, its members in the order of the wire; a body that is not JSON as it is.
fn indented(body: &[u8]) -> String {
    serde_json::from_slice::<DynamicValue>(body)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| String::from_utf8_lossy(body).into_owned())
}
