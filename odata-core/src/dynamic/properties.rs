//! The undeclared members of an entity or complex value.

use std::ops::{Deref, DerefMut};

use super::{DynamicObject, DynamicValue, IntoIter, Iter};

/// The members a type does not declare: the dynamic properties of an open type (OData CSDL §6.3, §9.3), or what a
/// newer service sends of a closed one. The names have no `@`; annotations are kept in
/// [`Annotations`](super::Annotations).
///
/// It has all methods of [`DynamicObject`].
///
/// ```
/// use odata_core::dynamic::DynamicProperties;
///
/// let mut properties = DynamicProperties::new();
/// properties.insert("rows", 41);
/// assert_eq!(properties.get_as::<i64>("rows")?, Some(41));
/// # Ok::<(), odata_core::dynamic::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DynamicProperties(DynamicObject);

impl DynamicProperties {
    /// No members, and no allocation.
    ///
    /// ```
    /// assert!(odata_core::dynamic::DynamicProperties::new().is_empty());
    /// ```
    pub const fn new() -> Self {
        Self(DynamicObject::new())
    }
}

/// What a bag has in common with the object inside it.
macro_rules! behaves_as_an_object {
    ($bag:ident) => {
        impl Deref for $bag {
            type Target = DynamicObject;

            fn deref(&self) -> &DynamicObject {
                &self.0
            }
        }

        impl DerefMut for $bag {
            fn deref_mut(&mut self) -> &mut DynamicObject {
                &mut self.0
            }
        }

        impl From<DynamicObject> for $bag {
            fn from(object: DynamicObject) -> Self {
                Self(object)
            }
        }

        impl From<$bag> for DynamicObject {
            fn from(bag: $bag) -> Self {
                bag.0
            }
        }

        impl<N: Into<Box<str>>, V: Into<DynamicValue>> Extend<(N, V)> for $bag {
            fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
                self.0.extend(members);
            }
        }

        /// Of members with the same name, the last wins, at the place of the first.
        impl<N: Into<Box<str>>, V: Into<DynamicValue>> FromIterator<(N, V)> for $bag {
            fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
                Self(members.into_iter().collect())
            }
        }

        impl IntoIterator for $bag {
            type Item = (Box<str>, DynamicValue);
            type IntoIter = IntoIter;

            fn into_iter(self) -> IntoIter {
                self.0.into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $bag {
            type Item = (&'a str, &'a DynamicValue);
            type IntoIter = Iter<'a>;

            fn into_iter(self) -> Iter<'a> {
                self.0.iter()
            }
        }
    };
}

behaves_as_an_object!(DynamicProperties);
pub(super) use behaves_as_an_object;
