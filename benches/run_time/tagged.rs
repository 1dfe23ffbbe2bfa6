//! Reading and writing runs whose types their tags tell.

use odata_core::industry_data::{AnyRun, OutgoingFlowRun};
use odata_core::json;

use super::harness::Comparison;
use super::{page, readers, today};

const ONE_TYPE: &str = "the page as one type";
const TAG_FIRST: &str = "the same, tag first";
const TAGGED: &str = "tagged enum and `flatten`, chrono, `serde_json::Map`";

pub struct Pages {
    first: String,
    second: String,
    last: String,
    any_runs: Vec<AnyRun>,
    tagged_runs: Vec<today::AnyRun>,
}

impl Pages {
    pub fn new(runs: usize) -> Self {
        let first = page::tag_first(runs);
        let pages = Self {
            any_runs: readers::json(&first),
            tagged_runs: readers::serde(&first),
            first,
            second: page::tag_second(runs),
            last: page::tag_last(runs),
        };
        // What is compared must do the same.
        for late in [&pages.second, &pages.last] {
            assert_eq!(pages.any_runs, readers::json::<AnyRun>(late));
        }
        pages
    }
}

pub fn comparisons(pages: &Pages) -> Vec<Comparison<'_>> {
    let Pages {
        first,
        second,
        last,
        any_runs,
        tagged_runs,
    } = pages;
    let json = || readers::json::<AnyRun>(first);
    let serde = || readers::serde::<AnyRun>(first);
    let tagged = || readers::serde::<today::AnyRun>(first);
    vec![
        Comparison::new(
            "read `AnyRun`s, tag first, `serde_json::from_slice`",
            serde,
            ONE_TYPE,
            || readers::serde::<OutgoingFlowRun>(first),
        )
        .bound(1.03),
        Comparison::new(
            "read `AnyRun`s, tag first, `odata_core::json::from_slice`",
            json,
            ONE_TYPE,
            || readers::json::<OutgoingFlowRun>(first),
        )
        .bound(1.03),
        Comparison::new(
            "read `AnyRun`s, tag second, `serde_json::from_slice`",
            || readers::serde::<AnyRun>(second),
            TAG_FIRST,
            serde,
        ),
        Comparison::new(
            "read `AnyRun`s, tag second, `odata_core::json::from_slice`",
            || readers::json::<AnyRun>(second),
            TAG_FIRST,
            json,
        ),
        Comparison::new(
            "read `AnyRun`s, tag last, `serde_json::from_slice`",
            || readers::serde::<AnyRun>(last),
            TAG_FIRST,
            serde,
        )
        .bound(1.40),
        Comparison::new(
            "read `AnyRun`s, tag last, `odata_core::json::from_slice`",
            || readers::json::<AnyRun>(last),
            TAG_FIRST,
            json,
        )
        .bound(1.40),
        Comparison::new(
            "read `AnyRun`s, tag first, `serde_json::from_slice`",
            serde,
            TAGGED,
            tagged,
        ),
        Comparison::new(
            "read `AnyRun`s, tag first, `odata_core::json::from_slice`",
            json,
            TAGGED,
            tagged,
        ),
        Comparison::new(
            "read `AnyRun`s, tag last, `odata_core::json::from_slice`",
            || readers::json::<AnyRun>(last),
            TAGGED,
            || readers::serde::<today::AnyRun>(last),
        ),
        Comparison::new(
            "write `AnyRun`s, `odata_core::json::to_vec`",
            || json::to_vec(any_runs),
            TAGGED,
            || serde_json::to_vec(tagged_runs),
        ),
    ]
}
