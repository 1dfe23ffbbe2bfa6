use super::{Entity, PublicError, RunGroup, RunStatistics, RunStatus};
use crate::ODataEntity;
use crate::edm::DateTimeOffset;
use crate::validate::Rejection;

/// One pass of a flow of data: `microsoft.graph.industryData.run`. There are only runs of derived types.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity",
    abstract,
    validate = ends_after_it_starts,
    crate = crate
)]
pub struct Run {
    /// What every entity has.
    pub entity: Entity,
    /// A name for people.
    #[odata(nullable = false)]
    pub display_name: Option<String>,
    /// When the run began.
    #[odata(nullable = false)]
    pub start_date_time: Option<DateTimeOffset>,
    /// When the run was over; null while it is in progress.
    pub end_date_time: Option<DateTimeOffset>,
    /// How far the run got.
    #[odata(nullable = false)]
    pub status: Option<RunStatus>,
    /// What stopped the run; null if nothing did.
    pub blocking_error: Option<PublicError>,
    /// Counts of what the run moved.
    #[odata(nullable = false)]
    pub statistics: Option<RunStatistics>,
    /// The runs that were started together with this one.
    #[odata(navigation)]
    pub process: Option<Box<RunGroup>>,
}

fn ends_after_it_starts(run: &Run) -> Result<(), Rejection> {
    match (run.start_date_time, run.end_date_time) {
        (Some(start), Some(end)) if end.cmp_instant(&start).is_lt() => {
            let message =
                format!("found {end}, expected an instant not before startDateTime, {start}");
            Err(Rejection::new(message).at("endDateTime"))
        }
        _ => Ok(()),
    }
}
