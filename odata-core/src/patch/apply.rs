use core::fmt;

use super::copy::copy_slot;
use crate::description::{Property, TypeDescription};
use crate::path::{Segment, WirePath};
use crate::value::{DYNAMIC, How, Object, Role, Slot, SlotMut};

/// Why a patch was not applied. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyError {
    path: WirePath,
    kind: ApplyErrorKind,
}

/// What kind of error it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplyErrorKind {
    /// A merge meets a null, and lacks a property that the value made of it must have: the one at the end of the path.
    MissingForCreate {
        /// The type of the value that would have been made.
        type_name: &'static str,
    },
    /// The value is of another type than the patch is for.
    TypeChange {
        /// The type of the value.
        found: String,
        /// The type that the patch is for.
        expected: String,
    },
}

impl ApplyError {
    fn new(kind: ApplyErrorKind) -> Self {
        Self {
            path: WirePath::default(),
            kind,
        }
    }

    fn within(mut self, segment: impl Into<Segment>) -> Self {
        self.path.enclose(segment.into());
        self
    }

    /// Where in the value.
    #[must_use]
    pub fn path(&self) -> &WirePath {
        &self.path
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> &ApplyErrorKind {
        &self.kind
    }
}

impl fmt::Display for ApplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        match &self.kind {
            ApplyErrorKind::MissingForCreate { type_name } => {
                write!(
                    f,
                    "there is no {type_name} to merge into, and to make one this property must be set"
                )
            }
            ApplyErrorKind::TypeChange { found, expected } => {
                write!(
                    f,
                    "found a value of type {found}, expected {expected}: an update cannot change the type"
                )
            }
        }
    }
}

impl std::error::Error for ApplyError {}

/// Makes the changes, all or none.
pub(crate) fn apply(patch: &dyn Object, target: &mut dyn Object) -> Result<(), ApplyError> {
    check(patch, target)?;
    merge(patch, target);
    Ok(())
}

/// Whether the changes can be made.
pub(super) fn check(patch: &dyn Object, target: &dyn Object) -> Result<(), ApplyError> {
    let (found, expected) = (target.type_name(), patch.type_name());
    if found != expected {
        return Err(ApplyError::new(ApplyErrorKind::TypeChange {
            found: found.to_owned(),
            expected: expected.to_owned(),
        }));
    }
    for (index, property) in patch.shape().description.properties().enumerate() {
        let checked = match patch.property(index) {
            Slot::Object(changes) if changes.shape().role == Role::Patch => {
                match target.property(index) {
                    Slot::Object(value) => check(changes, value),
                    _ => check_create(changes),
                }
            }
            Slot::Reset(changes) => check_create(changes),
            _ => continue,
        };
        checked.map_err(|error| error.within(property.name()))?;
    }
    Ok(())
}

/// Whether a value can be made of the changes alone.
fn check_create(patch: &dyn Object) -> Result<(), ApplyError> {
    let description = patch.shape().description;
    for (index, property) in description.properties().enumerate() {
        let checked = match patch.property(index) {
            Slot::Object(changes) if changes.shape().role == Role::Patch => check_create(changes),
            Slot::Reset(changes) => check_create(changes),
            Slot::Absent | Slot::Unset if is_needed(property) => Err(missing(description)),
            _ => continue,
        };
        checked.map_err(|error| error.within(property.name()))?;
    }
    Ok(())
}

/// Whether a value can't be made without setting the property.
fn is_needed(property: &Property) -> bool {
    let settable = property.is_updatable() && !property.property_type().is_collection();
    property.is_required() || (!property.is_nullable() && settable)
}

fn missing(description: &TypeDescription) -> ApplyError {
    ApplyError::new(ApplyErrorKind::MissingForCreate {
        type_name: description.name(),
    })
}

fn merge(patch: &dyn Object, target: &mut dyn Object) {
    for index in 0..patch.shape().description.count() {
        match patch.property(index) {
            Slot::Absent | Slot::Unset => {}
            Slot::Null => {
                target.property_mut(index, How::Null);
            }
            Slot::Object(changes) if changes.shape().role == Role::Patch => {
                let how = if target.property(index).is_value() {
                    How::Existing
                } else {
                    How::Fresh
                };
                merge_slot(changes, target.property_mut(index, how));
            }
            Slot::Reset(changes) => merge_slot(changes, target.property_mut(index, How::Fresh)),
            value => copy_slot(value, target.property_mut(index, How::Fresh)),
        }
    }
    if let (Slot::DynamicChanges(changes), SlotMut::Dynamic(properties)) = (
        patch.property(DYNAMIC),
        target.property_mut(DYNAMIC, How::Existing),
    ) {
        changes.apply_to(properties);
    }
}

fn merge_slot(changes: &dyn Object, target: SlotMut<'_>) {
    if let SlotMut::Object(value) = target {
        merge(changes, value);
    }
}
