//! Answers that say no, with an OData error in their body (OData JSON 4.01, section 21.1).

use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use odata_core::WirePath;
use odata_core::json::Writer;
use odata_core::payload::{ErrorDetail, ErrorPayload, ODataError};
use odata_core::validate::Violations;

/// Why a request is not served.
pub(super) struct Refusal {
    status: StatusCode,
    error: Box<ODataError>,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        Self {
            status,
            error: Box::new(ODataError {
                code: code.to_owned(),
                message: message.into(),
                ..ODataError::default()
            }),
        }
    }

    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "notFound", message)
    }

    /// Of a body that can't be used, with the place in it.
    pub(super) fn bad_body(message: impl Into<String>, path: &WirePath) -> Self {
        let mut refusal = Self::new(StatusCode::BAD_REQUEST, "badBody", message);
        refusal.error.target = target(path);
        refusal
    }

    /// Of a body that breaks rules, with each of them.
    pub(super) fn violated(violations: &Violations) -> Self {
        let mut refusal = Self::new(
            StatusCode::BAD_REQUEST,
            "ruleViolated",
            "the run would break the rules named in details",
        );
        refusal.error.details = violations
            .iter()
            .map(|violation| ErrorDetail {
                code: violation.rule().to_owned(),
                message: violation.message().to_owned(),
                target: target(violation.path()),
                ..ErrorDetail::default()
            })
            .collect();
        if let [only] = refusal.error.details.as_slice() {
            refusal.error.target.clone_from(&only.target);
        }
        refusal
    }
}

/// The path to what is wrong; nothing for the body itself.
fn target(path: &WirePath) -> Option<String> {
    (!path.is_empty()).then(|| path.to_string())
}

impl From<PathRejection> for Refusal {
    fn from(rejection: PathRejection) -> Self {
        Self::not_found(rejection.body_text())
    }
}

impl From<BytesRejection> for Refusal {
    fn from(rejection: BytesRejection) -> Self {
        Self::new(rejection.status(), "bodyNotReceived", rejection.body_text())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let headers = [
            (header::CONTENT_TYPE, "application/json"),
            (header::HeaderName::from_static("odata-version"), "4.0"),
        ];
        let body = Writer::new().write_payload(&ErrorPayload::from(*self.error));
        (self.status, headers, body).into_response()
    }
}
