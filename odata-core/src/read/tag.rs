use super::ErrorKind;
use super::problem::Problem;
use crate::description::TypeDescription;

/// The name in a type tag: `#ns.name`, `ns.name` and `https://host/$metadata#ns.name` all name `ns.name`
/// (OData JSON 4.01, section 4.6.3).
pub(crate) fn type_name(tag: &str) -> &str {
    tag.rsplit_once('#').map_or(tag, |(_, name)| name)
}

/// The control information that tells the type of an object.
pub(crate) const CONTROL: &str = "@odata.type";

/// Whether a member tells the type of its object, in either spelling.
pub(crate) fn is_control(name: &str) -> bool {
    matches!(name, CONTROL | "@type")
}

/// What a tag says of an object that is read as a certain type.
pub(crate) enum Named {
    /// Just that type.
    Itself,
    /// Another one, which may be derived from it.
    Derived,
}

/// Whether an object with a tag can be read as a type.
pub(crate) fn check(tag: &str, description: &'static TypeDescription) -> Result<Named, Problem> {
    let name = type_name(tag);
    if description.is_named(name) {
        Ok(Named::Itself)
    } else if (description.is_abstract() || description.accepts_derived())
        && !names_ancestor(name, description)
    {
        Ok(Named::Derived)
    } else {
        Err(not_assignable(name, description))
    }
}

/// Whether a name is that of a type from which `description` inherits.
pub(crate) fn names_ancestor(name: &str, description: &'static TypeDescription) -> bool {
    description
        .lineage()
        .skip(1)
        .any(|level| level.is_named(name))
}

#[cold]
pub(crate) fn not_assignable(name: &str, description: &TypeDescription) -> Problem {
    let or_derived = if description.is_abstract() {
        "a type derived from "
    } else {
        ""
    };
    Problem::new(
        ErrorKind::TypeNotAssignable,
        format_args!(
            "found an object of type {name}, expected {or_derived}{}",
            description.name()
        ),
    )
}
