//! Bodies of requests that also say how the entity is related to others: links, inline entities, changes to collections of related entities.

#[cfg(feature = "delta")]
mod delta;
mod entities;
mod error;
mod read;
mod received;
mod related;
mod scan;
mod told;
mod write;

pub use error::{BodyError, BodyErrorKind};
pub use received::{Linked, Received};
pub use related::Related;

#[cfg(feature = "delta")]
pub(crate) use delta::check_related;

use crate::description::{Property, TypeDescription};
use crate::value::Object;

/// The body of a request: an entity that is created, or a patch, and beside it what happens to its navigation properties.
///
/// A [`Writer`](crate::json::Writer) writes it with [`body_to_string`](crate::json::Writer::body_to_string), in the form that its version wants.
///
/// ```
/// use odata_core::body::Body;
/// use odata_core::json::{Version, Writer};
/// use odata_core::prelude::*;
///
/// #[derive(Default, ODataEntity)]
/// #[odata(namespace = "demo.port")]
/// struct Vessel {
///     name: Option<String>,
///     #[odata(navigation)]
///     berth: Option<Berth>,
///     #[odata(navigation)]
///     crew: Vec<Person>,
/// }
///
/// #[derive(Default, ODataEntity)]
/// #[odata(namespace = "demo.port")]
/// struct Berth {
///     note: Option<String>,
/// }
///
/// #[derive(Default, ODataEntity)]
/// #[odata(namespace = "demo.port")]
/// struct Person {
///     name: Option<String>,
/// }
///
/// let patch = VesselPatch { name: "Ada".into(), ..VesselPatch::default() };
/// let body = Body::new(&patch).bind("berth", "berths(7)")?.add("crew", ["people(1)"])?;
/// assert_eq!(
///     Writer::new().body_to_string(&body)?,
///     r#"{"name":"Ada","berth@odata.bind":"berths(7)","crew@odata.bind":["people(1)"]}"#
/// );
/// assert_eq!(
///     Writer::new().version(Version::V4_01).body_to_string(&body)?,
///     r#"{"name":"Ada","berth":{"@id":"berths(7)"},"crew@delta":[{"@id":"people(1)"}]}"#
/// );
/// # Ok::<(), odata_core::body::BodyError>(())
/// ```
#[derive(Clone)]
pub struct Body<'a> {
    object: &'a dyn Object,
    id: Option<String>,
    related: Vec<(&'static Property, Relation<'a>)>,
}

/// What happens to a navigation property.
#[derive(Clone)]
enum Relation<'a> {
    /// It leads nowhere.
    Unlink,
    /// It leads to an entity that is there.
    Bind(String),
    /// It leads to these entities, too.
    Add(Vec<String>),
    /// It leads to an entity that the body describes.
    Inline(Box<Body<'a>>),
    /// It leads to these and no others.
    Set(Vec<Related<'a>>),
    /// Some that it leads to come, go or change.
    Change(Vec<Related<'a>>),
}

impl<'a> Body<'a> {
    /// A body that says nothing yet of navigation properties, but for what is inline in the entity itself.
    #[must_use]
    pub fn new<T: Object>(value: &'a T) -> Self {
        Self::of(value)
    }

    /// The same of an entity whose type is told by its tag: see [`AnyObject::object`](crate::AnyObject::object).
    #[must_use]
    pub fn of(object: &'a dyn Object) -> Self {
        Self {
            object,
            id: None,
            related: Vec::new(),
        }
    }

    /// The same as part of another body, with the id of the entity that it changes.
    #[must_use]
    pub fn identified(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Links the entity to another, by its URL (OData JSON 4.01, section 8.5).
    ///
    /// # Errors
    /// If there is no such navigation property, if it leads to many entities, or if it was said already what happens to it.
    pub fn bind(self, navigation: &str, id: impl Into<String>) -> Result<Self, BodyError> {
        let property = self.to_one(navigation)?;
        self.with(property, Relation::Bind(id.into()))
    }

    /// Unlinks the entity from the one it leads to.
    ///
    /// # Errors
    /// If there is no such navigation property, if it leads to many entities or must lead to one, or if it was said already what happens to it.
    pub fn unlink(self, navigation: &str) -> Result<Self, BodyError> {
        let property = self.to_one(navigation)?;
        if !property.is_nullable() {
            return Err(BodyError::not_nullable(property));
        }
        self.with(property, Relation::Unlink)
    }

    /// Links the entity to more entities, by their URLs. Without any, nothing happens.
    ///
    /// # Errors
    /// If there is no such navigation property, if it leads to one entity, or if something else was said of it already.
    pub fn add<I>(mut self, navigation: &str, ids: I) -> Result<Self, BodyError>
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        let property = self.to_many(navigation)?;
        let ids: Vec<String> = ids.into_iter().map(Into::into).collect();
        if ids.is_empty() {
            return Ok(self);
        }
        for (known, relation) in &mut self.related {
            if let (true, Relation::Add(added)) = (known.name() == property.name(), relation) {
                added.extend(ids);
                return Ok(self);
            }
        }
        self.with(property, Relation::Add(ids))
    }

    /// Links the entity to one that the body describes: a new one (OData 4.01 Protocol, section 11.4.2.2), or the changes to the one it leads to,
    /// which 4.0 does not know (section 11.4.3.1).
    ///
    /// # Errors
    /// If there is no such navigation property, if it leads to many entities or to ones of another type, or if it was said already what happens
    /// to it.
    pub fn inline(self, navigation: &str, body: Body<'a>) -> Result<Self, BodyError> {
        let property = self.to_one(navigation)?;
        body.check_type(property)?;
        self.with(property, Relation::Inline(Box::new(body)))
    }

    /// Says all entities that the navigation property leads to. In a PATCH 4.0 does not know this.
    ///
    /// # Errors
    /// If there is no such navigation property, if it leads to one entity or to ones of another type, if one of these is removed, or if something
    /// else was said of it already.
    pub fn set(self, navigation: &str, related: Vec<Related<'a>>) -> Result<Self, BodyError> {
        let property = self.to_many(navigation)?;
        for item in &related {
            item.check(property, false)?;
        }
        self.with(property, Relation::Set(related))
    }

    /// Says which entities that the navigation property leads to come, go or change (OData JSON 4.01, section 15.5). 4.0 does not know this.
    ///
    /// # Errors
    /// If there is no such navigation property, if it leads to one entity or to ones of another type, or if something else was said of it already.
    pub fn change(self, navigation: &str, changes: Vec<Related<'a>>) -> Result<Self, BodyError> {
        let property = self.to_many(navigation)?;
        for item in &changes {
            item.check(property, true)?;
        }
        self.with(property, Relation::Change(changes))
    }

    /// Whether it says nothing, so that there is nothing to send: an empty patch, and no navigation property beside it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.related.is_empty()
            && self.object.shape().role == crate::value::Role::Patch
            && crate::patch::is_empty(self.object)
    }

    fn description(&self) -> &'static TypeDescription {
        self.object.shape().description
    }

    fn navigation(&self, name: &str) -> Result<&'static Property, BodyError> {
        match self.description().find(name) {
            Some(property) if property.is_navigation() => Ok(property),
            _ => Err(BodyError::no_navigation(name, self.description())),
        }
    }

    fn to_one(&self, name: &str) -> Result<&'static Property, BodyError> {
        let property = self.navigation(name)?;
        match property.property_type().is_collection() {
            true => Err(BodyError::to_many(property)),
            false => Ok(property),
        }
    }

    fn to_many(&self, name: &str) -> Result<&'static Property, BodyError> {
        let property = self.navigation(name)?;
        match property.property_type().is_collection() {
            true => Ok(property),
            false => Err(BodyError::to_one(property)),
        }
    }

    fn with(
        mut self,
        property: &'static Property,
        relation: Relation<'a>,
    ) -> Result<Self, BodyError> {
        if self.says(property.name()) {
            return Err(BodyError::twice(property.name()));
        }
        self.related.push((property, relation));
        Ok(self)
    }

    fn says(&self, name: &str) -> bool {
        self.related.iter().any(|(known, _)| known.name() == name)
    }

    /// Whether a navigation property can lead to the entity.
    fn check_type(&self, property: &Property) -> Result<(), BodyError> {
        let expected = property.property_type().item().name();
        let is_one = self
            .description()
            .lineage()
            .any(|level| level.name() == expected);
        match is_one {
            true => Ok(()),
            false => Err(BodyError::wrong_type(
                property,
                self.object.type_name(),
                expected,
            )),
        }
    }
}

impl core::fmt::Debug for Body<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut related = Vec::new();
        for (property, _) in &self.related {
            related.push(property.name());
        }
        f.debug_struct("Body")
            .field("type", &self.object.type_name())
            .field("id", &self.id)
            .field("related", &related)
            .finish()
    }
}
