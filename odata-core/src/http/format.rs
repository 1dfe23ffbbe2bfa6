//! The media type of a body: `application/json` and its parameters.

use core::fmt;
use core::str::FromStr;

use super::quoted;
use crate::json::{Metadata, Reader, Version, Writer};

/// The format of a body, as `Content-Type` and `Accept` tell it (OData JSON 4.01, section 3).
///
/// ```
/// use odata_core::http::Format;
/// use odata_core::json::{Metadata, Version};
///
/// let format: Format = "application/json;odata.metadata=none;ieee754compatible=TRUE".parse()?;
/// assert_eq!(format.metadata, Some(Metadata::None));
/// assert!(format.ieee754_compatible);
/// assert_eq!(
///     format.to_text(Version::V4_01),
///     "application/json;metadata=none;IEEE754Compatible=true"
/// );
/// # Ok::<(), odata_core::http::HeaderError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Format {
    /// How much control information there is, if the header says so; otherwise a service chooses, and most choose minimal.
    pub metadata: Option<Metadata>,
    /// Whether members come in the order in which a stream needs them.
    pub streaming: bool,
    /// Whether values of `Edm.Int64` and `Edm.Decimal` are strings.
    pub ieee754_compatible: bool,
    /// Whether values of `Edm.Decimal` may have an exponent.
    pub exponential_decimals: bool,
}

impl Format {
    /// The text of the header. In 4.0 the names of some parameters begin with `odata.` (OData JSON 4.01, section 3).
    #[must_use]
    pub fn to_text(&self, version: Version) -> String {
        let prefix = match version {
            Version::V4_0 => "odata.",
            Version::V4_01 => "",
        };
        let mut text = String::from(MEDIA_TYPE);
        let mut parameter = |prefix: &str, name: &str, value: &str| {
            for part in [";", prefix, name, "=", value] {
                text.push_str(part);
            }
        };
        if let Some(metadata) = self.metadata {
            let value = match metadata {
                Metadata::None => "none",
                Metadata::Minimal => "minimal",
                Metadata::Full => "full",
            };
            parameter(prefix, "metadata", value);
        }
        for (is_set, prefix, name) in [
            (self.streaming, prefix, "streaming"),
            (self.ieee754_compatible, "", "IEEE754Compatible"),
            (self.exponential_decimals, "", "ExponentialDecimals"),
        ] {
            if is_set {
                parameter(prefix, name, "true");
            }
        }
        text
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), HeaderError> {
        let lower = name.to_ascii_lowercase();
        let flag = || match () {
            () if value.eq_ignore_ascii_case("true") => Ok(true),
            () if value.eq_ignore_ascii_case("false") => Ok(false),
            () => Err(HeaderError::parameter(name, value, "true or false")),
        };
        match &*lower {
            "metadata" | "odata.metadata" => {
                self.metadata = Some(match &*value.to_ascii_lowercase() {
                    "none" => Metadata::None,
                    "minimal" => Metadata::Minimal,
                    "full" => Metadata::Full,
                    _ => {
                        return Err(HeaderError::parameter(name, value, "none, minimal or full"));
                    }
                });
            }
            "streaming" | "odata.streaming" => self.streaming = flag()?,
            "ieee754compatible" => self.ieee754_compatible = flag()?,
            "exponentialdecimals" => self.exponential_decimals = flag()?,
            // Others, such as charset, say nothing about how OData is written.
            _ => {}
        }
        Ok(())
    }
}

const MEDIA_TYPE: &str = "application/json";

impl FromStr for Format {
    type Err = HeaderError;

    /// Reads a `Content-Type`. Names and values of parameters are in either case; other parameters are passed over.
    ///
    /// # Errors
    /// If the media type is not `application/json`, or a parameter of OData has a value that it cannot have.
    fn from_str(text: &str) -> Result<Self, HeaderError> {
        let mut parts = quoted::split(text, ';').map(str::trim);
        let media_type = parts.next().unwrap_or_default();
        if !media_type.eq_ignore_ascii_case(MEDIA_TYPE) {
            return Err(HeaderError {
                message: format!("found the media type {media_type:?}, expected {MEDIA_TYPE}"),
            });
        }
        let mut format = Format::default();
        for part in parts {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            format.set(name.trim(), &quoted::unquote(value.trim()))?;
        }
        Ok(format)
    }
}

impl Writer {
    /// The format of what it writes.
    #[must_use]
    pub fn format(&self) -> Format {
        let options = self.options();
        Format {
            // Minimal is what is meant when nothing is said.
            metadata: Some(options.metadata()).filter(|metadata| *metadata != Metadata::Minimal),
            streaming: false,
            ieee754_compatible: options.ieee754_compatible(),
            exponential_decimals: options.exponential_decimals(),
        }
    }

    /// The `Content-Type` of what it writes (OData JSON 4.01, section 3).
    ///
    /// ```
    /// use odata_core::json::Writer;
    ///
    /// assert_eq!(
    ///     Writer::new().ieee754_compatible(true).content_type(),
    ///     "application/json;IEEE754Compatible=true"
    /// );
    /// ```
    #[must_use]
    pub fn content_type(&self) -> String {
        self.format().to_text(self.options().version())
    }
}

impl Reader {
    /// Reads as the headers of a message tell: the values of `Content-Type` and `OData-Version`, as far as they are there (OData 4.01 Protocol,
    /// sections 8.1.1 and 8.1.5).
    ///
    /// Without a version the names of 4.0 are expected, and a lenient reader takes those of 4.01 too.
    ///
    /// ```
    /// use odata_core::edm::Decimal;
    /// use odata_core::json::Reader;
    ///
    /// let content_type = "application/json;IEEE754Compatible=true";
    /// let reader = Reader::strict().headers(Some(content_type), Some("4.01"))?;
    /// assert!(reader.read::<Decimal>(r#""0.10""#).is_ok());
    /// assert!(reader.read::<Decimal>("0.10").is_err());
    /// # Ok::<(), odata_core::http::HeaderError>(())
    /// ```
    ///
    /// # Errors
    /// If the body is not JSON, a parameter of its format has a value that it cannot have, or the version is neither 4.0 nor 4.01.
    pub fn headers(
        mut self,
        content_type: Option<&str>,
        version: Option<&str>,
    ) -> Result<Self, HeaderError> {
        if let Some(version) = version {
            self = self.version(version.parse()?);
        }
        if let Some(content_type) = content_type {
            let format: Format = content_type.parse()?;
            self = self.ieee754_compatible(format.ieee754_compatible);
        }
        Ok(self)
    }
}

impl FromStr for Version {
    type Err = HeaderError;

    /// Reads the value of the header `OData-Version`, such as `4.01`.
    ///
    /// # Errors
    /// If it is neither 4.0 nor 4.01.
    fn from_str(text: &str) -> Result<Self, HeaderError> {
        match text.trim() {
            "4.0" => Ok(Version::V4_0),
            "4.01" => Ok(Version::V4_01),
            other => Err(HeaderError {
                message: format!("found the version {other:?} of OData, expected 4.0 or 4.01"),
            }),
        }
    }
}

/// Why the value of a header says nothing that can be acted on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderError {
    message: String,
}

impl HeaderError {
    fn parameter(name: &str, found: &str, expected: &str) -> Self {
        Self {
            message: format!("found {found:?} for the parameter {name}, expected {expected}"),
        }
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for HeaderError {}
