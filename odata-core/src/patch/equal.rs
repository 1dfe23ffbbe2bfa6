//! Comparing what stands in slots. Not a number equals not a number, so that a value equals itself.

use crate::dynamic::Annotations;
use crate::json::Version;
use crate::type_tag::type_name;
use crate::value::{ANNOTATIONS, DYNAMIC, List, Object, Slot};

/// What counts when two values are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counts {
    /// All, bags included.
    All,
    /// What the body of an update has: no annotations but the name of the type, and of a closed type no undeclared members.
    Sent,
}

/// Whether two objects of one type hold the same.
pub(crate) fn equal_objects(a: &dyn Object, b: &dyn Object, counts: Counts) -> bool {
    let description = a.shape().description;
    a.is_same_type(b)
        && (0..description.count())
            .all(|index| equal_slots(a.property(index), b.property(index), counts))
        && equal_annotations(a, b, counts)
        && (counts == Counts::Sent && !description.is_open() && a.foreign_type().is_none()
            || equal_slots(a.property(DYNAMIC), b.property(DYNAMIC), counts))
}

fn equal_annotations(a: &dyn Object, b: &dyn Object, counts: Counts) -> bool {
    let (in_a, in_b) = (a.property(ANNOTATIONS), b.property(ANNOTATIONS));
    if counts == Counts::All {
        return equal_slots(in_a, in_b, counts);
    }
    // A value keeps the name of its type there if it was read as a base of it.
    let told = |slot| match slot {
        Slot::Annotations(annotations) => Annotations::type_name(annotations).map(type_name),
        _ => None,
    };
    let description = a.shape().description;
    let derived = |name: &&str| !description.is_named(name);
    told(in_a).filter(derived) == told(in_b).filter(derived)
}

pub(crate) fn equal_slots(a: Slot<'_>, b: Slot<'_>, counts: Counts) -> bool {
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
        (Slot::String(a), Slot::String(b)) => a == b,
        (Slot::Text(a), Slot::Text(b)) | (Slot::Number(a), Slot::Number(b)) => a.equals(b),
        (Slot::Object(a), Slot::Object(b)) => equal_objects(a, b, counts),
        (Slot::Replace(a), Slot::Replace(b)) => equal_objects(a, b, counts),
        (Slot::Reset(a), Slot::Reset(b)) => equal_objects(a, b, counts),
        (Slot::Any(a), Slot::Any(b)) => equal_objects(a.object(), b.object(), counts),
        (Slot::List(a), Slot::List(b)) | (Slot::SetList(a), Slot::SetList(b)) => {
            equal_lists(a, b, counts)
        }
        (Slot::Json(a), Slot::Json(b)) => a.equals(b),
        (Slot::Untyped(a), Slot::Untyped(b)) => a == b,
        (Slot::Whole(a), Slot::Whole(b)) => a.give(Version::V4_01) == b.give(Version::V4_01),
        (Slot::Dynamic(a), Slot::Dynamic(b)) => a == b,
        (Slot::Annotations(a), Slot::Annotations(b)) => a == b,
        (Slot::DynamicChanges(a), Slot::DynamicChanges(b)) => a == b,
        _ => false,
    }
}

fn equal_lists(a: &dyn List, b: &dyn List, counts: Counts) -> bool {
    a.length() == b.length()
        && (0..a.length()).all(|index| equal_slots(a.item(index), b.item(index), counts))
}
