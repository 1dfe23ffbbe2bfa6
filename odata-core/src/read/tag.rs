use super::ErrorKind;
use super::problem::Problem;
use crate::TypeTag;
use crate::description::{ItemType, PrimitiveType, Property, TypeDescription};
use crate::value::Slot;

pub(crate) use crate::type_tag::type_name;

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
        return Ok(Named::Itself);
    }
    check_form(tag, description)?;
    if (description.is_abstract() || description.accepts_derived())
        && !names_ancestor(name, description)
    {
        Ok(Named::Derived)
    } else {
        Err(not_assignable(name, description))
    }
}

/// Whether what is no name that is known can be the name of an object's type at all.
#[cold]
pub(crate) fn check_form(tag: &str, description: &TypeDescription) -> Result<(), Problem> {
    let name = TypeTag::split(tag)
        .map_err(|error| Problem::new(ErrorKind::InvalidControlInformation, error))?;
    match name.is_collection() || name.is_built_in() {
        true => Err(not_assignable(&name.to_string(), description)),
        false => Ok(()),
    }
}

/// What is wrong with a tag that stands beside the value of a declared property. A name that is not known may be that of a derived type or of a
/// type definition.
#[cold]
pub(crate) fn check_beside(tag: &TypeTag<'_>, property: &Property) -> Option<Problem> {
    let of = property.property_type();
    let is_built_in = tag.is_built_in();
    let may_be = match of.item() {
        ItemType::Untyped => return None,
        ItemType::Structured(of) => !is_built_in && !names_ancestor(tag.name(), of()),
        ItemType::Primitive(PrimitiveType::Geography | PrimitiveType::Geometry) => true,
        ItemType::Primitive(_) => !is_built_in,
        ItemType::Enumeration(_) => false,
    };
    let is_allowed = tag.names(of) || may_be && tag.is_collection() == of.is_collection();
    (!is_allowed).then(|| {
        Problem::new(
            ErrorKind::InvalidControlInformation,
            format_args!("found the type {tag}, expected that of the property, {of}"),
        )
    })
}

/// What is wrong with a tag that stands beside a complex value which has another one within. Only of a type that the declared one is not is it
/// known that a tag within told it.
#[cold]
pub(crate) fn disagree(outer: &str, value: Slot<'_>) -> Option<Problem> {
    let (object, declared) = match value {
        Slot::Any(any) => (any.object(), any.declared().name()),
        Slot::Object(object) => (object, object.shape().description.name()),
        _ => return None,
    };
    let (within, outer) = (object.type_name(), type_name(outer));
    let agree = match object.foreign_type() {
        // With the namespace or with its alias, which nobody knows here.
        Some(foreign) => foreign.rsplit('.').next() == outer.rsplit('.').next(),
        None => within == declared || object.shape().description.is_named(outer),
    };
    (!agree).then(|| {
        Problem::new(
            ErrorKind::TagsDisagree,
            format_args!(
                "found the type {outer}, expected that of the tag within the value, {within}"
            ),
        )
    })
}

/// Whether a name is that of a type from which `description` inherits.
pub(crate) fn names_ancestor(name: &str, description: &'static TypeDescription) -> bool {
    let mut level = description.base();
    while let Some(base) = level {
        if base.is_named(name) {
            return true;
        }
        level = base.base();
    }
    false
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
