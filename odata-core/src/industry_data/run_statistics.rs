use crate::ODataComplex;
use crate::dynamic::DynamicProperties;

/// Counts of what a run moved: `microsoft.graph.industryData.runStatistics`. The type declares nothing; what there is depends on the run.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData", open, crate = crate)]
pub struct RunStatistics {
    /// The counts, by name.
    #[odata(dynamic)]
    pub counts: DynamicProperties,
}
