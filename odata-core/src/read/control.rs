//! Names and values of control information and annotations.

use super::names::tells_type;
use super::problem::Problem;
use super::{ErrorKind, tag};
use crate::TypeTag;
use crate::description::TypeDescription;
use crate::dynamic::DynamicValue;
use crate::json::Version;
use crate::write::control::is_control_information;

/// What is wrong with a name that has an `@` and is not that of a tag.
pub(crate) fn misnamed(name: &str, version: Version) -> Option<Problem> {
    let (of, term) = name.split_once('@')?;
    let problem = |expected: &str| {
        Problem::new(
            ErrorKind::InvalidAnnotationName,
            format_args!("found the name {name:?}, expected {expected}"),
        )
    };
    if term.is_empty() || term.contains('@') || term.starts_with('.') {
        return Some(problem("the name of a term after one @"));
    }
    if term.contains('.') || version > Version::V4_0 {
        return None;
    }
    // Of the object itself 4.0 and 4.01 may have more than is known here.
    if !of.is_empty() && !is_control_information(term) {
        return Some(problem("the name of a term with its namespace after the @"));
    }
    Some(Problem::new(
        ErrorKind::UnprefixedControlInformation,
        format_args!("found {name}, expected {of}@odata.{term} in OData 4.0"),
    ))
}

/// What is wrong with the value of what stands beside a property.
#[cold]
pub(super) fn watch(
    description: &'static TypeDescription,
    name: &str,
    value: &DynamicValue,
    ieee754_compatible: bool,
) -> Option<Problem> {
    let (of, term) = name.split_once('@')?;
    if tells_type(name) {
        return watch_type(description, of, value);
    }
    match (of, term) {
        ("", _) => None,
        (_, "odata.count" | "count") => match count(value, ieee754_compatible) {
            Ok((_, form)) => form,
            Err(problem) => Some(problem),
        },
        _ => None,
    }
}

fn watch_type(
    description: &'static TypeDescription,
    of: &str,
    value: &DynamicValue,
) -> Option<Problem> {
    match value {
        DynamicValue::String(tag) => match TypeTag::parse(tag) {
            Ok(tag) => tag::check_beside(&tag, description.find(of)?),
            Err(error) => Some(Problem::new(ErrorKind::InvalidControlInformation, error)),
        },
        other => Some(Problem::new(
            ErrorKind::InvalidControlInformation,
            format_args!(
                "found {}, expected the name of a type in a string",
                other.kind()
            ),
        )),
    }
}

/// The number of items that a collection has, and what is wrong with its form (OData JSON 4.01, section 4.6.5).
///
/// # Errors
/// If it is no whole number.
pub(crate) fn count(
    value: &DynamicValue,
    ieee754_compatible: bool,
) -> Result<(i64, Option<Problem>), Problem> {
    let (count, is_string) = match value {
        DynamicValue::Number(number) => (number.as_i64(), false),
        DynamicValue::String(text) => (text.parse().ok(), true),
        _ => (None, false),
    };
    let shown = match value {
        DynamicValue::Number(number) => number.to_string(),
        DynamicValue::String(text) => format!("{text:?}"),
        other => other.kind().to_owned(),
    };
    let Some(count) = count else {
        return Err(Problem::new(
            ErrorKind::InvalidControlInformation,
            format_args!("found {shown}, expected a whole number (Edm.Int64)"),
        ));
    };
    let departs = is_string != ieee754_compatible;
    let form = departs.then(|| {
        Problem::new(
            ErrorKind::NumberForm,
            format_args!(
                "found {shown} in the other form, a number or a string, than IEEE754Compatible tells (Edm.Int64)"
            ),
        )
    });
    Ok((count, form))
}
