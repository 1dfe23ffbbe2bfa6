//! `uuid::Uuid`.

use ::uuid::Uuid;

use crate::edm::Guid;

impl From<Uuid> for Guid {
    fn from(uuid: Uuid) -> Self {
        Self::from_bytes(uuid.into_bytes())
    }
}

impl From<Guid> for Uuid {
    fn from(guid: Guid) -> Self {
        Self::from_bytes(*guid.as_bytes())
    }
}
