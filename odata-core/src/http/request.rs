//! The request of a change: method, headers and body.

use super::{Precondition, Preferences};
use crate::body::{Body, BodyError};
use crate::json::{Purpose, Version, Writer};
use crate::validate::Violations;
use crate::{Patch, Value};

/// A request that changes an entity, without its URL (OData 4.01 Protocol, section 11.4).
///
/// Who sends it adds the URL and what the service wants besides, such as `Authorization`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    method: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    version: Version,
}

impl Request {
    /// A PATCH (OData 4.01 Protocol, section 11.4.3); `None` if the patch says nothing, since then there is nothing to send.
    ///
    /// Entities whose type is annotated with `Core.OptimisticConcurrency` want a condition; [`Precondition::None`] has to be said.
    ///
    /// ```
    /// use odata_core::http::{Precondition, Request};
    /// use odata_core::industry_data::OutgoingFlowRunPatch;
    /// use odata_core::json::Writer;
    ///
    /// let nothing = OutgoingFlowRunPatch::default();
    /// assert!(Request::patch(&Writer::new(), &nothing, Precondition::Any).is_none());
    /// ```
    #[must_use]
    pub fn patch<P: Patch>(
        writer: &Writer,
        patch: &P,
        precondition: Precondition<'_>,
    ) -> Option<Self> {
        (!patch.is_empty())
            .then(|| Self::new("PATCH", writer, writer.to_vec(patch)).when(precondition))
    }

    /// A POST that creates an entity (OData 4.01 Protocol, section 11.4.2), whatever purpose the writer has.
    ///
    /// # Errors
    /// If a property is not set that is not nullable and that the service cannot make up: see [`Writer::check_complete`].
    pub fn post<T: Value>(writer: &Writer, value: &T) -> Result<Self, Violations> {
        let writer = writer.clone().purpose(Purpose::Create);
        Ok(Self::new("POST", &writer, writer.try_to_vec(value)?))
    }

    /// A PUT that replaces an entity (OData 4.01 Protocol, section 11.4.3), whatever purpose the writer has.
    ///
    /// # Errors
    /// If a property is not set that is not nullable and that an update can change: see [`Writer::check_complete`].
    pub fn put<T: Value>(
        writer: &Writer,
        value: &T,
        precondition: Precondition<'_>,
    ) -> Result<Self, Violations> {
        let writer = writer.clone().purpose(Purpose::Replace);
        Ok(Self::new("PUT", &writer, writer.try_to_vec(value)?).when(precondition))
    }

    /// The request with a body that says how the entity is related to others: a PATCH of a patch, and of an entity a POST, or with
    /// [`Purpose::Replace`] a PUT. `None` if there is nothing to send.
    ///
    /// # Errors
    /// As [`Writer::body_to_string`].
    pub fn of_body(
        writer: &Writer,
        body: &Body<'_>,
        precondition: Precondition<'_>,
    ) -> Result<Option<Self>, BodyError> {
        if body.is_empty() {
            return Ok(None);
        }
        let method = body.method(writer.for_purpose());
        let text = writer.body_to_string(body)?;
        let request = Self::new(method, writer, text.into_bytes());
        Ok(Some(request.when(precondition)))
    }

    /// A request with a body that was written before, by this writer or as if by it.
    #[must_use]
    pub fn new(method: &'static str, writer: &Writer, body: Vec<u8>) -> Self {
        let version = writer.options().version();
        Self {
            method,
            headers: vec![
                ("OData-Version", version.as_str().to_owned()),
                ("OData-MaxVersion", version.as_str().to_owned()),
                ("Content-Type", writer.content_type()),
            ],
            body,
            version,
        }
    }

    /// The same under a condition.
    #[must_use]
    pub fn when(mut self, precondition: Precondition<'_>) -> Self {
        if let Some((name, value)) = precondition.header() {
            self.headers.push((name, value.to_owned()));
        }
        self
    }

    /// The same with a header `Prefer`, if there are preferences.
    #[must_use]
    #[inline]
    pub fn prefer(mut self, preferences: &Preferences) -> Self {
        if !preferences.is_empty() {
            self.headers
                .push(("Prefer", preferences.to_text(self.version)));
        }
        self
    }

    /// `POST`, `PATCH` or `PUT`.
    #[must_use]
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// Names and values of the headers.
    #[must_use]
    pub fn headers(&self) -> &[(&'static str, String)] {
        &self.headers
    }

    /// The body: JSON text in UTF-8.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body alone.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }
}
