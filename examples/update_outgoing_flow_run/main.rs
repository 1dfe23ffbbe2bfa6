//! How do I read an entity, change it through its patch type, and send the change to an OData service?
//!
//! ```sh
//! cargo run --example update_outgoing_flow_run
//! cargo run --example update_outgoing_flow_run -- --help
//! ```
//!
//! Without arguments a service is started on loopback, which holds the run of `examples/data/outgoing_flow_run.json`. `change.rs` is the part that
//! uses the patch type, `client.rs` sends it, and `service/` applies it on the other side.
//!
//! Microsoft Graph's page on updating an outgoing flow run calls five properties required. A PATCH requires none of them: it holds what
//! changes (OData 4.01 Protocol, section 11.4.3).

mod change;
mod cli;
mod client;
mod http_text;
mod program;
mod service;
mod token;

use std::process::ExitCode;

use cli::Command;

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    let done = cli::parse(
        lexopt::Parser::from_env(),
        std::env::var("GRAPH_TOKEN").ok(),
    )
    .map_err(Into::into)
    .and_then(|command| match command {
        Command::Help => program::help(&mut out),
        Command::Update(arguments) => program::update(&arguments, &mut out),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
