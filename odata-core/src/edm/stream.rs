//! `Edm.Stream`.

use crate::description::{PrimitiveType, PropertyType};
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::patch::NoChange;
use crate::value::{Access, How, Invalid, JsonValue, Slot, SlotMut, Value, json_identity};

/// A stream property: media that are part of an entity, such as its photo (OData JSON 4.01, section 9).
///
/// The media themselves are elsewhere. In the entity there is only control information that tells where: `photo@odata.mediaReadLink`
/// and its like, which this type collects. It is written in responses, and never in a create or update body: media are changed by a
/// request to their edit link.
///
/// ```
/// use odata_core::edm::Stream;
/// use odata_core::prelude::*;
///
/// #[derive(Debug, ODataEntity)]
/// #[odata(namespace = "demo.port")]
/// struct Vessel {
///     name: Option<String>,
///     photo: Stream,
/// }
///
/// let text = r#"{"name":"Ada","photo@odata.mediaReadLink":"vessels(7)/photo","photo@odata.mediaContentType":"image/png"}"#;
/// let vessel: Vessel = serde_json::from_str(text)?;
/// assert_eq!(vessel.photo.media_read_link(), Some("vessels(7)/photo"));
/// assert_eq!(vessel.photo.media_content_type(), Some("image/png"));
/// assert_eq!(vessel.photo.media_edit_link(), None);
/// assert_eq!(serde_json::to_string(&vessel)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stream {
    /// By what stands behind the `@`, as it was read.
    controls: DynamicObject,
    content: Option<DynamicValue>,
}

const READ_LINK: &str = "mediaReadLink";
const EDIT_LINK: &str = "mediaEditLink";
const CONTENT_TYPE: &str = "mediaContentType";
const ETAG: &str = "mediaEtag";

impl Stream {
    /// Where to read the media (`mediaReadLink`), as it was written.
    #[must_use]
    pub fn media_read_link(&self) -> Option<&str> {
        self.control(READ_LINK)
    }

    /// Where to change the media (`mediaEditLink`), as it was written.
    #[must_use]
    pub fn media_edit_link(&self) -> Option<&str> {
        self.control(EDIT_LINK)
    }

    /// What kind of media it is (`mediaContentType`), such as `image/png`.
    #[must_use]
    pub fn media_content_type(&self) -> Option<&str> {
        self.control(CONTENT_TYPE)
    }

    /// The entity tag of the media (`mediaEtag`), with its quotes, as an `If-Match` header takes it.
    #[must_use]
    pub fn media_etag(&self) -> Option<&str> {
        self.control(ETAG)
    }

    /// The media within the entity, which OData 4.01 allows if its content type is told: JSON as it is, a text, or other media in base64url.
    #[must_use]
    pub fn content(&self) -> Option<&DynamicValue> {
        self.content.as_ref()
    }

    /// Sets where to read the media, for a response.
    pub fn set_media_read_link(&mut self, link: impl Into<String>) {
        self.set(READ_LINK, link.into());
    }

    /// Sets where to change the media, for a response.
    pub fn set_media_edit_link(&mut self, link: impl Into<String>) {
        self.set(EDIT_LINK, link.into());
    }

    /// Sets what kind of media it is, for a response.
    pub fn set_media_content_type(&mut self, media_type: impl Into<String>) {
        self.set(CONTENT_TYPE, media_type.into());
    }

    /// Sets the entity tag of the media, for a response.
    pub fn set_media_etag(&mut self, etag: impl Into<String>) {
        self.set(ETAG, etag.into());
    }

    fn control(&self, name: &str) -> Option<&str> {
        let mut controls = self.controls.iter();
        controls
            .find_map(|(term, value)| (unprefixed(term) == name).then_some(value))?
            .as_str()
    }

    fn set(&mut self, name: &str, text: String) {
        self.insert(&format!("odata.{name}"), text.into());
    }

    /// A term has one value, whichever way it is spelt.
    fn insert(&mut self, term: &str, value: DynamicValue) {
        let mut terms = self.controls.iter().map(|(term, _)| term);
        let known = terms.find(|known| unprefixed(known) == unprefixed(term));
        let term = known.unwrap_or(term).to_owned();
        self.controls.insert(term, value);
    }
}

fn unprefixed(term: &str) -> &str {
    term.strip_prefix("odata.").unwrap_or(term)
}

impl Value for Stream {
    type Access = Self;
    type Update = NoChange;
    type Change = NoChange;
    type Optional = NoChange;
}

impl Access for Stream {
    const TYPE: PropertyType = PropertyType::primitive(PrimitiveType::Stream);
    const NULLABLE: bool = true;
    const REQUIRED: bool = false;

    fn blank() -> Self {
        Self::default()
    }

    fn slot(value: &Self) -> Slot<'_> {
        match value.controls.is_empty() && value.content.is_none() {
            true => Slot::Absent,
            false => Slot::Json(value),
        }
    }

    fn slot_mut(value: &mut Self, how: How) -> SlotMut<'_> {
        match how {
            How::Null => {
                value.content = None;
                SlotMut::Nothing
            }
            How::Absent => {
                *value = Self::default();
                SlotMut::Nothing
            }
            _ => SlotMut::Json(value),
        }
    }
}

impl JsonValue for Stream {
    fn take(&mut self, json: DynamicValue) -> Result<(), Invalid> {
        self.content = Some(json);
        Ok(())
    }

    fn show(&self, take: &mut dyn FnMut(&DynamicValue)) {
        if let Some(content) = &self.content {
            take(content);
        }
    }

    fn take_control(&mut self, term: &str, json: &DynamicValue) -> bool {
        let is_known = matches!(
            unprefixed(term),
            READ_LINK | EDIT_LINK | CONTENT_TYPE | ETAG
        );
        if is_known {
            self.insert(term, json.clone());
        }
        is_known
    }

    fn controls(&self) -> Option<&DynamicObject> {
        Some(&self.controls)
    }

    json_identity!();
}
