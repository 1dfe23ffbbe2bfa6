use crate::dynamic::{DynamicProperties, DynamicValue};

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
    members: Vec<(String, Option<DynamicValue>)>,
}

impl DynamicChanges {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Sets a member. Null removes it.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<DynamicValue>) {
        let value = value.into();
        self.change(name.into(), (!value.is_null()).then_some(value));
    }

    /// Removes a member.
    pub fn remove(&mut self, name: impl Into<String>) {
        self.change(name.into(), None);
    }

    /// The members that change, in the order in which they were named first; `None` for one that is removed.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&DynamicValue>)> {
        self.members
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_ref()))
    }

    /// Makes the changes.
    pub fn apply_to(&self, properties: &mut DynamicProperties) {
        for (name, value) in self.iter() {
            match value {
                Some(value) => drop(properties.insert(name, value.clone())),
                None => drop(properties.remove(name)),
            }
        }
    }

    pub(crate) fn extend(&mut self, next: &DynamicChanges) {
        for (name, value) in &next.members {
            self.change(name.clone(), value.clone());
        }
    }

    fn change(&mut self, name: String, value: Option<DynamicValue>) {
        match self.members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.members.push((name, value)),
        }
    }
}
