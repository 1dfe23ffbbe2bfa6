//! A service with one run, and clients of it.

use std::path::{Path, PathBuf};

use odata_core::industry_data::OutgoingFlowRun;
use odata_core::json;
use odata_core::payload::{ODataError, Updated};
use ureq::http::StatusCode;

use crate::cli::{self, Command};
use crate::client::{Client, ClientError};
use crate::program;
use crate::service::Service;
use crate::token::Token;

pub(crate) const TOKEN: &str = "s3cr3t.token-of~the_test";
pub(crate) const ID: &str = "5a1c3a5e-4b7d-4a60-9c3f-0d9a6f2f4b11";

pub(crate) fn data(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/data")
        .join(file)
}

/// The run of `examples/data/outgoing_flow_run.json`.
pub(crate) fn sample() -> OutgoingFlowRun {
    let text = std::fs::read(data("outgoing_flow_run.json")).unwrap();
    json::from_slice(&text).unwrap()
}

pub(crate) fn service() -> Service {
    Service::start([sample()]).unwrap()
}

/// What the client does at the service, without the log.
pub(crate) fn at<T>(root: &str, act: impl FnOnce(&mut Client<'_>) -> T) -> T {
    let token = Token::new(TOKEN).unwrap();
    let mut log = Vec::new();
    act(&mut Client::new(root, &token, &mut log))
}

pub(crate) fn read(service: &Service) -> OutgoingFlowRun {
    at(service.root(), |client| client.read(ID)).unwrap()
}

/// Sends the body of a PATCH with the ETag of the run as it is now.
pub(crate) fn send(service: &Service, body: &str) -> Result<Updated<OutgoingFlowRun>, ClientError> {
    let run = read(service);
    at(service.root(), |client| {
        client.send_update(ID, run.annotations.etag().unwrap(), body.into())
    })
}

/// The status and the OData error of a refusal.
pub(crate) fn refusal<T>(result: Result<T, ClientError>) -> (StatusCode, ODataError) {
    match result {
        Err(ClientError::Refused {
            status,
            error: Some(error),
        }) => (status, *error),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("the service took it"),
    }
}

/// Runs the whole program: what it prints, and how it ends.
pub(crate) fn run_program(arguments: &[&str]) -> (String, Result<(), String>) {
    let mut out = Vec::new();
    let parser = lexopt::Parser::from_args(arguments);
    let done = match cli::parse(parser, Some(TOKEN.to_owned())).unwrap() {
        Command::Help => program::help(&mut out),
        Command::Update(arguments) => program::update(&arguments, &mut out),
    };
    (
        String::from_utf8(out).unwrap(),
        done.map_err(|error| error.to_string()),
    )
}
