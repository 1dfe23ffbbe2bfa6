use super::{Kept, Metadata, Purpose, TagPolicy, Version};
use crate::Value;
use crate::payload::{Envelope, Payload};
use crate::validate::{Violations, check_complete};
use crate::write::Mode;
use crate::write::kept::write_seen;
use crate::write::options::Options;
use crate::write::text::{write, write_parts, write_wrapped};

/// Writes a value as JSON text in UTF-8.
pub fn to_vec<T: Value>(value: &T) -> Vec<u8> {
    Writer::new().to_vec(value)
}

/// Writes a value as JSON text.
pub fn to_string<T: Value>(value: &T) -> String {
    Writer::new().to_string(value)
}

/// Writes values as JSON text, for a purpose.
///
/// ```
/// use odata_core::industry_data::OutgoingFlowRun;
/// use odata_core::json::{Purpose, Writer};
///
/// let run: OutgoingFlowRun = serde_json::from_str(
///     r#"{"@odata.etag":"W/\"1\"","id":"7","displayName":"Nightly export"}"#,
/// )?;
/// let body = Writer::new().purpose(Purpose::Replace).to_string(&run);
/// assert!(body.contains(r#""displayName":"Nightly export""#));
/// assert!(body.contains(r#""endDateTime":null"#));
/// assert!(!body.contains("etag") && !body.contains(r#""id""#));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Writer {
    purpose: Purpose,
    options: Options,
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

impl Writer {
    /// Writes values as they are, in OData 4.0.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            purpose: Purpose::Response,
            options: Options::DEFAULT,
        }
    }

    pub(crate) const fn options(&self) -> &Options {
        &self.options
    }

    pub(crate) const fn for_purpose(&self) -> Purpose {
        self.purpose
    }

    /// Writes for a purpose.
    #[must_use]
    pub const fn purpose(mut self, purpose: Purpose) -> Self {
        self.purpose = purpose;
        self
    }

    /// Writes in a version: 4.01 leaves `odata.` out of the names of control information.
    #[must_use]
    pub const fn version(mut self, version: Version) -> Self {
        self.options = self.options.with_version(version);
        self
    }

    /// Writes so much control information.
    #[must_use]
    pub const fn metadata(mut self, metadata: Metadata) -> Self {
        self.options = self.options.with_metadata(metadata);
        self
    }

    /// Writes tags where the policy wants them.
    #[must_use]
    pub const fn tags(mut self, policy: TagPolicy) -> Self {
        self.options = self.options.with_tags(policy);
        self
    }

    /// Writes values of `Edm.Int64` and `Edm.Decimal` as strings (OData JSON 4.01, section 3.2).
    #[must_use]
    pub const fn ieee754_compatible(mut self, yes: bool) -> Self {
        self.options = self.options.with_ieee754_compatible(yes);
        self
    }

    /// Writes values of `Edm.Decimal` with an exponent if they were read with one (OData JSON 4.01, section 3.3). Otherwise it is written out, unless that
    /// takes more than a thousand zeros.
    #[must_use]
    pub const fn exponential_decimals(mut self, yes: bool) -> Self {
        self.options = self.options.with_exponential_decimals(yes);
        self
    }

    /// Writes null for every nullable property that is not set.
    #[must_use]
    pub const fn nulls(mut self, yes: bool) -> Self {
        self.options = self.options.with_nulls(yes);
        self
    }

    /// Writes the entity tag that an entity was read with into the body of a request, where it is otherwise left out as all control information is.
    ///
    /// A service of OData 4.0 ignores it there, one of 4.01 refuses a body with another than the current one (OData JSON 4.01, section 4.6.11);
    /// either heeds the header `If-Match`.
    ///
    /// ```
    /// use odata_core::json::{Purpose, Version, Writer};
    /// use odata_core::prelude::*;
    ///
    /// #[derive(Debug, ODataEntity)]
    /// #[odata(namespace = "demo.port")]
    /// struct Berth {
    ///     length: Option<i32>,
    ///     #[odata(annotations)]
    ///     annotations: Annotations,
    /// }
    ///
    /// let berth: Berth = serde_json::from_str(r#"{"@odata.etag":"W/\"1\"","length":90}"#)?;
    /// let writer = Writer::new().purpose(Purpose::Replace).version(Version::V4_01);
    /// assert_eq!(writer.to_string(&berth), r#"{"length":90}"#);
    /// assert_eq!(writer.etag(true).to_string(&berth), r#"{"@etag":"W/\"1\"","length":90}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn etag(mut self, yes: bool) -> Self {
        self.options = self.options.with_etag(yes);
        self
    }

    /// Writes a value as JSON text in UTF-8.
    pub fn to_vec<T: Value>(&self, value: &T) -> Vec<u8> {
        let mut out = Vec::with_capacity(128);
        let slot = value.slot();
        write(&mut out, &slot, Mode::of(&slot, self.purpose, self.options));
        out
    }

    /// Writes a value as JSON text.
    pub fn to_string<T: Value>(&self, value: &T) -> String {
        text(self.to_vec(value))
    }

    /// Writes a payload: a value, and what stands beside it. In the body of a request that is left out, but for the context of a delta.
    pub fn write_payload<P: Payload>(&self, payload: &P) -> String {
        let mut out = Vec::with_capacity(128);
        payload.parts(&mut |parts| write_parts(&mut out, parts, self.purpose, self.options));
        text(out)
    }

    /// Checks that the body of a request has every property that is not nullable and that the service cannot make up: for [`Purpose::Create`] all
    /// but keys and computed ones (OData 4.01 Protocol, section 11.4.2), for [`Purpose::Replace`] all that an update can change
    /// (section 11.4.3), in a patch those of complex values that it replaces.
    ///
    /// ```
    /// use odata_core::json::{Purpose, Writer};
    /// use odata_core::prelude::*;
    ///
    /// #[derive(Default, ODataEntity)]
    /// #[odata(namespace = "demo.port")]
    /// struct Vessel {
    ///     #[odata(nullable = false)]
    ///     name: Option<String>,
    /// }
    ///
    /// let error = Writer::new().purpose(Purpose::Create).try_to_string(&Vessel::default()).unwrap_err();
    /// assert_eq!(error.to_string(), "name: found nothing, expected Edm.String (Nullable)");
    /// ```
    ///
    /// # Errors
    /// All that is missing, each with its path. For [`Purpose::Response`] nothing has to be there.
    pub fn check_complete<T: Value>(&self, value: &T) -> Result<(), Violations> {
        check_complete(value.slot(), self.purpose, &|_| false)
    }

    /// Writes a value as JSON text in UTF-8, if nothing is missing.
    ///
    /// # Errors
    /// As [`check_complete`](Self::check_complete).
    pub fn try_to_vec<T: Value>(&self, value: &T) -> Result<Vec<u8>, Violations> {
        self.check_complete(value)?;
        Ok(self.to_vec(value))
    }

    /// Writes a value as JSON text, if nothing is missing.
    ///
    /// # Errors
    /// As [`check_complete`](Self::check_complete).
    pub fn try_to_string<T: Value>(&self, value: &T) -> Result<String, Violations> {
        self.try_to_vec(value).map(text)
    }

    /// Writes a value with exactly the members that were read of it, in their order and with their tags, and those that have been set since.
    ///
    /// Of a collection each item that equals one that was read, or has its key, is that item; any other one is written as by
    /// [`to_string`](Self::to_string).
    ///
    /// The purpose and the options on control information do not matter, since it is as it was, nor do [`nulls`](Self::nulls): what was not read is
    /// never written as null.
    pub fn write_kept<T: Value>(&self, kept: &Kept<T>) -> String {
        let mut out = Vec::with_capacity(128);
        self.append_kept(&mut out, kept);
        text(out)
    }

    pub(super) fn append_kept<T: Value>(&self, out: &mut Vec<u8>, kept: &Kept<T>) {
        write_seen(
            out,
            kept.value().slot(),
            kept.seen(),
            kept.was(),
            Mode::new(Purpose::Response, self.options.with_nulls(false)),
        );
    }

    /// Writes an envelope around what is appended as its member `name`.
    pub(super) fn write_around(
        &self,
        envelope: &Envelope,
        name: &'static str,
        append: &mut dyn FnMut(&mut Vec<u8>),
    ) -> String {
        let mut out = Vec::with_capacity(128);
        let mode = Mode::new(self.purpose, self.options);
        write_wrapped(&mut out, envelope, name, mode, append);
        text(out)
    }
}

fn text(out: Vec<u8>) -> String {
    // Nothing but text is ever written.
    String::from_utf8(out).unwrap_or_default()
}
