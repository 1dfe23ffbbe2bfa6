use crate::ODataEntity;
use crate::dynamic::Annotations;

/// What every entity of Microsoft Graph has: `microsoft.graph.entity`.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", alias = "graph", abstract, crate = crate)]
pub struct Entity {
    /// Identifies the entity. The service chooses it.
    #[odata(key)]
    pub id: Option<String>,
    /// Control information and annotations: context, ETag and the like.
    #[odata(annotations)]
    pub annotations: Annotations,
}
