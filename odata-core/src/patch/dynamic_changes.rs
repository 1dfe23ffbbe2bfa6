use crate::Value;
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
    /// Null for a member that is removed.
    members: DynamicProperties,
}

impl DynamicChanges {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Sets a member. Null removes it.
    pub fn set(&mut self, name: impl AsRef<str>, value: impl Into<DynamicValue>) {
        self.members.insert(name, value);
    }

    /// Sets a member to a value of a type of the data model. The type is written with it, as `name@odata.type`, where its JSON form does not
    /// show it (OData JSON 4.01, section 4.6.3).
    ///
    /// ```
    /// use odata_core::edm::Date;
    /// use odata_core::prelude::*;
    ///
    /// #[derive(Debug, Default, ODataComplex)]
    /// #[odata(namespace = "demo.port", open)]
    /// struct Extras {
    ///     #[odata(dynamic)]
    ///     more: DynamicProperties,
    /// }
    ///
    /// let mut patch = ExtrasPatch::default();
    /// patch.more.set_typed("built", &"2024-02-29".parse::<Date>()?);
    /// assert_eq!(
    ///     odata_core::json::to_string(&patch),
    ///     r##"{"built@odata.type":"#Date","built":"2024-02-29"}"##
    /// );
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn set_typed<T: Value>(&mut self, name: impl AsRef<str>, value: &T) {
        self.members.insert_typed(name, value);
    }

    /// Removes a member.
    pub fn remove(&mut self, name: impl AsRef<str>) {
        self.set(name, DynamicValue::Null);
    }

    /// The members that change, in the order in which they were named first; null for one that is removed.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &DynamicValue)> {
        self.members.iter()
    }

    /// Makes the changes.
    pub fn apply_to(&self, properties: &mut DynamicProperties) {
        let mut removed = Vec::new();
        for (name, value) in self.iter() {
            if value.is_null() {
                removed.push(name);
            }
        }
        if !removed.is_empty() {
            properties.remove_all(&removed);
        }
        properties.extend_from(&self.members, &|_, value| !value.is_null());
    }

    pub(crate) fn extend(&mut self, next: &DynamicChanges) {
        self.members.extend_from(&next.members, &|_, _| true);
    }

    pub(crate) fn members(&self) -> &DynamicProperties {
        &self.members
    }

    pub(crate) fn members_mut(&mut self) -> &mut DynamicProperties {
        &mut self.members
    }
}
