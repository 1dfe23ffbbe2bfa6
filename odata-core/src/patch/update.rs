use core::fmt;

use super::{Counts, Patchable, copy_object, equal_objects, fill};
use crate::Value;
use crate::description::PropertyType;
use crate::value::{Access, How, Object, Slot, SlotMut};

/// What a patch does to a complex value.
///
/// A PATCH merges complex values: members that are absent stay (OData 4.01 Protocol, section 11.4.3). So `Replace` and `Reset` write
/// every property that can be updated, with null where nothing is set.
pub enum Update<T: Patchable> {
    /// Changes some of its properties.
    Merge(T::Patch),
    /// Puts another value in its place.
    Replace(T),
    /// Starts from a value with nothing set, and changes some of its properties.
    Reset(T::Patch),
}

impl<T: Patchable> Update<T> {
    /// The new value, if this is a replacement.
    pub fn replacement(&self) -> Option<&T> {
        match self {
            Update::Replace(value) => Some(value),
            Update::Merge(_) | Update::Reset(_) => None,
        }
    }
}

impl<T: Patchable> Value for Update<T> {
    type Access = Self;
    type Update = Self;
    type Change = Option<Self>;
    type Optional = crate::Change<Self>;
}

impl<T: Patchable> Access for Update<T> {
    const TYPE: PropertyType = T::TYPE;

    #[inline]
    fn blank() -> Self {
        Update::Merge(T::Patch::blank())
    }

    #[inline]
    fn slot(update: &Self) -> Slot<'_> {
        match update {
            Update::Merge(patch) => Slot::Object(patch),
            Update::Replace(value) => Slot::Replace(value),
            Update::Reset(patch) => Slot::Reset(patch),
        }
    }

    #[inline]
    fn slot_mut(update: &mut Self, how: How) -> SlotMut<'_> {
        match how {
            How::Null => return SlotMut::Refused,
            How::Absent => return SlotMut::Nothing,
            How::Existing => {}
            How::Fresh => *update = Update::Merge(T::Patch::blank()),
            How::Whole => *update = Update::Replace(T::blank()),
            How::Reset => *update = Update::Reset(T::Patch::blank()),
            How::Loosen => {
                if let Update::Replace(value) = update {
                    let mut patch = T::Patch::blank();
                    fill(value, &mut patch);
                    *update = Update::Reset(patch);
                }
            }
        }
        match update {
            Update::Merge(patch) | Update::Reset(patch) => SlotMut::Object(patch),
            Update::Replace(value) => SlotMut::Object(value),
        }
    }
}

impl<T: Patchable> Clone for Update<T> {
    fn clone(&self) -> Self {
        match self {
            Update::Merge(patch) => Update::Merge(super::duplicate(patch)),
            Update::Replace(value) => {
                let mut copy = T::blank();
                copy_object(value, &mut copy);
                Update::Replace(copy)
            }
            Update::Reset(patch) => Update::Reset(super::duplicate(patch)),
        }
    }
}

impl<T: Patchable> PartialEq for Update<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Update::Merge(a), Update::Merge(b)) | (Update::Reset(a), Update::Reset(b)) => {
                equal_objects(a, b, Counts::All)
            }
            (Update::Replace(a), Update::Replace(b)) => equal_objects(a, b, Counts::All),
            _ => false,
        }
    }
}

impl<T: Patchable> fmt::Debug for Update<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, object): (_, &dyn Object) = match self {
            Update::Merge(patch) => ("Merge", patch),
            Update::Replace(value) => ("Replace", value),
            Update::Reset(patch) => ("Reset", patch),
        };
        f.debug_tuple(name)
            .field(&super::debug::Shown {
                object,
                name: T::TYPE_NAME,
            })
            .finish()
    }
}
