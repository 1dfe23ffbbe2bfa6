use odata_core::edm::{DateTimeOffset, Guid};
use odata_core::prelude::*;

/// Whatever a port keeps a record of.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", abstract)]
pub struct Item {
    /// Names the record.
    #[odata(key)]
    pub id: Option<Guid>,
    /// When the record was made.
    #[odata(computed)]
    pub created_at: Option<DateTimeOffset>,
    /// Control information and annotations.
    #[odata(annotations)]
    pub annotations: Annotations,
}
