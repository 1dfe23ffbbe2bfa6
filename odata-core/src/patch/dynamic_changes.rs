use std::collections::HashSet;

use crate::dynamic::{DynamicObject, DynamicProperties, DynamicValue};

/// What a patch does to the undeclared members of an open type: a member is set, or removed, which null says on the wire
/// (OData 4.01 Protocol, section 11.4.9.2).
///
/// ```
/// use odata_core::dynamic::DynamicProperties;
/// use odata_core::patch::DynamicChanges;
///
/// let mut changes = DynamicChanges::default();
/// changes.set("rows", 42);
/// changes.remove("note");
///
/// let mut properties = DynamicProperties::new();
/// properties.insert("note", "old");
/// changes.apply_to(&mut properties);
/// assert_eq!(properties.get("rows").unwrap(), &42_i64);
/// assert_eq!(properties.get("note"), None);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DynamicChanges {
    /// Null for a member that is removed.
    members: DynamicObject,
}

impl DynamicChanges {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Sets a member. Null removes it.
    pub fn set(&mut self, name: impl Into<Box<str>>, value: impl Into<DynamicValue>) {
        self.members.insert(name, value);
    }

    /// Removes a member.
    pub fn remove(&mut self, name: impl Into<Box<str>>) {
        self.set(name, DynamicValue::Null);
    }

    /// The members that change, in the order in which they were named first; null for one that is removed.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &DynamicValue)> {
        self.members.iter()
    }

    /// Makes the changes.
    pub fn apply_to(&self, properties: &mut DynamicProperties) {
        let removed = self.iter().filter(|(_, value)| value.is_null());
        let removed: HashSet<&str> = removed.map(|(name, _)| name).collect();
        if !removed.is_empty() {
            properties.retain(|name| !removed.contains(name));
        }
        properties.extend(
            self.iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name, value.clone())),
        );
    }

    pub(crate) fn extend(&mut self, next: &DynamicChanges) {
        self.members
            .extend(next.iter().map(|(name, value)| (name, value.clone())));
    }

    pub(crate) fn members_mut(&mut self) -> &mut DynamicObject {
        &mut self.members
    }
}
