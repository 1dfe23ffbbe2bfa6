//! What people write today: base types by `#[serde(flatten)]`, an enum that is told apart by the tag, chrono's dates, and `serde_json`'s map.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::flat::{PublicError, RunStatus};

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "@odata.type")]
pub enum AnyRun {
    #[serde(rename = "#microsoft.graph.industryData.outgoingFlowRun")]
    OutgoingFlowRun(OutgoingFlowRun),
    #[serde(rename = "#microsoft.graph.industryData.incomingFlowRun")]
    IncomingFlowRun(OutgoingFlowRun),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OutgoingFlowRun {
    #[serde(flatten)]
    pub run: Run,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    #[serde(flatten)]
    pub entity: Entity,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date_time: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RunStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocking_error: Option<PublicError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statistics: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process: Option<Box<RunGroup>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entity {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RunGroup {
    #[serde(flatten)]
    pub entity: Entity,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<AnyRun>,
}
