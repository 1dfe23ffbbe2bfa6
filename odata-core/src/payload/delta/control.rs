//! Control information of an entry, in both spellings.

use crate::dynamic::{DynamicObject, DynamicValue};
use crate::entry_context;
use crate::json::{ErrorKind, Version};
use crate::read::Problem;
use crate::value::Rejected;
use crate::write::control;

/// What a name says about the object itself, without `@` and `odata.`: `removed` of `@odata.removed`.
pub(super) fn term(name: &str) -> Option<&str> {
    let term = name.strip_prefix('@')?;
    Some(term.strip_prefix("odata.").unwrap_or(term))
}

/// The control information with a name.
pub(super) fn get<'a>(members: &'a DynamicObject, name: &str) -> Option<&'a DynamicValue> {
    members
        .iter()
        .find_map(|(key, value)| (term(key) == Some(name)).then_some(value))
}

/// The text of the control information with a name.
pub(super) fn text<'a>(members: &'a DynamicObject, name: &str) -> Option<&'a str> {
    get(members, name)?.as_str()
}

/// Takes the control information with a name out, under the name that it had.
pub(super) fn take(members: &mut DynamicObject, name: &str) -> Option<(Box<str>, DynamicValue)> {
    let key: Box<str> = members
        .iter()
        .find_map(|(key, _)| (term(key) == Some(name)).then(|| key.into()))?;
    let value = members.remove(&key)?;
    Some((key, value))
}

/// Takes the entity-id out; a transient entity's is null.
pub(super) fn take_id(members: &mut DynamicObject) -> Result<Option<String>, Rejected> {
    match take(members, "id") {
        None | Some((_, DynamicValue::Null)) => Ok(None),
        Some((_, DynamicValue::String(id))) => Ok(Some(id)),
        Some((name, other)) => {
            Err(invalid(&other, "an entity-id in a string").within(name.into_string()))
        }
    }
}

/// Takes out a member that must be a string, if it is there.
pub(super) fn take_text(
    members: &mut DynamicObject,
    name: &'static str,
) -> Result<Option<String>, Rejected> {
    match members.remove(name) {
        None => Ok(None),
        Some(DynamicValue::String(text)) => Ok(Some(text)),
        Some(other) => Err(Rejected::new(Problem::mismatch(other.kind(), "a string")).within(name)),
    }
}

/// Takes out a member that must be there, and a string.
pub(super) fn expect_text(
    members: &mut DynamicObject,
    name: &'static str,
) -> Result<String, Rejected> {
    take_text(members, name)?.ok_or_else(|| missing(name, "a string"))
}

#[cold]
pub(super) fn missing(name: &'static str, expected: &str) -> Rejected {
    let problem = Problem::new(
        ErrorKind::MissingProperty,
        format_args!("found no such member, expected {expected}"),
    );
    Rejected::new(problem).within(name)
}

#[cold]
pub(super) fn invalid(found: &DynamicValue, expected: &str) -> Rejected {
    Rejected::new(Problem::new(
        ErrorKind::InvalidControlInformation,
        format_args!("found {}, expected {expected}", found.kind()),
    ))
}

/// What the context of an entry says that it is.
pub(super) fn kind(members: &DynamicObject) -> Option<&str> {
    entry_context::kind(text(members, "context")?)
}

/// An entry that begins with its own context, which tells its kind; one that was built here has no more of it than that.
pub(super) fn with_context(members: &DynamicObject, of: &str, version: Version) -> DynamicObject {
    let context = match text(members, "context") {
        Some(context) if kind(members) == Some(of) => context.to_owned(),
        // Of an entity of another set: in 4.01 that it was deleted is told otherwise.
        Some(context) => format!(
            "{}/{of}",
            context.strip_suffix("/$entity").unwrap_or(context)
        ),
        None => format!("#{of}"),
    };
    DynamicObject::from_iter([(control::name("@odata.context", version), context)])
}

/// Members with their control information as a version spells it, but for those that `leave_out` names.
pub(super) fn spelt<'a>(
    members: &'a DynamicObject,
    version: Version,
    leave_out: impl Fn(&str) -> bool + 'a,
) -> impl Iterator<Item = (String, DynamicValue)> + 'a {
    members
        .iter()
        .filter(move |(name, _)| !leave_out(name))
        .map(move |(name, value)| (control::name(name, version).into_owned(), value.clone()))
}
