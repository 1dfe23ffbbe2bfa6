//! Arguments that don't fit are refused with what to do.

use crate::cli::{self, Command};
use crate::support::run_program;

fn refused(arguments: &[&str], token: Option<&str>) -> String {
    let parser = lexopt::Parser::from_args(arguments);
    match cli::parse(parser, token.map(str::to_owned)) {
        Err(error) => error.to_string(),
        Ok(_) => panic!("{arguments:?} were taken"),
    }
}

#[test]
fn a_real_service_needs_a_token_and_a_run() {
    let error = refused(&["--url", "http://127.0.0.1:1", "--id", "1"], None);
    assert!(
        error.contains("--token") && error.contains("GRAPH_TOKEN"),
        "{error}"
    );
    let error = refused(&["--url", "http://127.0.0.1:1"], Some("t"));
    assert!(
        error.contains("--id") && error.contains("--input"),
        "{error}"
    );
}

#[test]
fn a_token_that_cannot_be_sent_is_refused_without_being_shown() {
    for token in ["", "two words", "line\nbreak", "ключ"] {
        let error = refused(&[], Some(token));
        assert!(error.contains("expected"), "{error}");
        assert!(token.is_empty() || !error.contains(token), "{error}");
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_with_what_is_expected() {
    let error = refused(&["--status", "complete"], None);
    assert!(
        error.contains("complete") && error.contains("completedWithWarnings"),
        "{error}"
    );
    let error = refused(&["--end-date-time", "yesterday"], None);
    assert!(error.contains("Edm.DateTimeOffset"), "{error}");
    let error = refused(&["--statsu", "failed"], None);
    assert!(
        error.contains("--statsu") && error.contains("--help"),
        "{error}"
    );
}

#[test]
fn the_help_names_every_option() {
    let (out, done) = run_program(&["--help"]);
    assert_eq!(done, Ok(()));
    for option in [
        "--input",
        "--url",
        "--token",
        "--id",
        "--display-name",
        "--status",
        "--end-date-time",
        "--by-hand",
    ] {
        assert!(out.contains(option), "{option}");
    }
    assert!(matches!(
        cli::parse(lexopt::Parser::from_args(["-h"]), None),
        Ok(Command::Help)
    ));
}
