//! The body of an answer that says no.

use odata_core::industry_data::PublicError;
use serde::{Deserialize, Serialize};

/// An OData error (OData JSON 4.01, section 21.1). What stands in it has the shape of Graph's `publicError`.
#[derive(Serialize, Deserialize)]
pub(crate) struct ErrorBody {
    pub(crate) error: PublicError,
}
