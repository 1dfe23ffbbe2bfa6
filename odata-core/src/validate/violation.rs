use core::fmt;
use std::borrow::Cow;
use std::slice;

use crate::path::WirePath;

/// A value that violates a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    path: WirePath,
    rule: Cow<'static, str>,
    message: String,
    parameters: Vec<(&'static str, String)>,
}

impl Violation {
    pub(super) fn new(
        path: WirePath,
        rule: impl Into<Cow<'static, str>>,
        message: String,
        parameters: Vec<(&'static str, String)>,
    ) -> Self {
        Self {
            path,
            rule: rule.into(),
            message,
            parameters,
        }
    }

    /// Where the value stands, by wire names.
    #[must_use]
    pub fn path(&self) -> &WirePath {
        &self.path
    }

    /// The standard name of the facet or term, such as `MaxLength`; `Constraint` for a rule of the user's own that has no name.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// What was found and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The rule's bounds, by name.
    pub fn parameters(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.parameters
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{} ({})", self.message, self.rule)
    }
}

/// All violations of a value, in declaration order. There is at least one.
#[derive(Debug, Clone, PartialEq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    pub(super) fn check(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() {
            Ok(())
        } else {
            Err(Self(violations))
        }
    }

    /// The violations in declaration order.
    pub fn iter(&self) -> slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
