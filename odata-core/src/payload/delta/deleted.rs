use super::control;
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::entry_context::DELETED_ENTITY;
use crate::json::Version;
use crate::value::Rejected;
use crate::write::control::name as spelling;

/// An entity that is no longer part of the collection (OData JSON 4.01, section 15.3).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Deleted {
    /// The entity-id, as it was written. Since 4.01 key members may tell instead which entity it is.
    pub id: Option<String>,
    /// Why it is gone, if the service says so.
    pub reason: Option<RemovedReason>,
    /// Key members, and whatever else came of the entity, control information and annotations too.
    pub members: DynamicObject,
    /// What else the service says of the removal.
    removed: DynamicObject,
}

/// Why an entity is no longer part of a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemovedReason {
    /// It changed, and belongs to the collection no more.
    Changed,
    /// It was deleted.
    Deleted,
    /// A reason that the standard does not name.
    Other(String),
}

impl RemovedReason {
    /// The reason as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            RemovedReason::Changed => "changed",
            RemovedReason::Deleted => "deleted",
            RemovedReason::Other(text) => text,
        }
    }
}

impl From<String> for RemovedReason {
    fn from(text: String) -> Self {
        match &*text {
            "changed" => RemovedReason::Changed,
            "deleted" => RemovedReason::Deleted,
            _ => RemovedReason::Other(text),
        }
    }
}

impl Deleted {
    /// An entity that is gone, by its entity-id.
    pub fn new(id: impl Into<String>, reason: RemovedReason) -> Self {
        Self {
            id: Some(id.into()),
            reason: Some(reason),
            ..Self::default()
        }
    }

    /// An entity that is gone, by its key members. Only 4.01 can say so.
    pub fn by_key(key: DynamicObject, reason: RemovedReason) -> Self {
        Self {
            reason: Some(reason),
            members: key,
            ..Self::default()
        }
    }

    /// Reads the form of 4.01, whose `@removed` was taken out under its name.
    pub(super) fn read(
        mut members: DynamicObject,
        (name, removed): (Box<str>, DynamicValue),
    ) -> Result<Self, Rejected> {
        let DynamicValue::Object(mut removed) = removed else {
            let expected = "an object such as {\"reason\":\"deleted\"}";
            return Err(control::invalid(&removed, expected).within(name.into_string()));
        };
        let reason = match removed.remove("reason") {
            None | Some(DynamicValue::Null) => None,
            Some(DynamicValue::String(reason)) => Some(reason.into()),
            Some(other) => {
                let rejected =
                    control::invalid(&other, "a reason in a string, such as \"deleted\"");
                return Err(rejected.within("reason").within(name.into_string()));
            }
        };
        Ok(Self {
            id: control::take_id(&mut members)?,
            reason,
            members,
            removed,
        })
    }

    /// Reads the form of 4.0, which has a context of its own (OData JSON 4.0, section 14.2).
    pub(super) fn read_v4_0(mut members: DynamicObject) -> Result<Self, Rejected> {
        let id = match control::take_text(&mut members, "id")? {
            Some(id) => Some(id),
            None => control::take_id(&mut members)?,
        };
        if id.is_none() {
            return Err(control::missing(
                "id",
                "the entity-id of the deleted entity in a string",
            ));
        }
        Ok(Self {
            id,
            reason: control::take_text(&mut members, "reason")?.map(RemovedReason::from),
            members,
            removed: DynamicObject::new(),
        })
    }

    pub(super) fn give(&self, version: Version) -> DynamicObject {
        match (&self.id, version) {
            (Some(id), Version::V4_0) => self.give_v4_0(id),
            (id, _) => self.give_v4_01(id.as_deref(), version),
        }
    }

    fn give_v4_0(&self, id: &str) -> DynamicObject {
        const VERSION: Version = Version::V4_0;
        let mut given = control::with_context(&self.members, DELETED_ENTITY, VERSION);
        given.insert("id", id);
        if let Some(reason) = &self.reason {
            given.insert("reason", reason.as_str());
        }
        given.extend(control::spelt(&self.members, VERSION, |name| {
            matches!(control::term(name), Some("context" | "id")) || matches!(name, "id" | "reason")
        }));
        given
    }

    fn give_v4_01(&self, id: Option<&str>, version: Version) -> DynamicObject {
        let reason = self.reason.iter().map(|reason| ("reason", reason.as_str()));
        let mut removed: DynamicObject = reason.collect();
        removed.extend(self.removed.clone());
        let mut given = DynamicObject::new();
        given.insert(spelling("@odata.removed", version), removed);
        if let Some(id) = id {
            given.insert(spelling("@odata.id", version), id);
        }
        let is_v4_0 = control::kind(&self.members) == Some(DELETED_ENTITY);
        given.extend(control::spelt(
            &self.members,
            version,
            move |name| match control::term(name) {
                Some("removed" | "id") => true,
                Some("context") => is_v4_0,
                _ => false,
            },
        ));
        given
    }
}
