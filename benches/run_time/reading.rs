//! Reading one type: pages of runs, of users, of deep and of wide objects.

use std::cell::OnceCell;

use odata_core::industry_data::OutgoingFlowRun;

use super::harness::Comparison;
use super::shapes::{self, FlatFolder, Folder, Wide};
use super::users::{self, User};
use super::{FLAT, TODAY, flat, miniserde_run, page, readers, today};

pub struct Texts {
    runs: String,
    shuffled: String,
    users: String,
    deep: String,
    wide: String,
    /// 45 MB, made when it is needed.
    many_runs: OnceCell<String>,
}

impl Texts {
    pub fn new(runs: usize) -> Self {
        let texts = Self {
            runs: page::tag_first(runs),
            shuffled: page::shuffled(runs),
            users: users::page(runs / 4),
            deep: shapes::deep(runs / 20),
            wide: shapes::wide(runs / 20),
            many_runs: OnceCell::new(),
        };
        texts.check();
        texts
    }

    /// What is compared must do the same.
    fn check(&self) {
        let runs: Vec<flat::OutgoingFlowRun> = readers::serde(&self.runs);
        assert_eq!(readers::sonic::<flat::OutgoingFlowRun>(&self.runs), runs);
        assert_eq!(readers::simd::<flat::OutgoingFlowRun>(&self.runs), runs);
        let by_miniserde = readers::miniserde::<miniserde_run::OutgoingFlowRun>(&self.runs);
        // It writes null for what is not there, which no vector is read from.
        let by_miniserde =
            miniserde::json::to_string(&by_miniserde).replace(r#""details":null,"#, "");
        assert_eq!(readers::serde::<flat::OutgoingFlowRun>(&by_miniserde), runs);
        assert_eq!(
            readers::serde::<flat::OutgoingFlowRun>(&self.shuffled),
            runs
        );
        assert_eq!(
            readers::json::<OutgoingFlowRun>(&self.shuffled),
            readers::json::<OutgoingFlowRun>(&self.runs)
        );
        for (page, ours, theirs) in [
            (
                &self.runs,
                odata_core::json::to_string(&readers::json::<OutgoingFlowRun>(&self.runs)),
                serde_json::to_string(&runs),
            ),
            (
                &self.users,
                odata_core::json::to_string(&readers::json::<User>(&self.users)),
                serde_json::to_string(&readers::serde::<users::flat::User>(&self.users)),
            ),
            (
                &self.deep,
                odata_core::json::to_string(&readers::json::<Folder>(&self.deep)),
                serde_json::to_string(&readers::serde::<FlatFolder>(&self.deep)),
            ),
            (
                &self.wide,
                odata_core::json::to_string(&readers::json::<Wide>(&self.wide)),
                serde_json::to_string(&readers::serde::<shapes::flat::Wide>(&self.wide)),
            ),
        ] {
            let theirs = theirs.expect("what was read can be written");
            assert!(ours == theirs, "{ours}\n{theirs}\n{page}");
        }
    }

    fn many_runs(&self) -> &str {
        self.many_runs.get_or_init(|| page::tag_first(100_000))
    }
}

pub fn comparisons(texts: &Texts) -> Vec<Comparison<'_>> {
    let mut comparisons = runs(&texts.runs);
    comparisons.extend(runs_otherwise(texts));
    comparisons.extend(shapes(texts));
    comparisons
}

fn runs(page: &str) -> Vec<Comparison<'_>> {
    const JSON: &str = "read 1,000 runs, `odata_core::json::from_slice`";
    const SERDE: &str = "read 1,000 runs, `serde_json::from_slice`";
    let json = || readers::json::<OutgoingFlowRun>(page);
    let serde = || readers::serde::<OutgoingFlowRun>(page);
    let flat = || readers::serde::<flat::OutgoingFlowRun>(page);
    let today = || readers::serde::<today::OutgoingFlowRun>(page);
    vec![
        Comparison::new(SERDE, serde, FLAT, flat).bound(0.95),
        Comparison::new(JSON, json, FLAT, flat)
            .bound(0.60)
            .goal(0.45),
        Comparison::new(SERDE, serde, TODAY, today),
        Comparison::new(JSON, json, TODAY, today),
        Comparison::new(JSON, json, "`sonic_rs::from_slice`, flat structs", || {
            readers::sonic::<flat::OutgoingFlowRun>(page)
        })
        .bound(1.00),
        Comparison::new(JSON, json, "`simd_json::from_slice`, flat structs", || {
            readers::simd::<flat::OutgoingFlowRun>(page)
        })
        .bound(1.00),
        Comparison::new(
            JSON,
            json,
            "`miniserde`, flat structs, dates as strings",
            || readers::miniserde::<miniserde_run::OutgoingFlowRun>(page),
        )
        .bound(1.00),
        Comparison::new(JSON, json, "`serde_json::Value`", || {
            readers::serde_value(page)
        }),
    ]
}

/// Other ways to read them, more of them, and members in another order.
fn runs_otherwise(texts: &Texts) -> Vec<Comparison<'_>> {
    vec![
        Comparison::new(
            "read 1,000 runs, `odata_core::json::from_str`",
            || readers::json_str::<OutgoingFlowRun>(&texts.runs),
            "flat structs, `serde_json::from_str`",
            || readers::serde_str::<flat::OutgoingFlowRun>(&texts.runs),
        ),
        Comparison::new(
            "read 1,000 runs, `serde_json::from_str`",
            || readers::serde_str::<OutgoingFlowRun>(&texts.runs),
            "flat structs, `serde_json::from_str`",
            || readers::serde_str::<flat::OutgoingFlowRun>(&texts.runs),
        ),
        Comparison::new(
            "read 100,000 runs, `odata_core::json::from_slice`",
            || readers::json::<OutgoingFlowRun>(texts.many_runs()),
            FLAT,
            || readers::serde::<flat::OutgoingFlowRun>(texts.many_runs()),
        )
        .bound(0.70),
        Comparison::new(
            "read 100,000 runs, `serde_json::from_slice`",
            || readers::serde::<OutgoingFlowRun>(texts.many_runs()),
            FLAT,
            || readers::serde::<flat::OutgoingFlowRun>(texts.many_runs()),
        ),
        Comparison::new(
            "read 1,000 runs, members shuffled, `odata_core::json::from_slice`",
            || readers::json::<OutgoingFlowRun>(&texts.shuffled),
            FLAT,
            || readers::serde::<flat::OutgoingFlowRun>(&texts.shuffled),
        ),
        Comparison::new(
            "read 1,000 runs, members shuffled, `serde_json::from_slice`",
            || readers::serde::<OutgoingFlowRun>(&texts.shuffled),
            FLAT,
            || readers::serde::<flat::OutgoingFlowRun>(&texts.shuffled),
        ),
    ]
}

fn shapes(texts: &Texts) -> Vec<Comparison<'_>> {
    let json_users = || readers::json::<User>(&texts.users);
    const USERS: &str = "read 250 users of 40 properties, `odata_core::json::from_slice`";
    vec![
        Comparison::new(USERS, json_users, FLAT, || {
            readers::serde::<users::flat::User>(&texts.users)
        })
        .bound(0.60)
        .goal(0.45),
        Comparison::new(
            USERS,
            json_users,
            "`sonic_rs::from_slice`, flat structs",
            || readers::sonic::<users::flat::User>(&texts.users),
        )
        .bound(1.00),
        Comparison::new(
            USERS,
            json_users,
            "`simd_json::from_slice`, flat structs",
            || readers::simd::<users::flat::User>(&texts.users),
        )
        .bound(1.00),
        Comparison::new(
            "read 250 users of 40 properties, `serde_json::from_slice`",
            || readers::serde::<User>(&texts.users),
            FLAT,
            || readers::serde::<users::flat::User>(&texts.users),
        )
        .bound(0.95),
        Comparison::new(
            "read objects 100 deep, `odata_core::json::from_slice`",
            || readers::json::<Folder>(&texts.deep),
            FLAT,
            || readers::serde::<FlatFolder>(&texts.deep),
        )
        .bound(0.60)
        .goal(0.45),
        Comparison::new(
            "read objects 100 deep, `serde_json::from_slice`",
            || readers::serde::<Folder>(&texts.deep),
            FLAT,
            || readers::serde::<FlatFolder>(&texts.deep),
        )
        .bound(0.95),
        Comparison::new(
            "read objects of 160 properties, `odata_core::json::from_slice`",
            || readers::json::<Wide>(&texts.wide),
            FLAT,
            || readers::serde::<shapes::flat::Wide>(&texts.wide),
        )
        .bound(0.60)
        .goal(0.45),
        Comparison::new(
            "read objects of 160 properties, `serde_json::from_slice`",
            || readers::serde::<Wide>(&texts.wide),
            FLAT,
            || readers::serde::<shapes::flat::Wide>(&texts.wide),
        )
        .bound(0.95),
    ]
}
