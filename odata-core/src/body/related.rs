use super::{Body, BodyError};
use crate::description::Property;

/// One of the entities that a navigation property leads to.
#[derive(Debug, Clone)]
pub enum Related<'a> {
    /// An entity that is there, by its URL.
    Link(String),
    /// An entity that the body describes: a new one, or with [`Body::identified`] the changes to one that is there.
    Inline(Body<'a>),
    /// An entity that it leads to no longer, by its URL; it stays where it is.
    Unlinked(String),
    /// An entity that is deleted, by its URL.
    Deleted(String),
}

impl Related<'_> {
    /// Whether it can stand where the navigation property is set, or, with `changes`, changed.
    pub(super) fn check(&self, property: &Property, changes: bool) -> Result<(), BodyError> {
        match self {
            Related::Link(_) => Ok(()),
            Related::Inline(body) => body.check_type(property),
            Related::Unlinked(_) | Related::Deleted(_) if changes => Ok(()),
            Related::Unlinked(_) | Related::Deleted(_) => Err(BodyError::removed(property)),
        }
    }
}
