//! The program: read a run, change it, send the change, say what came of it.

use std::error::Error;
use std::fs;
use std::io::{self, Write};

use odata_core::industry_data::OutgoingFlowRun;
use odata_core::json;
use odata_core::prelude::*;

use crate::cli::{Arguments, HELP, ServiceChoice, Way};
use crate::client::Client;
use crate::service::Service;

/// Prints how to use the program.
pub(crate) fn help(out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    Ok(out.write_all(HELP.as_bytes())?)
}

/// Updates a run, and prints each step. Neither the output nor an error holds the token.
pub(crate) fn update(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    read_change_send(arguments, out)
        .map_err(|error| arguments.token.redact(&error.to_string()).into())
}

fn read_change_send(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let input = read_input(arguments)?;
    let id = arguments.id.clone().or_else(|| input.id.clone());
    let id = id.ok_or_else(|| {
        let file = arguments.input.display();
        format!("{file}: the run has no id; give it one, or say with --id ID which run to update")
    })?;

    let embedded;
    let root = match &arguments.service {
        ServiceChoice::At(url) => url,
        ServiceChoice::Embedded => {
            embedded = Service::start([input])?;
            let file = arguments.input.display();
            let root = embedded.root();
            writeln!(
                out,
                "A service was started at {root}. It holds the run of {file}."
            )?;
            root
        }
    };
    writeln!(
        out,
        "JSON is indented here, to be read; the request's body is sent in one line.\n"
    )?;

    writeln!(out, "1. Read the run.\n")?;
    let mut client = Client::new(root, &arguments.token, out);
    let mut run = client.read(&id)?;

    let patch = match arguments.way {
        Way::ByDiff => arguments.new_values.patch_by_diff(&run),
        Way::ByHand => arguments.new_values.patch_by_hand(),
    };
    if patch.is_empty() {
        writeln!(out, "The run has these values already: nothing is sent.")?;
        return Ok(());
    }
    // What the patch sets is checked alone, and then with what it meets: a run must not end before it starts.
    let mut changed = run.clone();
    patch.apply_to(&mut changed)?;
    for checked in [patch.validate(), changed.validate()] {
        checked.map_err(|violations| {
            format!("the change is not sent, it breaks rules:\n{violations}")
        })?;
    }

    writeln!(
        out,
        "2. Send what changes, if nobody changed the run since.\n"
    )?;
    let etag = run.annotations.etag().unwrap_or("*").to_owned();
    let updated = Client::new(root, &arguments.token, out).update(&id, &etag, &patch)?;
    updated.accept(&patch, &mut run)?;

    let report = summary(&run);
    writeln!(
        out,
        "3. The run was updated.\n\n{}",
        arguments.token.redact(&report)
    )?;
    Ok(())
}

fn read_input(arguments: &Arguments) -> Result<OutgoingFlowRun, Box<dyn Error>> {
    let file = arguments.input.display();
    let text = fs::read(&arguments.input)
        .map_err(|error: io::Error| format!("{file} cannot be read: {error}"))?;
    let run = json::from_slice(&text)
        .map_err(|error| format!("{file} does not hold an outgoing flow run: {error}"))?;
    Ok(run)
}

fn summary(run: &OutgoingFlowRun) -> String {
    let name = run.display_name.as_deref().unwrap_or("none");
    let status = run.status.as_ref().map_or("none", EnumType::as_str);
    let end = run
        .end_date_time
        .map_or_else(|| "none".to_owned(), |end| end.to_string());
    let etag = run.annotations.etag().unwrap_or("none");
    format!("displayName: {name}\nstatus: {status}\nendDateTime: {end}\nETag: {etag}")
}
