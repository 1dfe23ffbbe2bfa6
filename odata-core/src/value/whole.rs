//! Values whose JSON no description tells.

use core::fmt;

use crate::dynamic::DynamicValue;
use crate::json::{ErrorKind, Version};
use crate::path::WirePath;
use crate::read::Problem;

/// A value that makes of any JSON value what it is: which form it has is known only when all of it was seen.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not made of a whole JSON value",
    label = "expected an entry of a delta payload",
    note = "a value of any form is held as a `DynamicValue`, one of a known form in a struct that derives `ODataComplex`"
)]
#[doc(hidden)]
pub trait Whole {
    /// Becomes what the JSON value stands for.
    ///
    /// # Errors
    /// What is wrong with it, and where. The value is then unspecified.
    fn take(&mut self, value: DynamicValue) -> Result<(), Rejected>;

    /// The JSON value as a version of OData writes it.
    fn give(&self, version: Version) -> DynamicValue;
}

/// Why a JSON value was not taken: where in it, what was found and what was expected.
#[derive(Debug)]
pub struct Rejected {
    pub(crate) path: WirePath,
    pub(crate) problem: Problem,
}

#[cfg(feature = "delta")]
impl Rejected {
    #[cold]
    pub(crate) fn new(problem: Problem) -> Self {
        Self {
            path: WirePath::default(),
            problem,
        }
    }

    /// The same, of a value that stands in a member or an item.
    #[cold]
    pub(crate) fn within(mut self, segment: impl Into<crate::path::Segment>) -> Self {
        self.path.enclose(segment.into());
        self
    }
}

impl Rejected {
    /// Where in the value.
    #[must_use]
    pub fn path(&self) -> &WirePath {
        &self.path
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.problem.kind()
    }
}

impl From<(Problem, WirePath)> for Rejected {
    fn from((problem, path): (Problem, WirePath)) -> Self {
        Self { path, problem }
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        self.problem.fmt(f)
    }
}

impl std::error::Error for Rejected {}
