//! Runs one case a number of times, for a tool that counts instructions: `python3 benches/instructions`.
//!
//! The arguments are the name of the case and how often it runs; without any, the names are listed, each with the number of entities that one run
//! goes through.

#[path = "../run_time/page.rs"]
#[allow(dead_code, reason = "other benchmarks take the other pages")]
mod page;
#[path = "../run_time/patches.rs"]
#[allow(dead_code, reason = "the patch of other people is no case here")]
mod patches;

use std::hint::black_box;
use std::process::ExitCode;

use odata_core::industry_data::{AnyRun, OutgoingFlowRun};
use odata_core::json;
use odata_core::prelude::*;

const RUNS: usize = 1000;

/// What the cases work on.
struct Data {
    text: String,
    late_text: String,
    runs: Vec<OutgoingFlowRun>,
    same_runs: Vec<OutgoingFlowRun>,
    patch: patches::DevicePatch,
}

/// Name, what is run, and how many entities it goes through.
type Case = (&'static str, fn(&Data), usize);

const CASES: [Case; 10] = [
    (
        "read-json",
        |data| read_json::<OutgoingFlowRun>(&data.text),
        RUNS,
    ),
    (
        "read-serde",
        |data| read_serde::<OutgoingFlowRun>(&data.text),
        RUNS,
    ),
    (
        "read-any-json",
        |data| read_json::<AnyRun>(&data.text),
        RUNS,
    ),
    (
        "read-any-late-json",
        |data| read_json::<AnyRun>(&data.late_text),
        RUNS,
    ),
    (
        "write-json",
        |data| drop(black_box(json::to_vec(&data.runs))),
        RUNS,
    ),
    (
        "write-serde",
        |data| drop(black_box(serde_json::to_vec(&data.runs))),
        RUNS,
    ),
    (
        "patch-json",
        |data| drop(black_box(json::to_vec(black_box(&data.patch)))),
        1,
    ),
    (
        "patch-serde",
        |data| drop(black_box(serde_json::to_vec(black_box(&data.patch)))),
        1,
    ),
    (
        "diff",
        |data| for_each_pair(data, |run, same| drop(black_box(run.diff(same)))),
        RUNS,
    ),
    (
        "validate",
        |data| for_each_pair(data, |run, _| drop(black_box(run.validate()))),
        RUNS,
    ),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo bench` runs this too, and there is nothing to count then.
    if arguments.iter().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let [name, times] = &arguments[..] else {
        for (name, _, entities) in CASES {
            println!("{name} {entities}");
        }
        return ExitCode::SUCCESS;
    };
    let case = CASES.into_iter().find(|(known, ..)| known == name);
    let (Some((_, run, _)), Ok(times)) = (case, times.parse::<u32>()) else {
        eprintln!("found {name} {times}, expected the name of a case and a number");
        return ExitCode::FAILURE;
    };
    let data = data();
    for _ in 0..times {
        run(&data);
    }
    ExitCode::SUCCESS
}

fn data() -> Data {
    let text = page::tag_first(RUNS);
    let runs: Vec<OutgoingFlowRun> = json::from_str(&text).expect("the page reads");
    Data {
        late_text: page::tag_last(RUNS),
        same_runs: runs.clone(),
        patch: patches::patch(),
        text,
        runs,
    }
}

fn read_json<T: odata_core::Value>(text: &str) {
    black_box(json::from_slice::<Vec<T>>(text.as_bytes()).expect("the page reads"));
}

fn read_serde<T: serde::de::DeserializeOwned>(text: &str) {
    black_box(serde_json::from_slice::<Vec<T>>(text.as_bytes()).expect("the page reads"));
}

fn for_each_pair(data: &Data, run: impl Fn(&OutgoingFlowRun, &OutgoingFlowRun)) {
    for (one, other) in data.runs.iter().zip(&data.same_runs) {
        run(black_box(one), black_box(other));
    }
}
