//! Comparing what stands in slots. Not a number equals not a number, so that a value equals itself.

use crate::json::Version;
use crate::value::{ANNOTATIONS, DYNAMIC, List, Object, Slot};

/// Whether two objects of one type hold the same, bags included.
pub(crate) fn equal_objects(a: &dyn Object, b: &dyn Object) -> bool {
    a.is_same_type(b)
        && (0..a.shape().description.count())
            .chain([ANNOTATIONS, DYNAMIC])
            .all(|index| equal_slots(a.property(index), b.property(index)))
}

pub(crate) fn equal_slots(a: Slot<'_>, b: Slot<'_>) -> bool {
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
        (Slot::Object(a), Slot::Object(b)) => equal_objects(a, b),
        (Slot::Replace(a), Slot::Replace(b)) => equal_objects(a, b),
        (Slot::Reset(a), Slot::Reset(b)) => equal_objects(a, b),
        (Slot::Any(a), Slot::Any(b)) => equal_objects(a.object(), b.object()),
        (Slot::List(a), Slot::List(b)) | (Slot::SetList(a), Slot::SetList(b)) => equal_lists(a, b),
        (Slot::Json(a), Slot::Json(b)) => a.equals(b),
        (Slot::Untyped(a), Slot::Untyped(b)) => a == b,
        (Slot::Whole(a), Slot::Whole(b)) => a.give(Version::V4_01) == b.give(Version::V4_01),
        (Slot::Dynamic(a), Slot::Dynamic(b)) => a == b,
        (Slot::Annotations(a), Slot::Annotations(b)) => a == b,
        (Slot::DynamicChanges(a), Slot::DynamicChanges(b)) => a == b,
        _ => false,
    }
}

fn equal_lists(a: &dyn List, b: &dyn List) -> bool {
    a.length() == b.length()
        && (0..a.length()).all(|index| equal_slots(a.item(index), b.item(index)))
}
