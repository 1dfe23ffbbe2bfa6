use core::fmt;

use crate::description::{Property, TypeDescription};
use crate::path::WirePath;
use crate::validate::Violations;

/// Why a body cannot be sent.
#[derive(Debug, Clone, PartialEq)]
pub struct BodyError {
    kind: BodyErrorKind,
    path: WirePath,
    message: String,
}

/// What is wrong with a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyErrorKind {
    /// The type has no navigation property of that name.
    NoNavigationProperty,
    /// The navigation property leads to one entity, and was told of many; or the other way round.
    Multiplicity,
    /// The navigation property must lead to an entity.
    NotNullable,
    /// The navigation property leads to entities of another type.
    WrongType,
    /// Two things are said of one navigation property.
    SaidTwice,
    /// The version of OData, or the kind of request, does not know this.
    NotInThisRequest,
    /// Properties that a service cannot make up are not set.
    Incomplete,
}

impl BodyError {
    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> BodyErrorKind {
        self.kind
    }

    /// Where in the body, by wire names.
    #[must_use]
    pub const fn path(&self) -> &WirePath {
        &self.path
    }

    fn new(kind: BodyErrorKind, name: &str, message: String) -> Self {
        Self {
            kind,
            path: WirePath::of(&[name.to_owned().into()]),
            message,
        }
    }

    pub(super) fn within(mut self, segment: impl Into<crate::path::Segment>) -> Self {
        self.path.enclose(segment.into());
        self
    }

    pub(super) fn no_navigation(name: &str, description: &'static TypeDescription) -> Self {
        Self::new(
            BodyErrorKind::NoNavigationProperty,
            name,
            format!(
                "found a name that is no navigation property of {}, expected {}",
                description.name(),
                navigation_names(description)
            ),
        )
    }

    pub(super) fn to_many(property: &Property) -> Self {
        Self::new(
            BodyErrorKind::Multiplicity,
            property.name(),
            format!(
                "found one entity, expected a collection ({})",
                property.property_type()
            ),
        )
    }

    pub(super) fn to_one(property: &Property) -> Self {
        Self::new(
            BodyErrorKind::Multiplicity,
            property.name(),
            format!(
                "found a collection, expected one entity ({})",
                property.property_type()
            ),
        )
    }

    pub(super) fn not_nullable(property: &Property) -> Self {
        Self::new(
            BodyErrorKind::NotNullable,
            property.name(),
            format!(
                "found null, expected a link to {}: the navigation property is not nullable",
                property.property_type()
            ),
        )
    }

    pub(super) fn wrong_type(property: &Property, found: &str, expected: &str) -> Self {
        Self::new(
            BodyErrorKind::WrongType,
            property.name(),
            format!(
                "found an entity of type {found}, expected {expected} or a type derived from it"
            ),
        )
    }

    pub(super) fn twice(name: &str) -> Self {
        Self::new(
            BodyErrorKind::SaidTwice,
            name,
            "found two things said of the navigation property, expected one: a link, a value or changes"
                .to_owned(),
        )
    }

    pub(super) fn removed(property: &Property) -> Self {
        Self::new(
            BodyErrorKind::NotInThisRequest,
            property.name(),
            "found an entity to remove, expected those that stay: `change` takes what is removed"
                .to_owned(),
        )
    }

    pub(super) fn not_in_this_request(name: &str, found: &str, expected: &str) -> Self {
        Self::new(
            BodyErrorKind::NotInThisRequest,
            name,
            format!("found {found}, expected {expected}"),
        )
    }
}

/// The names of the navigation properties of a type, as what is expected in the place of another one.
pub(super) fn navigation_names(description: &'static TypeDescription) -> String {
    let mut known = Vec::new();
    for property in description.properties() {
        if property.is_navigation() {
            known.push(property.name());
        }
    }
    match known.is_empty() {
        true => "none: it has no navigation properties".to_owned(),
        false => known.join(", "),
    }
}

impl From<Violations> for BodyError {
    fn from(violations: Violations) -> Self {
        let first = violations.iter().next();
        Self {
            kind: BodyErrorKind::Incomplete,
            path: first.map(|first| first.path().clone()).unwrap_or_default(),
            message: violations.to_string(),
        }
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is missing has its paths in the text.
        if self.kind != BodyErrorKind::Incomplete {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl core::error::Error for BodyError {}
