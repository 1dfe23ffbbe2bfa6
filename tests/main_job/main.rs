//! The main job, from the file to the answer: read a run, change it, send the change. Client and service are those of the example
//! `update_outgoing_flow_run`, and talk HTTP over loopback.

#[path = "../../examples/update_outgoing_flow_run/change.rs"]
mod change;
#[path = "../../examples/update_outgoing_flow_run/cli.rs"]
mod cli;
#[path = "../../examples/update_outgoing_flow_run/client.rs"]
mod client;
#[path = "../../examples/update_outgoing_flow_run/http_text.rs"]
mod http_text;
#[path = "../../examples/update_outgoing_flow_run/program.rs"]
mod program;
#[path = "../../examples/update_outgoing_flow_run/service/mod.rs"]
mod service;
#[path = "../../examples/update_outgoing_flow_run/token.rs"]
mod token;

mod arguments;
mod output;
mod refusals;
mod support;
mod updates;
