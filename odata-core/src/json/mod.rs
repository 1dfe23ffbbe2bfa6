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
pub(crate) mod parser;
mod read;
pub(crate) mod text;
mod write;

pub use error::{Error, ErrorKind};
pub use read::{from_reader, from_slice, from_str};
pub use write::{Writer, to_string, to_vec};

pub use crate::write::Purpose;
