//! The undeclared members of an entity or complex value.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use super::types::MemberTypes;
use super::{DynamicObject, DynamicValue, IntoIter, Iter};
use crate::name_table::NameTable;

/// The members a type does not declare: the dynamic properties of an open type (OData CSDL §6.3, §9.3), or what a
/// newer service sends of a closed one. The names have no `@`; annotations are kept in
/// [`Annotations`](super::Annotations).
///
/// It has all methods of [`DynamicObject`]. Beside its value a member may have a type: [`get_typed`](Self::get_typed) reads it by
/// that, and [`insert_typed`](Self::insert_typed) sets both. A member that is set or removed otherwise has none; one that is changed in
/// place keeps it.
///
/// ```
/// use odata_core::dynamic::DynamicProperties;
///
/// let mut properties = DynamicProperties::new();
/// properties.insert("rows", 41);
/// assert_eq!(properties.get_as::<i64>("rows")?, Some(41));
/// # Ok::<(), odata_core::dynamic::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct DynamicProperties {
    object: DynamicObject,
    pub(super) types: MemberTypes,
}

impl DynamicProperties {
    /// No members, and no allocation.
    ///
    /// ```
    /// assert!(odata_core::dynamic::DynamicProperties::new().is_empty());
    /// ```
    pub const fn new() -> Self {
        Self {
            object: DynamicObject::new(),
            types: MemberTypes::NONE,
        }
    }

    /// Sets the value of a member and gives back what it was. A new member goes to the end; another keeps its place.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicProperties;
    ///
    /// let mut properties = DynamicProperties::new();
    /// properties.insert_typed("rows", &41_i64);
    /// properties.insert("rows", "many");
    /// assert_eq!(properties.type_of("rows"), None);
    /// ```
    pub fn insert(
        &mut self,
        name: impl AsRef<str>,
        value: impl Into<DynamicValue>,
    ) -> Option<DynamicValue> {
        let name = name.as_ref();
        self.types.forget(name);
        self.object.insert(name, value)
    }

    /// Takes a member out and gives its value. The others keep their order.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicProperties;
    ///
    /// let mut properties = DynamicProperties::from_iter([("rows", 41)]);
    /// assert_eq!(properties.remove("rows"), Some(41.into()));
    /// assert!(properties.is_empty());
    /// ```
    pub fn remove(&mut self, name: &str) -> Option<DynamicValue> {
        self.types.forget(name);
        self.object.remove(name)
    }

    /// Takes many members out, in one pass.
    pub(crate) fn remove_all(&mut self, names: &[&str]) {
        let mut table = NameTable::default();
        for name in names {
            self.types.forget(name);
            table.add(Cow::Borrowed(name));
        }
        self.object.retain(|name| !table.has(name));
    }
}

impl fmt::Debug for DynamicProperties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("DynamicProperties");
        tuple.field(&self.object);
        if !self.types.is_empty() {
            tuple.field(&self.types);
        }
        tuple.finish()
    }
}

/// The type of a member that is null, or not there, is nothing to compare: none of its values would have it.
impl PartialEq for DynamicProperties {
    fn eq(&self, other: &Self) -> bool {
        self.object == other.object
            && (self.types.agree(&other.types, |_| false) || self.values_have_same_types(other))
    }
}

impl Eq for DynamicProperties {}

impl DynamicProperties {
    #[cold]
    fn values_have_same_types(&self, other: &Self) -> bool {
        let names = NameTable::of(self.iter());
        let value = |name: &str| self.value_at(names.get(name)?);
        (self.types).agree(&other.types, |name| {
            value(name).is_none_or(DynamicValue::is_null)
        })
    }
}

impl Deref for DynamicProperties {
    type Target = DynamicObject;

    fn deref(&self) -> &DynamicObject {
        &self.object
    }
}

impl DerefMut for DynamicProperties {
    fn deref_mut(&mut self) -> &mut DynamicObject {
        &mut self.object
    }
}

impl From<DynamicObject> for DynamicProperties {
    fn from(object: DynamicObject) -> Self {
        Self {
            object,
            types: MemberTypes::NONE,
        }
    }
}

/// The values, without types that only the bag knows.
impl From<DynamicProperties> for DynamicObject {
    fn from(bag: DynamicProperties) -> Self {
        bag.object
    }
}

impl<N: AsRef<str>, V: Into<DynamicValue>> Extend<(N, V)> for DynamicProperties {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
        let types = &mut self.types;
        self.object.extend(members.into_iter().map(|(name, value)| {
            types.forget(name.as_ref());
            (name, value)
        }));
    }
}

/// What a bag has in common with the object inside it.
macro_rules! behaves_as_an_object {
    ($bag:ident) => {
        /// Of members with the same name, the last wins, at the place of the first.
        impl<N: AsRef<str>, V: Into<DynamicValue>> FromIterator<(N, V)> for $bag {
            fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
                Self::from(members.into_iter().collect::<DynamicObject>())
            }
        }

        impl IntoIterator for $bag {
            type Item = (Box<str>, DynamicValue);
            type IntoIter = IntoIter;

            fn into_iter(self) -> IntoIter {
                DynamicObject::from(self).into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $bag {
            type Item = (&'a str, &'a DynamicValue);
            type IntoIter = Iter<'a>;

            fn into_iter(self) -> Iter<'a> {
                self.iter()
            }
        }
    };
}

behaves_as_an_object!(DynamicProperties);
pub(super) use behaves_as_an_object;
