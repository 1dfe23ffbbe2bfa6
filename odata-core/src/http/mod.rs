//! What OData says in the headers of requests and responses (OData 4.01 Protocol, section 8), as text for any HTTP client or service.
//!
//! ```
//! use odata_core::http::{Precondition, Preferences, Request, Return};
//! use odata_core::industry_data::OutgoingFlowRunPatch;
//! use odata_core::json::Writer;
//!
//! let mut patch = OutgoingFlowRunPatch::default();
//! patch.display_name = Some("Nightly export".into());
//! let preferences = Preferences { returned: Some(Return::Representation), ..Preferences::default() };
//! let request = Request::patch(&Writer::new(), &patch, Precondition::Exact("W/\"1\""))
//!     .unwrap()
//!     .prefer(&preferences);
//! assert_eq!(request.method(), "PATCH");
//! assert_eq!(
//!     request.headers(),
//!     [
//!         ("OData-Version", "4.0".to_owned()),
//!         ("OData-MaxVersion", "4.0".to_owned()),
//!         ("Content-Type", "application/json".to_owned()),
//!         ("If-Match", "W/\"1\"".to_owned()),
//!         ("Prefer", "return=representation".to_owned()),
//!     ]
//! );
//! ```

mod format;
mod precondition;
mod preferences;
mod quoted;
mod request;

pub use format::{Format, HeaderError};
pub use precondition::{Precondition, etag_matches};
pub use preferences::{OmittedValues, Preferences, Return};
pub use request::Request;
