use super::control;
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::entry_context::{DELETED_LINK, LINK};
use crate::json::Version;
use crate::value::Rejected;

/// A link that was added (OData JSON 4.01, section 15.4): `target` is now related to `source`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// The entity-id of the entity from which the link leads.
    pub source: String,
    /// The path of the navigation property.
    pub relationship: String,
    /// The entity-id of the entity to which the link leads.
    pub target: String,
    /// What else came, its context among it.
    pub members: DynamicObject,
}

/// A link that was deleted (OData JSON 4.01, section 15.5).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletedLink {
    /// The entity-id of the entity from which the link led.
    pub source: String,
    /// The path of the navigation property.
    pub relationship: String,
    /// The entity-id of the entity to which the link led. Since 4.01 a link of a navigation property that is no collection may lack it.
    pub target: Option<String>,
    /// What else came, its context among it.
    pub members: DynamicObject,
}

impl Link {
    /// A link between two entities, by their entity-ids.
    pub fn new(
        source: impl Into<String>,
        relationship: impl Into<String>,
        target: impl Into<String>,
    ) -> Self {
        Self {
            source: source.into(),
            relationship: relationship.into(),
            target: target.into(),
            members: DynamicObject::new(),
        }
    }

    pub(super) fn read(mut members: DynamicObject) -> Result<Self, Rejected> {
        Ok(Self {
            source: control::expect_text(&mut members, "source")?,
            relationship: control::expect_text(&mut members, "relationship")?,
            target: control::expect_text(&mut members, "target")?,
            members,
        })
    }

    pub(super) fn give(&self, version: Version) -> DynamicObject {
        let ends = [&self.source, &self.relationship, &self.target].map(Some);
        give(&self.members, LINK, ends, version)
    }
}

impl DeletedLink {
    /// A link that is no more, by the entity-ids of its ends.
    pub fn new(
        source: impl Into<String>,
        relationship: impl Into<String>,
        target: Option<String>,
    ) -> Self {
        Self {
            source: source.into(),
            relationship: relationship.into(),
            target,
            members: DynamicObject::new(),
        }
    }

    pub(super) fn read(mut members: DynamicObject) -> Result<Self, Rejected> {
        Ok(Self {
            source: control::expect_text(&mut members, "source")?,
            relationship: control::expect_text(&mut members, "relationship")?,
            target: control::take_text(&mut members, "target")?,
            members,
        })
    }

    pub(super) fn give(&self, version: Version) -> DynamicObject {
        let ends = [
            Some(&self.source),
            Some(&self.relationship),
            self.target.as_ref(),
        ];
        give(&self.members, DELETED_LINK, ends, version)
    }
}

/// The ends are source, relationship and target.
fn give(
    members: &DynamicObject,
    kind: &str,
    ends: [Option<&String>; 3],
    version: Version,
) -> DynamicObject {
    const NAMES: [&str; 3] = ["source", "relationship", "target"];
    let mut given = control::with_context(members, kind, version);
    let named = NAMES.into_iter().zip(ends);
    given.extend(named.filter_map(|(name, end)| Some((name, DynamicValue::from(end?.as_str())))));
    given.extend(control::spelt(members, version, |name| {
        control::term(name) == Some("context") || NAMES.contains(&name)
    }));
    given
}
