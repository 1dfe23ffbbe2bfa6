//! What a client prefers and a service applied (OData 4.01 Protocol, section 8.2.8).

use core::convert::Infallible;
use core::str::FromStr;

use super::quoted;
use crate::json::Version;

/// What a client would like, as `Prefer` says it, or what a service did of it, as `Preference-Applied` does.
///
/// ```
/// use odata_core::http::{Preferences, Return};
/// use odata_core::json::Version;
///
/// let wanted = Preferences { returned: Some(Return::Minimal), max_page_size: Some(50), ..Preferences::default() };
/// assert_eq!(wanted.to_text(Version::V4_0), "return=minimal, odata.maxpagesize=50");
/// let applied: Preferences = "Return = Minimal; x=1, maxpagesize=50".parse().unwrap();
/// assert_eq!(applied, wanted);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preferences {
    /// Whether the answer to a change has the entity (section 8.2.8.7).
    pub returned: Option<Return>,
    /// Which members an answer leaves out (section 8.2.8.6). An answer to which `nulls` was applied is read with
    /// [`Reader::absent_is_null`](crate::json::Reader::absent_is_null).
    pub omit_values: Option<OmittedValues>,
    /// How many items a page has at most (section 8.2.8.5).
    pub max_page_size: Option<u32>,
    /// Which annotations are in the answer, such as `*` or `-demo.*` (section 8.2.8.4).
    pub include_annotations: Option<String>,
    /// Whether a link to read the changes from comes with the answer (section 8.2.8.9).
    pub track_changes: bool,
    /// Whether a reference may stand where an entity was in the answer already (section 8.2.8.1).
    pub allow_entity_references: bool,
    /// Whether what follows a request of a batch that failed is done all the same (section 8.2.8.3).
    pub continue_on_error: bool,
    /// Whether the service may answer before it is done (section 8.2.8.8).
    pub respond_async: bool,
    /// How many seconds the client would wait (section 8.2.8.10).
    pub wait: Option<u32>,
}

/// What the answer to a change has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Return {
    /// The entity as it is now.
    Representation,
    /// As little as can be.
    Minimal,
}

/// Members that an answer leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OmittedValues {
    /// Those that are null.
    Nulls,
    /// Those that have their default value.
    Defaults,
}

impl Preferences {
    /// Whether nothing is said: then there is no header.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The value of the header. In 4.0 the names of some preferences begin with `odata.`.
    #[must_use]
    #[inline]
    pub fn to_text(&self, version: Version) -> String {
        let prefix = match version {
            Version::V4_0 => "odata.",
            Version::V4_01 => "",
        };
        let mut said: Vec<String> = Vec::new();
        if let Some(returned) = self.returned {
            said.push(match returned {
                Return::Representation => "return=representation".to_owned(),
                Return::Minimal => "return=minimal".to_owned(),
            });
        }
        if let Some(omitted) = self.omit_values {
            said.push(match omitted {
                OmittedValues::Nulls => "omit-values=nulls".to_owned(),
                OmittedValues::Defaults => "omit-values=defaults".to_owned(),
            });
        }
        if let Some(size) = self.max_page_size {
            said.push(format!("{prefix}maxpagesize={size}"));
        }
        if let Some(annotations) = &self.include_annotations {
            let annotations = quoted::quote(annotations);
            said.push(format!("{prefix}include-annotations={annotations}"));
        }
        for (is_set, prefix, name) in [
            (self.track_changes, prefix, "track-changes"),
            (
                self.allow_entity_references,
                prefix,
                "allow-entityreferences",
            ),
            (self.continue_on_error, prefix, "continue-on-error"),
            (self.respond_async, "", "respond-async"),
        ] {
            if is_set {
                said.push(format!("{prefix}{name}"));
            }
        }
        if let Some(seconds) = self.wait {
            said.push(format!("wait={seconds}"));
        }
        said.join(", ")
    }

    #[inline]
    fn set(&mut self, name: &str, value: &str) {
        let name = name.to_ascii_lowercase();
        let value_lower = value.to_ascii_lowercase();
        match name.strip_prefix("odata.").unwrap_or(&name) {
            "return" => {
                self.returned = match &*value_lower {
                    "representation" => Some(Return::Representation),
                    "minimal" => Some(Return::Minimal),
                    _ => self.returned,
                }
            }
            "omit-values" => {
                self.omit_values = match &*value_lower {
                    "nulls" => Some(OmittedValues::Nulls),
                    "defaults" => Some(OmittedValues::Defaults),
                    _ => self.omit_values,
                }
            }
            "maxpagesize" => self.max_page_size = value.parse().ok(),
            "include-annotations" => self.include_annotations = Some(value.to_owned()),
            "track-changes" => self.track_changes = true,
            "allow-entityreferences" => self.allow_entity_references = true,
            "continue-on-error" => self.continue_on_error = value_lower != "false",
            "respond-async" => self.respond_async = true,
            "wait" => self.wait = value.parse().ok(),
            _ => {}
        }
    }
}

impl FromStr for Preferences {
    type Err = Infallible;

    /// Reads the value of `Prefer` or `Preference-Applied`, in the names of either version. Several headers are joined with commas first. What is
    /// not known, or has a value that it cannot have, is passed over, as a service may do with any preference (RFC 7240, section 2).
    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        let mut preferences = Preferences::default();
        // Of a preference that is said twice the first counts.
        let said: Vec<&str> = quoted::split(text, ',').collect();
        for preference in said.into_iter().rev() {
            let preference = quoted::split(preference, ';').next().unwrap_or_default();
            let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
            preferences.set(name.trim(), &quoted::unquote(value.trim()));
        }
        Ok(preferences)
    }
}
