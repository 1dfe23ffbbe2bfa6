//! Times of reading, writing, patching, comparing and validating, as ratios to what serde's derives take for the same.
//!
//! `cargo bench` runs all, `cargo bench -- TEXT` those whose name or base contains the text. A bound that does not hold makes it fail.

mod flat;
mod harness;
mod page;
mod patches;
mod today;

use std::process::ExitCode;

use harness::{Comparison, print_head};
use odata_core::industry_data::{AnyRun, OutgoingFlowRun};
use odata_core::json;
use odata_core::prelude::*;

const RUNS: usize = 1000;

const FLAT: &str = "flat structs, same value types";
const TODAY: &str = "`flatten`, chrono, `serde_json::Map`";
const TAGGED: &str = "tagged enum and `flatten`, chrono, `serde_json::Map`";
const ONE_TYPE: &str = "the page as one type";

fn main() -> ExitCode {
    let text = page::tag_first(RUNS);
    let late_text = page::tag_last(RUNS);
    let (page, late_page) = (text.as_bytes(), late_text.as_bytes());

    let runs = json_page::<OutgoingFlowRun>(page);
    let any_runs = json_page::<AnyRun>(page);
    let flat_runs: Vec<flat::OutgoingFlowRun> = serde_page(page);
    let today_runs: Vec<today::OutgoingFlowRun> = serde_page(page);
    let tagged_runs: Vec<today::AnyRun> = serde_page(page);
    let (patch, handwritten_patch) = (patches::patch(), patches::handwritten_patch());
    let same_runs = runs.clone();
    let (run, same_run) = (&runs[0], &same_runs[0]);
    let run_text = json::to_vec(run);

    // What is compared must do the same.
    assert_eq!(
        json::to_string(&runs),
        serde_json::to_string(&flat_runs).expect("a page can be written")
    );
    assert_eq!(
        json::to_string(&patch),
        serde_json::to_string(&handwritten_patch).expect("a patch can be written")
    );
    assert_eq!(any_runs, json_page::<AnyRun>(late_page));

    let comparisons = [
        Comparison::new(
            "read 1,000 runs, `serde_json::from_slice`",
            || serde_page::<OutgoingFlowRun>(page),
            FLAT,
            || serde_page::<flat::OutgoingFlowRun>(page),
        )
        .bound(1.05)
        .goal(0.95),
        Comparison::new(
            "read 1,000 runs, `odata_core::json::from_slice`",
            || json_page::<OutgoingFlowRun>(page),
            FLAT,
            || serde_page::<flat::OutgoingFlowRun>(page),
        )
        .bound(0.85)
        .goal(0.60),
        Comparison::new(
            "read 1,000 runs, `serde_json::from_slice`",
            || serde_page::<OutgoingFlowRun>(page),
            TODAY,
            || serde_page::<today::OutgoingFlowRun>(page),
        ),
        Comparison::new(
            "read 1,000 runs, `odata_core::json::from_slice`",
            || json_page::<OutgoingFlowRun>(page),
            TODAY,
            || serde_page::<today::OutgoingFlowRun>(page),
        ),
        Comparison::new(
            "write 1,000 runs, `serde_json::to_vec`",
            || serde_json::to_vec(&runs),
            FLAT,
            || serde_json::to_vec(&flat_runs),
        )
        .bound(1.10)
        .goal(1.00),
        Comparison::new(
            "write 1,000 runs, `odata_core::json::to_vec`",
            || json::to_vec(&runs),
            FLAT,
            || serde_json::to_vec(&flat_runs),
        )
        .bound(1.10)
        .goal(0.90),
        Comparison::new(
            "write 1,000 runs, `odata_core::json::to_vec`",
            || json::to_vec(&runs),
            TODAY,
            || serde_json::to_vec(&today_runs),
        ),
        Comparison::new(
            "read `AnyRun`s, tag first, `serde_json::from_slice`",
            || serde_page::<AnyRun>(page),
            ONE_TYPE,
            || serde_page::<OutgoingFlowRun>(page),
        )
        .bound(1.05),
        Comparison::new(
            "read `AnyRun`s, tag first, `odata_core::json::from_slice`",
            || json_page::<AnyRun>(page),
            ONE_TYPE,
            || json_page::<OutgoingFlowRun>(page),
        )
        .bound(1.05),
        Comparison::new(
            "read `AnyRun`s, tag last, `serde_json::from_slice`",
            || serde_page::<AnyRun>(late_page),
            "the same, tag first",
            || serde_page::<AnyRun>(page),
        )
        .goal(1.40),
        Comparison::new(
            "read `AnyRun`s, tag last, `odata_core::json::from_slice`",
            || json_page::<AnyRun>(late_page),
            "the same, tag first",
            || json_page::<AnyRun>(page),
        )
        .goal(1.40),
        Comparison::new(
            "read `AnyRun`s, tag first, `serde_json::from_slice`",
            || serde_page::<AnyRun>(page),
            TAGGED,
            || serde_page::<today::AnyRun>(page),
        ),
        Comparison::new(
            "read `AnyRun`s, tag first, `odata_core::json::from_slice`",
            || json_page::<AnyRun>(page),
            TAGGED,
            || serde_page::<today::AnyRun>(page),
        ),
        Comparison::new(
            "write `AnyRun`s, `odata_core::json::to_vec`",
            || json::to_vec(&any_runs),
            TAGGED,
            || serde_json::to_vec(&tagged_runs),
        ),
        Comparison::new(
            "write a patch, 3 of 20 properties, `serde_json::to_vec`",
            || serde_json::to_vec(&patch),
            "`Option<Option<T>>` fields",
            || serde_json::to_vec(&handwritten_patch),
        )
        .bound(1.80)
        .goal(1.00),
        Comparison::new(
            "write a patch, 3 of 20 properties, `odata_core::json::to_vec`",
            || json::to_vec(&patch),
            "`Option<Option<T>>` fields",
            || serde_json::to_vec(&handwritten_patch),
        )
        .bound(1.80)
        .goal(1.00),
        Comparison::new(
            "diff of equal runs",
            || run.diff(same_run),
            "writing one, `odata_core::json::to_vec`",
            || json::to_vec(run),
        )
        .goal(0.05),
        Comparison::new(
            "validate a run",
            || run.validate(),
            "reading one, `odata_core::json::from_slice`",
            || json::from_slice::<OutgoingFlowRun>(&run_text),
        )
        .goal(0.10),
    ];

    // Cargo passes `--bench`.
    let filter = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'))
        .unwrap_or_default();
    print_head();
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

fn serde_page<T: serde::de::DeserializeOwned>(page: &[u8]) -> Vec<T> {
    serde_json::from_slice(page).expect("the page reads")
}

fn json_page<T: odata_core::Value>(page: &[u8]) -> Vec<T> {
    json::from_slice(page).expect("the page reads")
}
