use odata_core::edm::{DateTimeOffset, Guid};
use odata_core::industry_data::{Entity, PublicError, RunStatus};
use odata_core::prelude::*;

/// A pass over all flows.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity"
)]
pub(crate) struct IndustryDataRun {
    #[odata(base)]
    base: Entity,
    display_name: Option<String>,
    start_date_time: Option<DateTimeOffset>,
    end_date_time: Option<DateTimeOffset>,
    status: Option<RunStatus>,
}

/// A part of a run.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity"
)]
pub(crate) struct IndustryDataRunActivity {
    #[odata(base)]
    base: Entity,
    blocking_error: Option<PublicError>,
    display_name: Option<String>,
    status: Option<RunStatus>,
}

/// What a run moved.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct IndustryDataRunStatistics {
    activity_statistics: Vec<RoleCount>,
    inbound_totals: Option<AggregatedInboundStatistics>,
    run_id: Option<Guid>,
    status: Option<RunStatus>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// Counts of what came in.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct AggregatedInboundStatistics {
    errors: Option<i32>,
    groups: Option<i32>,
    matched_people_by_role: Vec<RoleCount>,
    memberships: Option<i32>,
    organizations: Option<i32>,
    people: Option<i32>,
    unmatched_people_by_role: Vec<RoleCount>,
    warnings: Option<i32>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// How many people of a role.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct RoleCount {
    count: Option<i32>,
    role: Option<String>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// A look at files before they are read.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity"
)]
pub(crate) struct FileValidateOperation {
    #[odata(base)]
    base: Entity,
    created_date_time: Option<DateTimeOffset>,
    errors: Vec<PublicError>,
    last_action_date_time: Option<DateTimeOffset>,
    resource_location: Option<String>,
    status: Option<String>,
    status_detail: Option<String>,
    validated_files: Vec<String>,
    warnings: Vec<PublicError>,
}
