//! The run for `miniserde`, whose derive knows fewer attributes: dates are kept as strings, which is less work for it.

use miniserde::json::Object;
use miniserde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub struct OutgoingFlowRun {
    #[serde(rename = "@odata.type")]
    pub tag: Option<RunTag>,
    pub id: Option<String>,
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    #[serde(rename = "startDateTime")]
    pub start_date_time: Option<String>,
    #[serde(rename = "endDateTime")]
    pub end_date_time: Option<String>,
    pub status: Option<RunStatus>,
    #[serde(rename = "blockingError")]
    pub blocking_error: Option<PublicError>,
    pub statistics: Option<Object>,
    pub process: Option<Box<RunGroup>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum RunTag {
    #[serde(rename = "#microsoft.graph.industryData.outgoingFlowRun")]
    OutgoingFlowRun,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum RunStatus {
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "completed")]
    Completed,
    #[serde(rename = "completedWithErrors")]
    CompletedWithErrors,
    #[serde(rename = "completedWithWarnings")]
    CompletedWithWarnings,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RunGroup {
    pub id: Option<String>,
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    pub runs: Option<Vec<OutgoingFlowRun>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PublicError {
    pub code: Option<String>,
    pub details: Option<Vec<PublicErrorDetail>>,
    #[serde(rename = "innerError")]
    pub inner_error: Option<PublicInnerError>,
    pub message: Option<String>,
    pub target: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PublicErrorDetail {
    pub code: Option<String>,
    pub message: Option<String>,
    pub target: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PublicInnerError {
    pub code: Option<String>,
    pub details: Option<Vec<PublicErrorDetail>>,
    pub message: Option<String>,
    pub target: Option<String>,
}
