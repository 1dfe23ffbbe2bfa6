//! An OData service of outgoing flow runs on loopback.

mod refusal;
mod runs;
mod update;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use odata_core::industry_data::OutgoingFlowRun;
use odata_core::json;
use tokio::runtime::{self, Runtime};

use refusal::Refusal;
use runs::{Runs, StoredRun};

/// A running service. It ends when it is dropped.
pub(crate) struct Service {
    root: String,
    _runtime: Runtime,
}

impl Service {
    /// Starts a service that holds these runs in memory, by their ids, on a port that the system chooses.
    ///
    /// # Errors
    /// If there is no free port on loopback, or no thread to be had.
    pub(crate) fn start(runs: impl IntoIterator<Item = OutgoingFlowRun>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let root = format!("http://{}", listener.local_addr()?);
        let app = router(Arc::new(Runs::new(runs, &root)));
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(async move { axum::serve(listener, app).await });
        Ok(Self {
            root,
            _runtime: runtime,
        })
    }

    /// The root of the service, without a slash at its end.
    pub(crate) fn root(&self) -> &str {
        &self.root
    }
}

fn router(runs: Arc<Runs>) -> Router {
    Router::new()
        .route(
            "/external/industryData/runs/{id}",
            get(read_run).patch(update_run).fallback(refuse_method),
        )
        .fallback(async || {
            Refusal::not_found(
                "found no resource at this path, expected /external/industryData/runs/{id}",
            )
        })
        .with_state(runs)
}

async fn read_run(
    State(runs): State<Arc<Runs>>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    require_token(&headers)?;
    let Path(id) = id?;
    Ok(answer(&runs.read(&id)?))
}

async fn update_run(
    State(runs): State<Arc<Runs>>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    require_token(&headers)?;
    update::require_json(&headers)?;
    let Path(id) = id?;
    let updated = runs.update(&id, |stored| update::updated(stored, &headers, &body?))?;
    let mut response = answer(&updated);
    if update::prefers_representation(&headers) {
        response.headers_mut().insert(
            "preference-applied",
            header::HeaderValue::from_static("return=representation"),
        );
    }
    Ok(response)
}

async fn refuse_method() -> Response {
    let refusal = Refusal::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "methodNotAllowed",
        "a run can be read with GET and updated with PATCH, and nothing else",
    );
    ([(header::ALLOW, "GET, HEAD, PATCH")], refusal).into_response()
}

/// Any token is good enough for an example, but there must be one.
fn require_token(headers: &HeaderMap) -> Result<(), Refusal> {
    let token = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    match token {
        Some(token) if !token.is_empty() => Ok(()),
        _ => Err(Refusal::new(
            StatusCode::UNAUTHORIZED,
            "unauthorized",
            "found no access token, expected the header Authorization: Bearer TOKEN",
        )),
    }
}

fn answer(stored: &StoredRun) -> Response {
    let headers = [
        (
            header::CONTENT_TYPE,
            "application/json;odata.metadata=minimal".to_owned(),
        ),
        (
            header::HeaderName::from_static("odata-version"),
            "4.0".to_owned(),
        ),
        (header::ETAG, stored.etag()),
    ];
    (headers, json::to_vec(stored.run())).into_response()
}
