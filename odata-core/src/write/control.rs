//! Names of control information in the versions of OData.

use std::borrow::Cow;

use super::Mode;
use super::grouped::Grouped;
use super::options::Metadata;
use crate::description::Property;
use crate::dynamic::DynamicValue;
use crate::json::Version;
use crate::value::JsonValue;

/// A name with `@` as the version writes it: `@odata.etag` in 4.0, `@etag` in 4.01 (OData JSON 4.01, section 4.6).
pub(crate) fn name(name: &str, version: Version) -> Cow<'_, str> {
    let Some((of, term)) = name.split_once('@') else {
        return Cow::Borrowed(name);
    };
    match (version, term.strip_prefix("odata.")) {
        (Version::V4_0, Some(_)) => Cow::Borrowed(name),
        (Version::V4_0, None) if !is_control_information(term) => Cow::Borrowed(name),
        (Version::V4_0, None) => Cow::Owned(format!("{of}@odata.{term}")),
        (_, Some(term)) => Cow::Owned(format!("{of}@{term}")),
        (_, None) => Cow::Borrowed(name),
    }
}

/// Whether a term without a namespace is one of control information.
pub(crate) fn is_control_information(term: &str) -> bool {
    CONTROL.contains(&term)
}

/// The terms of control information (OData JSON 4.01, section 4.6).
const CONTROL: [&str; 21] = [
    "associationLink",
    "bind",
    "collectionAnnotations",
    "context",
    "count",
    "delta",
    "deltaLink",
    "editLink",
    "etag",
    "id",
    "mediaContentType",
    "mediaEditLink",
    "mediaEtag",
    "mediaReadLink",
    "metadataEtag",
    "navigationLink",
    "nextLink",
    "readLink",
    "reason",
    "removed",
    "type",
];

/// Whether the bag has the name in its other spelling, with `odata.`, too: then that one is written.
pub(super) fn is_repeated(name: &str, bag: &Grouped<'_>) -> bool {
    match name.split_once('@') {
        Some((of, term)) if is_control_information(term) => {
            let prefixed = format!("{of}@odata.{term}");
            bag.of(of).any(|(name, _)| *name == prefixed)
        }
        _ => false,
    }
}

/// The control information that a stream property holds, by its full names.
#[cold]
pub(super) fn of_stream<'s>(
    property: &Property,
    stream: &'s dyn JsonValue,
) -> Vec<(String, &'s DynamicValue)> {
    let mut held = Vec::new();
    if let Some(controls) = stream.controls() {
        for (term, value) in controls {
            held.push((format!("{}@{term}", property.name()), value));
        }
    }
    held
}

/// Whether what streams hold has control information of this name, in either spelling.
pub(super) fn is_held(name: &str, held: &[(String, &DynamicValue)]) -> bool {
    let unprefixed = |name: &str| name.replacen("@odata.", "@", 1);
    held.iter()
        .any(|(known, _)| unprefixed(known) == unprefixed(name))
}

/// Whether control information or an annotation is written.
pub(super) fn is_written(name: &str, mode: Mode) -> bool {
    let Some((_, term)) = name.split_once('@') else {
        return true;
    };
    let control = term
        .strip_prefix("odata.")
        .or((!term.contains('.')).then_some(term));
    match (mode.options().metadata(), control) {
        (Metadata::None, Some(control)) => matches!(control, "count" | "nextLink"),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{Version, name};

    #[test]
    fn control_information_has_the_prefix_in_4_0_and_not_in_4_01() {
        for (v4_0, v4_01) in [
            ("@odata.etag", "@etag"),
            ("serial@odata.type", "serial@type"),
            ("@acme.mark", "@acme.mark"),
        ] {
            for given in [v4_0, v4_01] {
                assert_eq!(name(given, Version::V4_0), v4_0);
                assert_eq!(name(given, Version::V4_01), v4_01);
            }
        }
    }
}
