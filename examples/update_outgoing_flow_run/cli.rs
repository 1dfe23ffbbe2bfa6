//! The arguments of the command line.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use lexopt::prelude::*;
use odata_core::edm::DateTimeOffset;
use odata_core::industry_data::RunStatus;
use odata_core::prelude::*;

use crate::change::NewValues;
use crate::token::Token;

pub(crate) const HELP: &str = "\
Reads an outgoing flow run from an OData service, changes it, and sends the change with PATCH.

Usage: cargo run --example update_outgoing_flow_run -- [OPTIONS]

Without --url a service is started on loopback. It holds the run of FILE.

Options:
  --input FILE             The JSON of a run [default: examples/data/outgoing_flow_run.json]
  --url URL                The root of a service to use instead, such as https://graph.microsoft.com/beta
  --token TOKEN            The access token for it [default: the environment variable GRAPH_TOKEN]
  --id ID                  Which run to update [default: the one of FILE; with --url give --id or --input]
  --display-name TEXT      The run's new displayName [default: Nightly export (checked)]
  --status STATUS          The run's new status [default: completedWithWarnings]
  --end-date-time INSTANT  The run's new endDateTime, such as 2024-05-02T02:41:07Z [default: now]
  --by-hand                Set the three properties in an empty patch, instead of sending what differs from the run
  --help                   Print this text

A token given as an argument is visible in the list of processes; GRAPH_TOKEN is not. Neither is ever printed.
";

/// What to do.
pub(crate) enum Command {
    Help,
    Update(Arguments),
}

/// How to do it.
pub(crate) struct Arguments {
    pub(crate) service: ServiceChoice,
    pub(crate) input: PathBuf,
    pub(crate) id: Option<String>,
    pub(crate) token: Token,
    pub(crate) new_values: NewValues,
    pub(crate) way: Way,
}

/// Which service to talk to.
pub(crate) enum ServiceChoice {
    /// One of our own, on loopback.
    Embedded,
    /// One that is there already, by its root.
    At(String),
}

/// How the patch is made.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    ByDiff,
    ByHand,
}

/// Reads the arguments. `token` is the one of the environment.
pub(crate) fn parse(
    mut parser: lexopt::Parser,
    token: Option<String>,
) -> Result<Command, lexopt::Error> {
    let mut url = None;
    let mut input = None;
    let mut id = None;
    let mut token = token;
    let mut new_values = NewValues::default();
    let mut way = Way::ByDiff;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Command::Help),
            Long("url") => url = Some(parser.value()?.string()?),
            Long("token") => token = Some(parser.value()?.string()?),
            Long("input") => input = Some(PathBuf::from(parser.value()?)),
            Long("id") => id = Some(parser.value()?.string()?),
            Long("display-name") => new_values.display_name = parser.value()?.string()?,
            Long("status") => {
                new_values.status = parser.value()?.parse_with(known_status)?;
            }
            Long("end-date-time") => {
                new_values.end_date_time = parser.value()?.parse_with(DateTimeOffset::from_str)?;
            }
            Long("by-hand") => way = Way::ByHand,
            _ => return Err(format!("{}; see --help", argument.unexpected()).into()),
        }
    }
    if url.is_some() && id.is_none() && input.is_none() {
        return Err("--url needs --id ID, the run to update, or --input FILE with its JSON".into());
    }
    let token = match (token, &url) {
        (Some(token), _) => Token::new(&token)?,
        (None, None) => Token::new("token-of-the-example")?,
        (None, Some(_)) => {
            return Err(
                "--url needs --token TOKEN, or the environment variable GRAPH_TOKEN".into(),
            );
        }
    };
    Ok(Command::Update(Arguments {
        service: url.map_or(ServiceChoice::Embedded, ServiceChoice::At),
        input: input.unwrap_or_else(default_input),
        id,
        token,
        new_values,
        way,
    }))
}

fn default_input() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/outgoing_flow_run.json")
}

/// A status that the type declares. A service may know more, but a misspelt one should not reach it.
fn known_status(text: &str) -> Result<RunStatus, String> {
    match RunStatus::from_text(text) {
        Ok(status) if !status.is_unknown() => Ok(status),
        _ => {
            let members = RunStatus::DESCRIPTION.members().iter();
            let names: Vec<_> = members.map(|member| member.name()).collect();
            Err(format!("expected one of {}", names.join(", ")))
        }
    }
}
