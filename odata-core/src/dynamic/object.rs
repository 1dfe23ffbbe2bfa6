//! Members by name, in order.

use std::{fmt, mem, slice, vec};

use serde_core::de::DeserializeOwned;

use super::{Collector, DynamicValue, Error, Name};
use crate::json::parser::scan::is_same;
use crate::name_table::NameTable;

/// The members of an object, in the order in which they came, each name once.
///
/// Two objects are equal if they have equal members, in any order: the order carries no meaning (OData JSON Format
/// §4.4). An empty one does not allocate, nor do names of up to 15 bytes. Looking a name up takes time proportional to the number of members.
///
/// ```
/// use odata_core::dynamic::DynamicObject;
///
/// let mut object = DynamicObject::new();
/// object.insert("rows", 41);
/// object.insert("note", "2024-01-01");
/// assert_eq!(object.get("rows").unwrap(), &41);
/// assert_eq!(serde_json::to_string(&object)?, r#"{"rows":41,"note":"2024-01-01"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct DynamicObject {
    pub(super) members: Vec<(Name, DynamicValue)>,
}

impl DynamicObject {
    /// An object without members.
    ///
    /// ```
    /// assert!(odata_core::dynamic::DynamicObject::new().is_empty());
    /// ```
    pub const fn new() -> Self {
        Self {
            members: Vec::new(),
        }
    }

    /// Whether there is no member.
    ///
    /// ```
    /// assert!(odata_core::dynamic::DynamicObject::default().is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The number of members.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicObject;
    ///
    /// assert_eq!(DynamicObject::from_iter([("a", 1), ("b", 2)]).len(), 2);
    /// ```
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// The value of the member with this name.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicObject;
    ///
    /// let object = DynamicObject::from_iter([("a", true)]);
    /// assert_eq!(object.get("a").unwrap(), &true);
    /// assert!(object.get("A").is_none());
    /// ```
    pub fn get(&self, name: &str) -> Option<&DynamicValue> {
        self.members
            .iter()
            .find_map(|(key, value)| (*key == *name).then_some(value))
    }

    /// The value of the member with this name, to be changed.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicObject;
    ///
    /// let mut object = DynamicObject::from_iter([("a", 1)]);
    /// *object.get_mut("a").unwrap() = "one".into();
    /// assert_eq!(object.get("a").unwrap(), "one");
    /// ```
    pub fn get_mut(&mut self, name: &str) -> Option<&mut DynamicValue> {
        self.members
            .iter_mut()
            .find_map(|(key, value)| (*key == *name).then_some(value))
    }

    /// Reads the value of the member with this name as another type; `None` if there is no such member or it is null,
    /// which mean the same (OData Protocol §11.4.9.2).
    ///
    /// Fails if the type does not take the value.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicObject;
    ///
    /// let object = DynamicObject::from_iter([("rows", 41)]);
    /// assert_eq!(object.get_as::<u32>("rows")?, Some(41));
    /// assert_eq!(object.get_as::<u32>("columns")?, None);
    /// assert!(object.get_as::<String>("rows").is_err());
    /// # Ok::<(), odata_core::dynamic::Error>(())
    /// ```
    pub fn get_as<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        match self.get(name) {
            None | Some(DynamicValue::Null) => Ok(None),
            Some(value) => value.read_as().map(Some),
        }
    }

    /// Sets the value of a member and gives back what it was. A new member goes to the end; another keeps its place.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicObject;
    ///
    /// let mut object = DynamicObject::new();
    /// assert_eq!(object.insert("a", 1), None);
    /// assert_eq!(object.insert("a", "one"), Some(1.into()));
    /// ```
    pub fn insert(
        &mut self,
        name: impl AsRef<str>,
        value: impl Into<DynamicValue>,
    ) -> Option<DynamicValue> {
        self.put(name.as_ref(), value.into())
    }

    /// The same, of a name that may be there already as members have it.
    pub(crate) fn put(
        &mut self,
        name: impl AsRef<str> + Into<Name>,
        value: DynamicValue,
    ) -> Option<DynamicValue> {
        match self.get_mut(name.as_ref()) {
            Some(old) => Some(mem::replace(old, value)),
            None => {
                self.members.push((name.into(), value));
                None
            }
        }
    }

    /// Sets many members, in one pass.
    pub(crate) fn put_all(&mut self, members: impl IntoIterator<Item = (Name, DynamicValue)>) {
        let mut collector = Collector::from(mem::take(self));
        for (name, value) in members {
            collector.insert(name, value);
        }
        *self = collector.into_object();
    }

    /// Takes a member out and gives its value. The others keep their order.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicObject;
    ///
    /// let mut object = DynamicObject::from_iter([("a", 1), ("b", 2)]);
    /// assert_eq!(object.remove("a"), Some(1.into()));
    /// assert_eq!(object.remove("a"), None);
    /// ```
    pub fn remove(&mut self, name: &str) -> Option<DynamicValue> {
        let index = self.members.iter().position(|(key, _)| *key == *name)?;
        Some(self.members.remove(index).1)
    }

    /// The names and values, in order.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicObject;
    ///
    /// let object = DynamicObject::from_iter([("b", 1), ("a", 2)]);
    /// let names: Vec<&str> = object.iter().map(|(name, _)| name).collect();
    /// assert_eq!(names, ["b", "a"]);
    /// ```
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.members.iter())
    }

    /// The value of the member at a place.
    pub(crate) fn value_at(&self, place: usize) -> Option<&DynamicValue> {
        self.members.get(place).map(|(_, value)| value)
    }

    /// Keeps the members whose names the predicate takes, in their order.
    pub(crate) fn retain(&mut self, mut keeps: impl FnMut(&str) -> bool) {
        self.members.retain(|(name, _)| keeps(name));
    }

    /// Whether it has all members of another one.
    fn has_all_of(&self, other: &Self) -> bool {
        let names = NameTable::of(self.iter());
        for (name, value) in other {
            if names.get(name).and_then(|place| self.value_at(place)) != Some(value) {
                return false;
            }
        }
        true
    }
}

impl PartialEq for DynamicObject {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        for ((name, value), (other_name, other_value)) in self.iter().zip(other.iter()) {
            if !is_same(name.as_bytes(), other_name.as_bytes()) {
                return self.has_all_of(other);
            }
            if value != other_value {
                return false;
            }
        }
        true
    }
}

impl Eq for DynamicObject {}

impl fmt::Debug for DynamicObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<N: AsRef<str>, V: Into<DynamicValue>> Extend<(N, V)> for DynamicObject {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
        let members = members.into_iter();
        self.put_all(members.map(|(name, value)| (name.as_ref().into(), value.into())));
    }
}

/// Of members with the same name, the last wins, at the place of the first.
impl<N: AsRef<str>, V: Into<DynamicValue>> FromIterator<(N, V)> for DynamicObject {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let mut object = Self::new();
        object.extend(members);
        object
    }
}

impl IntoIterator for DynamicObject {
    type Item = (Box<str>, DynamicValue);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        IntoIter(self.members.into_iter())
    }
}

impl<'a> IntoIterator for &'a DynamicObject {
    type Item = (&'a str, &'a DynamicValue);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The names and values of a [`DynamicObject`], in order.
#[derive(Debug, Clone)]
pub struct Iter<'a>(slice::Iter<'a, (Name, DynamicValue)>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a DynamicValue);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(name, value)| (name.as_str(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Iter<'_> {}

/// The names and values taken out of a [`DynamicObject`], in order.
#[derive(Debug)]
pub struct IntoIter(vec::IntoIter<(Name, DynamicValue)>);

impl Iterator for IntoIter {
    type Item = (Box<str>, DynamicValue);

    fn next(&mut self) -> Option<Self::Item> {
        self.0
            .next()
            .map(|(name, value)| (name.as_str().into(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for IntoIter {}
