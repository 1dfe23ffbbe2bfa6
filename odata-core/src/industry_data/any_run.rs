use super::{IncomingFlowRun, OutgoingFlowRun, Run};
use crate::{ODataEntity, Unknown};

/// A run of whatever type its tag tells.
#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Run, crate = crate)]
pub enum AnyRun {
    /// A run that sends data out.
    OutgoingFlowRun(OutgoingFlowRun),
    /// A run that takes data in.
    IncomingFlowRun(IncomingFlowRun),
    /// A run of a type that is not known here.
    #[odata(other)]
    Other(Unknown<Run>),
}
