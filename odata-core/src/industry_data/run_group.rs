use super::{AnyRun, Entity};
use crate::ODataEntity;

/// Runs that were started together: `microsoft.graph.industryData.runGroup`.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph.industryData", inherits = "microsoft.graph.entity", crate = crate)]
pub struct RunGroup {
    /// What every entity has.
    pub entity: Entity,
    /// A name for people.
    #[odata(nullable = false)]
    pub display_name: Option<String>,
    /// The runs of the group.
    #[odata(navigation)]
    pub runs: Vec<AnyRun>,
}
