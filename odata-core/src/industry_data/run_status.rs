use crate::ODataEnum;

/// How far a run got: `microsoft.graph.industryData.runStatus`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "microsoft.graph.industryData", crate = crate)]
pub enum RunStatus {
    /// It is in progress.
    Running,
    /// It ended before it was done.
    Failed,
    /// It is done.
    Completed,
    /// It is done, and something went wrong on the way.
    CompletedWithErrors,
    /// It is done, and something may have gone wrong on the way.
    CompletedWithWarnings,
    /// The service hides a newer member from clients that have not asked for it.
    UnknownFutureValue,
    /// A member that is not known here, by its name.
    #[odata(other)]
    Other(String),
}
