//! Checking values by the facets of their properties and the terms of the Validation vocabulary.

mod check;
mod compare;
mod complete;
mod held;
mod pattern;
mod report;
mod rule;
mod violation;
mod walk;

pub(crate) use complete::check_complete;
pub use held::{Held, held};
#[cfg(feature = "pattern")]
pub use pattern::Pattern;
pub use report::{Rejection, Report};
pub use rule::{Rule, Scale};
pub use violation::{Violation, Violations};

use crate::value::Object;

/// Checks a value, or what a patch sets.
///
/// ```
/// use odata_core::prelude::*;
///
/// #[derive(Default, ODataComplex)]
/// #[odata(namespace = "demo.port")]
/// struct Position {
///     #[odata(nullable = false, minimum = -90, maximum = 90)]
///     lat: Option<f64>,
/// }
///
/// let violations = Position { lat: Some(91.0) }.validate().unwrap_err();
/// let violation = violations.iter().next().unwrap();
/// assert_eq!(violation.path().to_string(), "lat");
/// assert_eq!(violation.rule(), "Maximum");
/// assert_eq!(violation.to_string(), "lat: found 91, expected at most 90 (Maximum)");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no rules to validate",
    label = "expected an entity, a complex value or a patch",
    note = "derive `ODataEntity` or `ODataComplex` for it; the items of a collection are validated one by one, or with what holds them"
)]
pub trait Validate {
    /// Checks every rule, of nested values too.
    ///
    /// What is not there violates nothing, except in a complex value that a patch puts in the place of another: there every property that is not
    /// nullable must be set.
    ///
    /// # Errors
    /// All violations, in declaration order.
    fn validate(&self) -> Result<(), Violations>;
}

impl<T: Object> Validate for T {
    fn validate(&self) -> Result<(), Violations> {
        walk::validate(self)
    }
}

/// Checks a value whose type is told by its tag: what generated impls call.
#[doc(hidden)]
pub fn validate(object: &dyn Object) -> Result<(), Violations> {
    walk::validate(object)
}
