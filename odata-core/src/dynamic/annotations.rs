//! Control information and annotations.

use std::ops::{Deref, DerefMut};

use super::properties::behaves_as_an_object;
use super::{DynamicObject, DynamicValue, IntoIter, Iter};

/// The control information and the annotations of a value and of its properties (OData JSON Format §4.5, §20), under
/// their full names: `@odata.etag`, `displayName@odata.type`, `@acme.mark`.
///
/// It has all methods of [`DynamicObject`].
///
/// ```
/// use odata_core::dynamic::Annotations;
///
/// let mut annotations = Annotations::new();
/// annotations.insert("@odata.etag", "W/\"a1\"");
/// assert_eq!(annotations.etag(), Some("W/\"a1\""));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Annotations(DynamicObject);

impl Annotations {
    /// No annotations, and no allocation.
    ///
    /// ```
    /// assert!(odata_core::dynamic::Annotations::new().is_empty());
    /// ```
    pub const fn new() -> Self {
        Self(DynamicObject::new())
    }

    /// The control information of the value itself with this name, which is spelt `@odata.` and the name, or, since
    /// OData 4.01, `@` and the name (OData JSON Format §4.5).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.count", 3), ("@expanded", 1)]);
    /// assert_eq!(annotations.control("count").unwrap(), &3);
    /// assert_eq!(annotations.control("expanded").unwrap(), &1);
    /// ```
    pub fn control(&self, name: &str) -> Option<&DynamicValue> {
        self.iter().find_map(|(key, value)| {
            let key = key.strip_prefix('@')?;
            (key.strip_prefix("odata.").unwrap_or(key) == name).then_some(value)
        })
    }

    /// The context URL, as it was written (OData JSON Format §4.5.1).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.context", "$metadata#vessels/$entity")]);
    /// assert_eq!(annotations.context(), Some("$metadata#vessels/$entity"));
    /// ```
    pub fn context(&self) -> Option<&str> {
        self.control("context")?.as_str()
    }

    /// The type, as it was written (OData JSON Format §4.5.3).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.type", "#demo.port.Tanker")]);
    /// assert_eq!(annotations.type_name(), Some("#demo.port.Tanker"));
    /// ```
    pub fn type_name(&self) -> Option<&str> {
        self.control("type")?.as_str()
    }

    /// The entity-id, as it was written; `None` also where it is null, for a transient entity (OData JSON Format
    /// §4.5.8).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.id", "vessels(7)")]);
    /// assert_eq!(annotations.id(), Some("vessels(7)"));
    /// ```
    pub fn id(&self) -> Option<&str> {
        self.control("id")?.as_str()
    }

    /// The entity tag, with its quotes, as an `If-Match` header takes it (OData JSON Format §4.5.10).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@etag", "\"a1\"")]);
    /// assert_eq!(annotations.etag(), Some("\"a1\""));
    /// ```
    pub fn etag(&self) -> Option<&str> {
        self.control("etag")?.as_str()
    }

    /// Where to read the media of a media entity (OData JSON 4.01, section 4.6.14), as it was written.
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.mediaReadLink", "photos(7)/$value")]);
    /// assert_eq!(annotations.media_read_link(), Some("photos(7)/$value"));
    /// ```
    pub fn media_read_link(&self) -> Option<&str> {
        self.control("mediaReadLink")?.as_str()
    }

    /// Where to change the media of a media entity (OData JSON 4.01, section 4.6.14), as it was written.
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@mediaEditLink", "photos(7)/$value")]);
    /// assert_eq!(annotations.media_edit_link(), Some("photos(7)/$value"));
    /// ```
    pub fn media_edit_link(&self) -> Option<&str> {
        self.control("mediaEditLink")?.as_str()
    }

    /// What kind of media a media entity has (OData JSON 4.01, section 4.6.14).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.mediaContentType", "image/png")]);
    /// assert_eq!(annotations.media_content_type(), Some("image/png"));
    /// ```
    pub fn media_content_type(&self) -> Option<&str> {
        self.control("mediaContentType")?.as_str()
    }

    /// The entity tag of the media of a media entity, with its quotes (OData JSON 4.01, section 4.6.14).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.mediaEtag", "\"m1\"")]);
    /// assert_eq!(annotations.media_etag(), Some("\"m1\""));
    /// ```
    pub fn media_etag(&self) -> Option<&str> {
        self.control("mediaEtag")?.as_str()
    }

    /// What is said about one property, or, with an empty name, about the value itself: the part of each name behind
    /// the `@`, and the value (OData JSON Format §4.5, §20).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("serial@odata.type", "#Int64"), ("@odata.id", "x")]);
    /// let of_serial: Vec<_> = annotations.of_property("serial").collect();
    /// assert_eq!(of_serial, [("odata.type", &"#Int64".into())]);
    /// ```
    pub fn of_property<'a>(
        &'a self,
        property: &str,
    ) -> impl Iterator<Item = (&'a str, &'a DynamicValue)> {
        self.iter().filter_map(move |(name, value)| {
            let term = name.strip_prefix(property)?.strip_prefix('@')?;
            Some((term, value))
        })
    }
}

impl Deref for Annotations {
    type Target = DynamicObject;

    fn deref(&self) -> &DynamicObject {
        &self.0
    }
}

impl DerefMut for Annotations {
    fn deref_mut(&mut self) -> &mut DynamicObject {
        &mut self.0
    }
}

impl From<DynamicObject> for Annotations {
    fn from(object: DynamicObject) -> Self {
        Self(object)
    }
}

impl From<Annotations> for DynamicObject {
    fn from(bag: Annotations) -> Self {
        bag.0
    }
}

impl<N: AsRef<str>, V: Into<DynamicValue>> Extend<(N, V)> for Annotations {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
        self.0.extend(members);
    }
}

behaves_as_an_object!(Annotations);
