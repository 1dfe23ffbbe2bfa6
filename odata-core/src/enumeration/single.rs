use core::any::Any;

use crate::description::EnumDescription;
use crate::json::text::write_string;
use crate::value::{Departure, Departures, Invalid, TextValue};

/// An enumeration type: what `#[derive(ODataEnum)]` implements.
///
/// ```
/// use odata_core::prelude::*;
///
/// #[derive(Debug, PartialEq, ODataEnum)]
/// #[odata(namespace = "demo.port")]
/// enum Phase {
///     Planned,
///     UnderWay,
///     #[odata(other)]
///     Other(String),
/// }
///
/// assert_eq!(Phase::UnderWay.as_str(), "underWay");
/// assert_eq!(Phase::from_text("sunk").unwrap().as_str(), "sunk");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enumeration type",
    label = "expected an enum that derives `ODataEnum`",
    note = "derive `ODataEnum` for it; a type whose members are combined (`flags`) is held as `Flags<{Self}>`"
)]
pub trait EnumType: Sized + 'static {
    /// The qualified name, such as `demo.port.phase`.
    const TYPE_NAME: &'static str = Self::DESCRIPTION.name();
    /// Names and values of the members.
    const DESCRIPTION: &'static EnumDescription;

    /// The member that is declared first.
    #[doc(hidden)]
    fn first_member() -> Self;

    /// The index of the member, in declaration order; `None` for one that is not declared.
    #[doc(hidden)]
    fn member(&self) -> Option<usize>;

    /// The member at an index.
    #[doc(hidden)]
    fn from_member(index: usize) -> Option<Self>;

    /// The text of a member that is not declared.
    #[doc(hidden)]
    fn other(&self) -> Option<&str> {
        None
    }

    /// A member that is not declared, if the type can hold one.
    #[doc(hidden)]
    fn from_other(text: &str) -> Option<Self> {
        let _ = text;
        None
    }

    /// The description, as a function to refer to.
    #[doc(hidden)]
    #[must_use]
    // Each unit of code that mentions the constant would hold a copy of all that it refers to.
    #[inline(never)]
    fn description() -> &'static EnumDescription {
        Self::DESCRIPTION
    }

    /// The name on the wire; of a member that is not declared, the text that was read.
    fn as_str(&self) -> &str {
        let name = self
            .member()
            .and_then(|index| Self::description().members().get(index))
            .map(|member| member.name());
        name.or_else(|| self.other()).unwrap_or_default()
    }

    /// Whether the member is one that the type does not declare.
    fn is_unknown(&self) -> bool {
        self.member().is_none()
    }

    /// The member that a text stands for: its name, or its numeric value (OData ABNF, `enumValue`).
    ///
    /// # Errors
    /// If no member is named so, and the type has no variant for others.
    fn from_text(text: &str) -> Result<Self, Invalid> {
        let description = Self::description();
        value_of(description.find(text), text).ok_or_else(|| unknown_member(text, description))
    }
}

/// The value that is a declared member, or another one of which a text is known.
fn value_of<E: EnumType>(member: Option<usize>, text: &str) -> Option<E> {
    member
        .and_then(E::from_member)
        .or_else(|| E::from_other(text))
}

#[cold]
fn unknown_member(text: &str, description: &EnumDescription) -> Invalid {
    let mut names = Vec::new();
    for member in description.members() {
        names.push(member.name());
    }
    Invalid::new(format_args!(
        "{text:?} is not a member of {}: expected one of {}",
        description.name(),
        names.join(", ")
    ))
}

impl<E: EnumType> TextValue for E {
    fn parse(&mut self, text: &str) -> Result<(), Invalid> {
        *self = E::from_text(text)?;
        Ok(())
    }

    fn show(&self, take: &mut dyn FnMut(&str)) {
        take(self.as_str());
    }

    fn write(&self, out: &mut Vec<u8>) {
        write_string(out, self.as_str());
    }

    fn departures(&self, _: &str) -> Departures {
        let unknown = self.is_unknown().then_some(Departure::UnknownEnumMember);
        [unknown, None]
    }

    fn assign(&mut self, other: &dyn TextValue) {
        let Some(other) = other.as_any().downcast_ref::<E>() else {
            return;
        };
        if let Some(copy) = value_of(other.member(), other.other().unwrap_or_default()) {
            *self = copy;
        }
    }

    fn equals(&self, other: &dyn TextValue) -> bool {
        other
            .as_any()
            .downcast_ref::<E>()
            .is_some_and(|other| self.member() == other.member() && self.other() == other.other())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
