//! Writing pages and patches, and the work on values: diff and validation.

use odata_core::industry_data::OutgoingFlowRun;
use odata_core::json;
use odata_core::prelude::*;

use super::harness::Comparison;
use super::shapes::{self, Wide};
use super::users::{self, User};
use super::{FLAT, TODAY, flat, page, patches, readers, today};

const WIRE: &str = "what was read can be written";

pub struct Values {
    runs: Vec<OutgoingFlowRun>,
    same_runs: Vec<OutgoingFlowRun>,
    flat_runs: Vec<flat::OutgoingFlowRun>,
    today_runs: Vec<today::OutgoingFlowRun>,
    users: Vec<User>,
    flat_users: Vec<users::flat::User>,
    wide: Vec<Wide>,
    flat_wide: Vec<shapes::flat::Wide>,
    patch: patches::DevicePatch,
    handwritten_patch: patches::HandwrittenPatch,
    run_text: Vec<u8>,
}

impl Values {
    pub fn new(runs: usize) -> Self {
        let (page, users, wide) = (
            page::tag_first(runs),
            users::page(runs / 4),
            shapes::wide(runs / 20),
        );
        let runs: Vec<OutgoingFlowRun> = readers::json(&page);
        let values = Self {
            run_text: runs.first().map(json::to_vec).unwrap_or_default(),
            same_runs: runs.clone(),
            runs,
            flat_runs: readers::serde(&page),
            today_runs: readers::serde(&page),
            users: readers::json(&users),
            flat_users: readers::serde(&users),
            wide: readers::json(&wide),
            flat_wide: readers::serde(&wide),
            patch: patches::patch(),
            handwritten_patch: patches::handwritten_patch(),
        };
        // What is compared must do the same.
        assert_eq!(
            json::to_string(&values.patch),
            serde_json::to_string(&values.handwritten_patch).expect(WIRE)
        );
        assert_eq!(
            sonic_rs::to_string(&values.flat_runs).expect(WIRE),
            json::to_string(&values.runs)
        );
        values
    }
}

pub fn comparisons(values: &Values) -> Vec<Comparison<'_>> {
    let mut comparisons = pages(values);
    comparisons.extend(patches_and_work(values));
    comparisons
}

fn pages(values: &Values) -> Vec<Comparison<'_>> {
    const JSON: &str = "write 1,000 runs, `odata_core::json::to_vec`";
    let json = || json::to_vec(&values.runs);
    let flat = || serde_json::to_vec(&values.flat_runs);
    vec![
        Comparison::new(
            "write 1,000 runs, `serde_json::to_vec`",
            || serde_json::to_vec(&values.runs),
            FLAT,
            flat,
        )
        .bound(1.00),
        Comparison::new(JSON, json, FLAT, flat).bound(0.90),
        Comparison::new(JSON, json, TODAY, || serde_json::to_vec(&values.today_runs)),
        Comparison::new(JSON, json, "`sonic_rs::to_vec`, flat structs", || {
            sonic_rs::to_vec(&values.flat_runs)
        }),
        Comparison::new(JSON, json, "`simd_json::to_vec`, flat structs", || {
            simd_json::to_vec(&values.flat_runs)
        }),
        Comparison::new(
            "write 250 users of 40 properties, `odata_core::json::to_vec`",
            || json::to_vec(&values.users),
            FLAT,
            || serde_json::to_vec(&values.flat_users),
        )
        .bound(0.90),
        Comparison::new(
            "write 250 users of 40 properties, `serde_json::to_vec`",
            || serde_json::to_vec(&values.users),
            FLAT,
            || serde_json::to_vec(&values.flat_users),
        )
        .bound(1.00),
        Comparison::new(
            "write objects of 160 properties, `odata_core::json::to_vec`",
            || json::to_vec(&values.wide),
            FLAT,
            || serde_json::to_vec(&values.flat_wide),
        )
        .bound(0.90),
    ]
}

fn patches_and_work(values: &Values) -> Vec<Comparison<'_>> {
    const FIELDS: &str = "`Option<Option<T>>` fields";
    let (patch, handwritten) = (&values.patch, &values.handwritten_patch);
    let mut comparisons = vec![
        Comparison::new(
            "write a patch, 3 of 20 properties, `serde_json::to_vec`",
            || serde_json::to_vec(patch),
            FIELDS,
            || serde_json::to_vec(handwritten),
        )
        .bound(1.00)
        .goal(0.80),
        Comparison::new(
            "write a patch, 3 of 20 properties, `odata_core::json::to_vec`",
            || json::to_vec(patch),
            FIELDS,
            || serde_json::to_vec(handwritten),
        )
        .bound(1.00)
        .goal(0.80),
    ];
    if let (Some(run), Some(same_run)) = (values.runs.first(), values.same_runs.first()) {
        comparisons.extend([
            Comparison::new(
                "diff of equal runs",
                || run.diff(same_run),
                "writing one, `odata_core::json::to_vec`",
                || json::to_vec(run),
            )
            .bound(0.05),
            Comparison::new(
                "validate a run",
                || run.validate(),
                "reading one, `odata_core::json::from_slice`",
                || json::from_slice::<OutgoingFlowRun>(&values.run_text),
            )
            .bound(0.10),
        ]);
    }
    comparisons
}
