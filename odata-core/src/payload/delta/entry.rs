use core::fmt;

use super::{Changed, Deleted, DeletedLink, Link, control};
use crate::Value;
use crate::description::{ItemType, PropertyType};
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::entry_context::{DELETED_ENTITY, DELETED_LINK, LINK};
use crate::json::Version;
use crate::read::Problem;
use crate::value::{Access, How, Rejected, Slot, SlotMut, Whole, set_as_it_is};

/// One change. What it is, each entry tells itself, whatever the order of its members.
#[non_exhaustive]
pub enum DeltaEntry<T: Value> {
    /// An entity that was added or changed (OData JSON 4.01, section 15.2).
    Changed(Changed<T>),
    /// An entity that is no longer part of the collection.
    Deleted(Deleted),
    /// A link that was added.
    Link(Link),
    /// A link that was deleted.
    DeletedLink(DeletedLink),
}

impl<T: Value> DeltaEntry<T> {
    fn read(mut members: DynamicObject) -> Result<Self, Rejected> {
        if let Some(removed) = control::take(&mut members, "removed") {
            return Deleted::read(members, removed).map(Self::Deleted);
        }
        match control::kind(&members) {
            Some(DELETED_ENTITY) => Deleted::read_v4_0(members).map(Self::Deleted),
            Some(LINK) => Link::read(members).map(Self::Link),
            Some(DELETED_LINK) => DeletedLink::read(members).map(Self::DeletedLink),
            _ => Changed::try_from(members).map(Self::Changed),
        }
    }

    fn give(&self, version: Version) -> DynamicObject {
        match self {
            Self::Changed(changed) => changed.give(version),
            Self::Deleted(deleted) => deleted.give(version),
            Self::Link(link) => link.give(version),
            Self::DeletedLink(link) => link.give(version),
        }
    }
}

impl<T: Value> Whole for DeltaEntry<T> {
    fn take(&mut self, value: DynamicValue) -> Result<(), Rejected> {
        let DynamicValue::Object(members) = value else {
            let expected = "an object: an entity, a deleted entity or a link";
            return Err(Rejected::new(Problem::mismatch(value.kind(), expected)));
        };
        *self = Self::read(members)?;
        Ok(())
    }

    fn give(&self, version: Version) -> DynamicValue {
        self.give(version).into()
    }
}

impl<T: Value> Value for DeltaEntry<T> {
    type Access = Self;
    const COLLECTION: PropertyType = T::COLLECTION;
    set_as_it_is!();
}

impl<T: Value> Access for DeltaEntry<T> {
    const TYPE: PropertyType = PropertyType::single(ItemType::Untyped);

    fn blank() -> Self {
        Self::Deleted(Deleted::default())
    }

    fn slot(value: &Self) -> Slot<'_> {
        Slot::Whole(value)
    }

    fn slot_mut(value: &mut Self, how: How) -> SlotMut<'_> {
        match how {
            How::Null => SlotMut::Refused,
            How::Absent => SlotMut::Nothing,
            _ => SlotMut::Whole(value),
        }
    }
}

impl<T: Value> From<Changed<T>> for DeltaEntry<T> {
    fn from(changed: Changed<T>) -> Self {
        Self::Changed(changed)
    }
}

impl<T: Value> From<Deleted> for DeltaEntry<T> {
    fn from(deleted: Deleted) -> Self {
        Self::Deleted(deleted)
    }
}

impl<T: Value> From<Link> for DeltaEntry<T> {
    fn from(link: Link) -> Self {
        Self::Link(link)
    }
}

impl<T: Value> From<DeletedLink> for DeltaEntry<T> {
    fn from(link: DeletedLink) -> Self {
        Self::DeletedLink(link)
    }
}

impl<T: Value> Clone for DeltaEntry<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Changed(changed) => Self::Changed(changed.clone()),
            Self::Deleted(deleted) => Self::Deleted(deleted.clone()),
            Self::Link(link) => Self::Link(link.clone()),
            Self::DeletedLink(link) => Self::DeletedLink(link.clone()),
        }
    }
}

impl<T: Value> PartialEq for DeltaEntry<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Changed(a), Self::Changed(b)) => a == b,
            (Self::Deleted(a), Self::Deleted(b)) => a == b,
            (Self::Link(a), Self::Link(b)) => a == b,
            (Self::DeletedLink(a), Self::DeletedLink(b)) => a == b,
            _ => false,
        }
    }
}

impl<T: Value> fmt::Debug for DeltaEntry<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(changed) => changed.fmt(f),
            Self::Deleted(deleted) => deleted.fmt(f),
            Self::Link(link) => link.fmt(f),
            Self::DeletedLink(link) => link.fmt(f),
        }
    }
}
