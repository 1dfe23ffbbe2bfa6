use super::Run;
use crate::ODataEntity;

/// A run that sends data out: `microsoft.graph.industryData.outgoingFlowRun`.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph.industryData", inherits = "run", crate = crate)]
pub struct OutgoingFlowRun {
    /// What every run has.
    pub run: Run,
}

/// A run that takes data in: `microsoft.graph.industryData.incomingFlowRun`.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph.industryData", inherits = "run", crate = crate)]
pub struct IncomingFlowRun {
    /// What every run has.
    pub run: Run,
}
