//! What is changed in a run, in the two ways to make a patch: by hand, and from the difference of two values.

use std::time::SystemTime;

use odata_core::edm::DateTimeOffset;
use odata_core::industry_data::{OutgoingFlowRun, OutgoingFlowRunPatch, RunPatch, RunStatus};
use odata_core::prelude::*;

/// New values for three properties of a run.
pub(crate) struct NewValues {
    pub(crate) display_name: String,
    pub(crate) status: RunStatus,
    pub(crate) end_date_time: DateTimeOffset,
}

impl NewValues {
    /// A patch that sets all three, whatever the run holds now. What is not mentioned stays as it is.
    pub(crate) fn patch_by_hand(&self) -> OutgoingFlowRunPatch {
        OutgoingFlowRunPatch {
            run: RunPatch {
                display_name: Some(self.display_name.clone()),
                // A nullable property has three states in a patch: `Change::Keep`, `Change::Null` and `Change::Set`.
                end_date_time: Change::Set(self.end_date_time),
                status: Some(self.status.clone()),
                ..RunPatch::default()
            },
        }
    }

    /// The smallest patch that gives `before` the new values.
    pub(crate) fn patch_by_diff(&self, before: &OutgoingFlowRun) -> OutgoingFlowRunPatch {
        let mut after = before.clone();
        after.display_name = Some(self.display_name.clone());
        after.status = Some(self.status.clone());
        after.end_date_time = Some(self.end_date_time);
        before.diff(&after)
    }
}

impl Default for NewValues {
    /// The run is over now.
    fn default() -> Self {
        Self {
            display_name: "Nightly export (checked)".to_owned(),
            status: RunStatus::CompletedWithWarnings,
            end_date_time: now(),
        }
    }
}

/// The time in UTC, to the second.
fn now() -> DateTimeOffset {
    SystemTime::UNIX_EPOCH
        .elapsed()
        .ok()
        .and_then(|elapsed| i64::try_from(elapsed.as_secs()).ok())
        .and_then(|seconds| DateTimeOffset::from_unix(seconds, 0).ok())
        .unwrap_or_default()
}
