//! Comparing what stands in slots. Not a number equals not a number, so that a value equals itself.

use crate::description::{Property, TypeDescription, property_flags, type_flags};
use crate::dynamic::Annotations;
use crate::json::Version;
use crate::json::parser::scan;
use crate::type_tag::type_name;
use crate::value::{ANNOTATIONS, DYNAMIC, List, Object, Role, Slot};

/// What counts when two values are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counts {
    /// All, bags included.
    All,
    /// What the body of an update has: nothing computed, no streams, no annotations but the name of the type, and of a closed type no
    /// undeclared members.
    Sent,
}

/// Whether two objects of one type hold the same.
#[inline(never)]
pub(crate) fn equal_objects(a: &dyn Object, b: &dyn Object, counts: Counts) -> bool {
    let (description, foreign) = (a.shape().description, a.foreign_type());
    if !description.is_same(b.shape().description) || foreign != b.foreign_type() {
        return false;
    }
    if !(description.lineage()).all(|level| equal_level(a, b, level, counts)) {
        return false;
    }
    let has = |bag| foreign.is_some() || description.has(bag);
    let is_dynamic = match counts {
        Counts::All => has(type_flags::HAS_DYNAMIC),
        Counts::Sent => has(type_flags::OPEN),
    };
    (!is_dynamic || equal_slots(&a.property(DYNAMIC), &b.property(DYNAMIC), counts))
        && (!has(type_flags::HAS_ANNOTATIONS) || equal_annotations(a, b, description, counts))
}

/// Whether two objects hold the same in the properties of a level.
fn equal_level(
    a: &dyn Object,
    b: &dyn Object,
    level: &'static TypeDescription,
    counts: Counts,
) -> bool {
    let (own, first) = (level.own_properties(), level.first());
    let is_sent =
        |property: &Property| counts == Counts::All || !property.has(property_flags::NOT_CREATABLE);
    if a.shape().role == Role::Patch {
        return (own.iter().zip(first..)).all(|(property, index)| {
            !is_sent(property) || equal_slots(&a.property(index), &b.property(index), counts)
        });
    }
    let mut is_equal = true;
    a.fields(first, &mut |in_a| {
        b.fields(first, &mut |in_b| {
            is_equal = own
                .iter()
                .zip(in_a.iter().zip(in_b))
                .all(|(property, (a, b))| {
                    !is_sent(property) || equal_slots(&a.slot(), &b.slot(), counts)
                });
        });
    });
    is_equal
}

#[inline(never)]
fn equal_annotations(
    a: &dyn Object,
    b: &dyn Object,
    description: &'static TypeDescription,
    counts: Counts,
) -> bool {
    let (Slot::Annotations(in_a), Slot::Annotations(in_b)) =
        (a.property(ANNOTATIONS), b.property(ANNOTATIONS))
    else {
        return true;
    };
    if counts == Counts::All {
        return in_a == in_b;
    }
    // A value keeps the name of its type there if it was read as a base of it.
    let told = |annotations| {
        Annotations::type_name(annotations)
            .map(type_name)
            .filter(|name| !description.is_named(name))
    };
    told(in_a) == told(in_b)
}

/// Whether two slots hold the same. By reference: a slot that was just written is slow to copy.
#[inline(always)]
pub(crate) fn equal_slots(a: &Slot<'_>, b: &Slot<'_>, counts: Counts) -> bool {
    match (a, b) {
        (Slot::String(a), Slot::String(b)) => equal_texts(a, b),
        (Slot::Unset, Slot::Unset) => true,
        _ => equal_values(a, b, counts),
    }
}

/// The same, out of line: each kind is either compared at once or somewhere else, so that little is done before it is known which it is.
fn equal_values(a: &Slot<'_>, b: &Slot<'_>, counts: Counts) -> bool {
    match (a, b) {
        (Slot::Absent, Slot::Absent) | (Slot::Unset, Slot::Unset) | (Slot::Null, Slot::Null) => {
            true
        }
        (Slot::Boolean(a), Slot::Boolean(b)) => a == b,
        (Slot::SByte(a), Slot::SByte(b)) => a == b,
        (Slot::Byte(a), Slot::Byte(b)) => a == b,
        (Slot::Int16(a), Slot::Int16(b)) => a == b,
        (Slot::Int32(a), Slot::Int32(b)) => a == b,
        (Slot::Int64(a), Slot::Int64(b)) => a == b,
        (Slot::Single(a), Slot::Single(b)) => a == b || (a.is_nan() && b.is_nan()),
        (Slot::Double(a), Slot::Double(b)) => a == b || (a.is_nan() && b.is_nan()),
        (Slot::String(a), Slot::String(b)) => equal_texts(a, b),
        (Slot::Text(a), Slot::Text(b)) | (Slot::Number(a), Slot::Number(b)) => a.equals(*b),
        (Slot::Object(a), Slot::Object(b))
        | (Slot::Replace(a), Slot::Replace(b))
        | (Slot::Reset(a), Slot::Reset(b)) => equal_objects(*a, *b, counts),
        (Slot::List(a), Slot::List(b)) | (Slot::SetList(a), Slot::SetList(b)) => {
            equal_lists(*a, *b, counts)
        }
        (Slot::Json(a), Slot::Json(b)) => a.equals(*b),
        (Slot::Untyped(a), Slot::Untyped(b)) => a == b,
        (Slot::Dynamic(a), Slot::Dynamic(b)) => *a == *b,
        (Slot::Annotations(a), Slot::Annotations(b)) => a == b,
        _ => equal_rare_values(a, b, counts),
    }
}

#[cold]
fn equal_rare_values(a: &Slot<'_>, b: &Slot<'_>, counts: Counts) -> bool {
    match (a, b) {
        (Slot::Any(a), Slot::Any(b)) => equal_objects(a.object(), b.object(), counts),
        (Slot::Whole(a), Slot::Whole(b)) => a.give(Version::V4_01) == b.give(Version::V4_01),
        (Slot::DynamicChanges(a), Slot::DynamicChanges(b)) => a == b,
        _ => false,
    }
}

#[inline(never)]
fn equal_lists(a: &dyn List, b: &dyn List, counts: Counts) -> bool {
    let length = a.length();
    length == b.length()
        && (0..length).all(|index| equal_slots(&a.item(index), &b.item(index), counts))
}

/// Whether two texts are the same. Most are short.
#[inline]
fn equal_texts(a: &str, b: &str) -> bool {
    match a.len() {
        0..=64 => scan::is_same(a.as_bytes(), b.as_bytes()),
        _ => a == b,
    }
}
