//! OData JSON in and out, compiled once for all types, and faster than through serde.
//!
//! ```
//! use odata_core::industry_data::OutgoingFlowRun;
//! use odata_core::json;
//!
//! let run: OutgoingFlowRun = json::from_str(r#"{"displayName":"Nightly export"}"#)?;
//! assert_eq!(
//!     json::to_string(&run),
//!     r##"{"@odata.type":"#microsoft.graph.industryData.outgoingFlowRun","displayName":"Nightly export"}"##
//! );
//! # Ok::<(), json::Error>(())
//! ```

mod error;
mod kept;
pub(crate) mod parser;
mod read;
mod reader;
pub(crate) mod text;
mod url;
mod version;
mod write;

pub use error::Error;
pub use kept::{Kept, Presence};
pub use read::{from_reader, from_slice, from_str};
pub use reader::{Noted, Reader};
pub use url::resolve_url;
pub use version::Version;
pub use write::{Writer, to_string, to_vec};

pub use crate::read::ErrorKind;
pub use crate::read::watch::Note;
pub use crate::write::options::{Metadata, Purpose, TagPolicy};
