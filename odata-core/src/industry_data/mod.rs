//! Runs of Microsoft Graph's industry data: `microsoft.graph.industryData`, and what it needs of `microsoft.graph`.
//!
//! Graph's page on updating an outgoing flow run calls five properties required. A PATCH requires none of them: send what changes.
//!
//! ```
//! use odata_core::industry_data::{OutgoingFlowRun, OutgoingFlowRunPatch, RunStatus};
//! use odata_core::prelude::*;
//!
//! let run: OutgoingFlowRun = serde_json::from_str(r#"{"id":"7","displayName":"Nightly export","status":"running"}"#)?;
//! assert_eq!(run.status, Some(RunStatus::Running));
//!
//! let mut patch = OutgoingFlowRunPatch::default();
//! patch.status = Some(RunStatus::Completed);
//! assert_eq!(
//!     serde_json::to_string(&patch)?,
//!     r##"{"@odata.type":"#microsoft.graph.industryData.outgoingFlowRun","status":"completed"}"##
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```

mod any_run;
mod entity;
mod public_error;
mod run;
mod run_group;
mod run_kinds;
mod run_statistics;
mod run_status;

pub use any_run::AnyRun;
pub use entity::{Entity, EntityPatch};
pub use public_error::{
    PublicError, PublicErrorDetail, PublicErrorDetailPatch, PublicErrorPatch, PublicInnerError,
    PublicInnerErrorPatch,
};
pub use run::{Run, RunPatch};
pub use run_group::{RunGroup, RunGroupPatch};
pub use run_kinds::{IncomingFlowRun, IncomingFlowRunPatch, OutgoingFlowRun, OutgoingFlowRunPatch};
pub use run_statistics::{RunStatistics, RunStatisticsPatch};
pub use run_status::RunStatus;
