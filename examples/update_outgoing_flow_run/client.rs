//! A client of the runs of an OData service.

use std::fmt;
use std::io::Write;
use std::net::IpAddr;
use std::time::Duration;

use odata_core::http::{self, Precondition, Preferences, Return};
use odata_core::industry_data::{OutgoingFlowRun, OutgoingFlowRunPatch};
use odata_core::json::{self, Reader, Version, Writer};
use odata_core::payload::{ODataError, UpdateError, Updated};
use ureq::http::{Method, Request, Response, StatusCode, Uri, header, request};
use ureq::{Agent, Proxy};

use crate::http_text::{request_text, response_text};
use crate::token::Token;

/// Reads and updates runs, and prints what goes over the wire.
pub(crate) struct Client<'a> {
    agent: Agent,
    root: &'a str,
    token: &'a Token,
    log: &'a mut dyn Write,
}

impl<'a> Client<'a> {
    /// A client of the service at `root`, such as `https://graph.microsoft.com/beta`. Requests and answers are printed to `log`.
    pub(crate) fn new(root: &'a str, token: &'a Token, log: &'a mut dyn Write) -> Self {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            // The token is for this service only.
            .max_redirects(0)
            .proxy(proxy(root))
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .into();
        Self {
            agent,
            root: root.trim_end_matches('/'),
            token,
            log,
        }
    }

    /// Reads a run.
    pub(crate) fn read(&mut self, id: &str) -> Result<OutgoingFlowRun, ClientError> {
        let request = self
            .request(Method::GET, id)?
            .header("OData-MaxVersion", Version::V4_0.as_str())
            .body(Vec::new())?;
        let response = self.exchange(request)?;
        Ok(json::from_slice(response.body())?)
    }

    /// Updates a run, if it is still the one with this ETag; `*` stands for any. Gives what the service says of the run as it is now.
    pub(crate) fn update(
        &mut self,
        id: &str,
        etag: &str,
        patch: &OutgoingFlowRunPatch,
    ) -> Result<Updated<OutgoingFlowRun>, ClientError> {
        self.send_update(id, etag, json::to_vec(patch))
    }

    /// The same with the body of a PATCH as it goes over the wire.
    pub(crate) fn send_update(
        &mut self,
        id: &str,
        etag: &str,
        body: Vec<u8>,
    ) -> Result<Updated<OutgoingFlowRun>, ClientError> {
        let preferences = Preferences {
            returned: Some(Return::Representation),
            ..Preferences::default()
        };
        let update = http::Request::new("PATCH", &Writer::new(), body)
            .when(Precondition::Exact(etag))
            .prefer(&preferences);
        let mut request = self
            .request(Method::PATCH, id)?
            .header(header::CONTENT_LENGTH, update.body().len());
        for (name, value) in update.headers() {
            request = request.header(*name, value);
        }
        let request = request.body(update.into_body())?;
        let response = self.exchange(request)?;
        let headers = response
            .headers()
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let status = response.status().as_u16();
        Ok(Updated::read(
            &Reader::lenient(),
            status,
            headers,
            response.body(),
        )?)
    }

    fn request(&self, method: Method, id: &str) -> Result<request::Builder, ClientError> {
        let url = format!(
            "{}/external/industryData/runs/{}",
            self.root,
            path_segment(id)
        );
        let uri: Uri = url.parse().map_err(ureq::http::Error::from)?;
        let host = uri
            .authority()
            .map_or("", |authority| authority.as_str())
            .to_owned();
        Ok(Request::builder()
            .method(method)
            .uri(uri)
            .header(header::HOST, host)
            .header(
                header::USER_AGENT,
                concat!("odata-core-example/", env!("CARGO_PKG_VERSION")),
            )
            .header(header::AUTHORIZATION, self.token.to_header()?)
            .header(header::ACCEPT, Writer::new().content_type()))
    }

    /// Sends a request and takes an answer of success.
    fn exchange(&mut self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, ClientError> {
        writeln!(self.log, "{}", request_text(&request, self.token))?;
        let (parts, mut body) = self.agent.run(request)?.into_parts();
        let response = Response::from_parts(parts, body.read_to_vec()?);
        writeln!(self.log, "{}", response_text(&response, self.token))?;
        if response.status().is_success() {
            return Ok(response);
        }
        Err(ClientError::Refused {
            status: response.status(),
            error: ODataError::from_body(response.body()).ok().map(Box::new),
        })
    }
}

/// The proxy that the environment names. A service on loopback is reached without one.
fn proxy(root: &str) -> Option<Proxy> {
    let uri: Uri = root.parse().ok()?;
    let host = uri.host()?.trim_matches(['[', ']']);
    let address: Option<IpAddr> = host.parse().ok();
    let loopback = host == "localhost" || address.is_some_and(|address| address.is_loopback());
    if loopback {
        None
    } else {
        Proxy::try_from_env()
    }
}

/// A text as a segment of a URL's path, everything that could mean something else percent-encoded (RFC 3986, section 2).
fn path_segment(text: &str) -> String {
    let encoded = text.bytes().map(|byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    });
    encoded.collect()
}

/// Why a run was not read or updated.
#[derive(Debug)]
pub(crate) enum ClientError {
    /// The request could not be made of what was given.
    Request(ureq::http::Error),
    /// The service could not be reached, or the connection broke.
    Connection(ureq::Error),
    /// The exchange could not be printed.
    Log(std::io::Error),
    /// The service says no, and why, if it is an OData service.
    Refused {
        status: StatusCode,
        error: Option<Box<ODataError>>,
    },
    /// The service answers with something that is not an outgoing flow run.
    Answer(json::Error),
    /// The service answers an update with something that does not tell what came of it.
    Update(UpdateError),
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => {
                write!(f, "the request cannot be made, check --url: {error}")
            }
            Self::Connection(error) => {
                write!(f, "the service cannot be reached, check --url: {error}")
            }
            Self::Log(error) => write!(f, "the exchange cannot be printed: {error}"),
            Self::Answer(error) => {
                write!(f, "the answer's body is not an outgoing flow run: {error}")
            }
            Self::Update(error) => error.fmt(f),
            Self::Refused { status, error } => refusal(f, *status, error.as_deref()),
        }
    }
}

impl std::error::Error for ClientError {}

fn refusal(
    f: &mut fmt::Formatter<'_>,
    status: StatusCode,
    error: Option<&ODataError>,
) -> fmt::Result {
    write!(f, "the service answered {status}")?;
    if let Some(error) = error {
        write!(f, ": {error}")?;
    }
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            f.write_str("\nCheck the token, and what it allows.")
        }
        StatusCode::NOT_FOUND => f.write_str("\nCheck --id and --url."),
        StatusCode::PRECONDITION_FAILED => f.write_str(
            "\nThe run was changed since it was read. Read it again, and make the change anew.",
        ),
        _ => Ok(()),
    }
}

impl From<ureq::http::Error> for ClientError {
    fn from(error: ureq::http::Error) -> Self {
        Self::Request(error)
    }
}

impl From<ureq::Error> for ClientError {
    fn from(error: ureq::Error) -> Self {
        Self::Connection(error)
    }
}

impl From<std::io::Error> for ClientError {
    fn from(error: std::io::Error) -> Self {
        Self::Log(error)
    }
}

impl From<UpdateError> for ClientError {
    fn from(error: UpdateError) -> Self {
        Self::Update(error)
    }
}

impl From<json::Error> for ClientError {
    fn from(error: json::Error) -> Self {
        Self::Answer(error)
    }
}
