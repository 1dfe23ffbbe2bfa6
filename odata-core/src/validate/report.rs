use std::borrow::Cow;

use super::Violation;
use super::walk::Path;
use crate::path::Segment;

/// What a rule of the user's own has against a value.
///
/// ```
/// use odata_core::prelude::*;
/// use odata_core::validate::Rejection;
///
/// #[derive(Default, ODataComplex)]
/// #[odata(namespace = "demo.port", validate = opens_before_it_closes)]
/// struct Hours {
///     opens: Option<i32>,
///     closes: Option<i32>,
/// }
///
/// fn opens_before_it_closes(hours: &Hours) -> Result<(), Rejection> {
///     match (hours.opens, hours.closes) {
///         (Some(opens), Some(closes)) if closes < opens => {
///             Err(Rejection::new("found a time before opens").at("closes").rule("ClosesAfterItOpens"))
///         }
///         _ => Ok(()),
///     }
/// }
///
/// let violations = Hours { opens: Some(9), closes: Some(8) }.validate().unwrap_err();
/// assert_eq!(violations.to_string(), "closes: found a time before opens (ClosesAfterItOpens)");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Rejection {
    message: String,
    member: Option<Segment>,
    rule: Cow<'static, str>,
}

impl Rejection {
    /// Says what was found and what was expected.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            member: None,
            rule: Cow::Borrowed("Constraint"),
        }
    }

    /// Names the member of the object that is at fault, by its wire name.
    #[must_use]
    pub fn at(mut self, member: impl Into<Segment>) -> Self {
        self.member = Some(member.into());
        self
    }

    /// Names the rule. Without a name it is `Constraint`, after the term of the Validation vocabulary.
    #[must_use]
    pub fn rule(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.rule = name.into();
        self
    }
}

impl From<&str> for Rejection {
    fn from(message: &str) -> Self {
        Self::new(message)
    }
}

impl From<String> for Rejection {
    fn from(message: String) -> Self {
        Self::new(message)
    }
}

/// Where the user's own rules are reported while a value is checked.
#[allow(
    missing_debug_implementations,
    reason = "lives only while a value is checked"
)]
pub struct Report<'a> {
    pub(super) violations: &'a mut Vec<Violation>,
    pub(super) path: &'a Path<'a>,
}

impl Report<'_> {
    /// Takes what a rule says.
    #[doc(hidden)]
    pub fn take<E: Into<Rejection>>(&mut self, checked: Result<(), E>) {
        let Err(rejection) = checked.map_err(Into::into) else {
            return;
        };
        let path = match rejection.member {
            Some(member) => self.path.then(member),
            None => self.path.to_wire(),
        };
        self.violations.push(Violation::new(
            path,
            rejection.rule,
            rejection.message,
            Vec::new(),
        ));
    }
}
