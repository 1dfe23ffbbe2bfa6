//! What a PATCH makes of a run (OData 4.01 Protocol, section 11.4.3).

use axum::http::{HeaderMap, StatusCode, header};
use odata_core::http::{Format, Preferences, Return, etag_matches};
use odata_core::industry_data::{OutgoingFlowRun, OutgoingFlowRunPatch};
use odata_core::json;
use odata_core::prelude::*;

use super::refusal::Refusal;
use super::runs::StoredRun;

/// The run after a PATCH with these headers and this body.
pub(super) fn updated(
    stored: &StoredRun,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<OutgoingFlowRun, Refusal> {
    require_match(headers, &stored.etag())?;
    let patch: OutgoingFlowRunPatch = json::from_slice(body)
        .map_err(|error| Refusal::bad_body(error.to_string(), error.path()))?;
    patch
        .validate()
        .map_err(|violations| Refusal::violated(&violations))?;
    let mut run = stored.run().clone();
    patch
        .apply_to(&mut run)
        .map_err(|error| Refusal::bad_body(error.to_string(), error.path()))?;
    // A rule between two properties can break when one of them changes.
    run.validate()
        .map_err(|violations| Refusal::violated(&violations))?;
    Ok(run)
}

/// Checks that the body is JSON by its header, whatever parameters stand in it.
pub(super) fn require_json(headers: &HeaderMap) -> Result<(), Refusal> {
    let found = text(headers, header::CONTENT_TYPE).unwrap_or_default();
    found.parse::<Format>().map_err(|error| {
        Refusal::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "unsupportedMediaType",
            format!("Content-Type: {error}"),
        )
    })?;
    Ok(())
}

/// Whether the client asks to see the updated run (RFC 7240, section 4.2). It is shown in any case.
pub(super) fn prefers_representation(headers: &HeaderMap) -> bool {
    let values = headers.get_all("prefer").iter();
    let values: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
    let Ok(preferences) = values.join(",").parse::<Preferences>();
    preferences.returned == Some(Return::Representation)
}

/// Checks that the client knows the run as it is now (OData 4.01 Protocol, section 8.2.4).
fn require_match(headers: &HeaderMap, current: &str) -> Result<(), Refusal> {
    let Some(expected) = text(headers, header::IF_MATCH) else {
        return Err(Refusal::new(
            StatusCode::PRECONDITION_REQUIRED,
            "preconditionRequired",
            "found no If-Match header, expected one with the ETag of the run as it was read",
        ));
    };
    if etag_matches(expected, current) {
        return Ok(());
    }
    Err(Refusal::new(
        StatusCode::PRECONDITION_FAILED,
        "preconditionFailed",
        format!(
            "found the ETag {expected} in If-Match, expected {current}: the run was changed meanwhile"
        ),
    ))
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}
