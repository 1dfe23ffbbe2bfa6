//! Times of reading, writing, patching, comparing and validating, as ratios to what serde's derives and other crates take for the same.
//!
//! `cargo bench` runs all, `cargo bench -- TEXT` those whose name or base contains the text. A bound that does not hold makes it fail.

mod flat;
mod harness;
mod miniserde_run;
mod page;
mod patches;
mod readers;
mod reading;
mod shapes;
mod tagged;
mod today;
mod twins;
mod users;
mod writing;

use std::process::ExitCode;

const RUNS: usize = 1000;

const FLAT: &str = "flat structs, same value types";
const TODAY: &str = "`flatten`, chrono, `serde_json::Map`";

fn main() -> ExitCode {
    // Cargo passes `--bench`.
    let filter = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'))
        .unwrap_or_default();
    let texts = reading::Texts::new(RUNS);
    let pages = tagged::Pages::new(RUNS);
    let values = writing::Values::new(RUNS);
    let comparisons = reading::comparisons(&texts)
        .into_iter()
        .chain(tagged::comparisons(&pages))
        .chain(writing::comparisons(&values));
    harness::print_head();
    let mut all_hold = true;
    for comparison in comparisons {
        if comparison.matches(&filter) {
            all_hold &= comparison.run();
        }
    }
    if all_hold {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
