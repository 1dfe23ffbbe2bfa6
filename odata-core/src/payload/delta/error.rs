use core::fmt;

use crate::path::WirePath;
use crate::value::Rejected;

/// Why a delta was not applied. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeltaError {
    entry: usize,
    path: WirePath,
    kind: DeltaErrorKind,
}

/// What kind of error it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeltaErrorKind {
    /// The entry has neither all key members nor an entity-id, so that nobody knows which entity it is about.
    NoIdentity,
    /// The entity is of another type than the entry says.
    TypeChange {
        /// The type of the entity.
        found: String,
        /// The type that the entry is for.
        expected: String,
    },
    /// An entity or a complex value can't become what the entry says. Most often it would be new and lacks a property that it must have.
    Value {
        /// What was found and what was expected.
        message: String,
    },
}

impl DeltaError {
    #[cold]
    pub(super) fn new(entry: usize, kind: DeltaErrorKind) -> Self {
        Self {
            entry,
            path: WirePath::default(),
            kind,
        }
    }

    #[cold]
    pub(super) fn rejected(entry: usize, rejected: Rejected) -> Self {
        Self {
            entry,
            path: rejected.path,
            kind: DeltaErrorKind::Value {
                message: rejected.problem.into_message(),
            },
        }
    }

    /// Which entry it is, counted from 0.
    #[must_use]
    pub fn entry(&self) -> usize {
        self.entry
    }

    /// Where in the entry.
    #[must_use]
    pub fn path(&self) -> &WirePath {
        &self.path
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> &DeltaErrorKind {
        &self.kind
    }
}

impl fmt::Display for DeltaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "value/{}", self.entry)?;
        if !self.path.is_empty() {
            write!(f, "/{}", self.path)?;
        }
        f.write_str(": ")?;
        match &self.kind {
            DeltaErrorKind::NoIdentity => f.write_str(
                "found neither all key members nor an entity-id, expected one of them to tell which entity it is",
            ),
            DeltaErrorKind::TypeChange { found, expected } => write!(
                f,
                "found an entity of type {found}, expected {expected}: a change cannot change the type"
            ),
            DeltaErrorKind::Value { message } => f.write_str(message),
        }
    }
}

impl std::error::Error for DeltaError {}
