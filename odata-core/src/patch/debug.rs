use core::fmt::{self, Debug as _};

use crate::json::Version;
use crate::value::{ANNOTATIONS, DYNAMIC, List, Object, Slot};

/// Prints what a patch changes, by wire names: what generated `Debug` impls of patches call.
///
/// # Errors
/// Those of the formatter.
#[doc(hidden)]
pub fn debug(object: &dyn Object, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    Shown { object, name }.fmt(f)
}

/// An object, printed from its description.
pub(crate) struct Shown<'a> {
    pub(crate) object: &'a dyn Object,
    pub(crate) name: &'a str,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.name);
        for (index, property) in self.object.shape().description.properties().enumerate() {
            let slot = self.object.property(index);
            if !matches!(slot, Slot::Absent | Slot::Unset) {
                shown.field(property.name(), &ShownSlot(slot));
            }
        }
        for (name, index) in [("annotations", ANNOTATIONS), ("dynamic", DYNAMIC)] {
            let slot = self.object.property(index);
            if !matches!(slot, Slot::Absent) {
                shown.field(name, &ShownSlot(slot));
            }
        }
        shown.finish()
    }
}

struct ShownSlot<'a>(Slot<'a>);

impl fmt::Debug for ShownSlot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Slot::Absent | Slot::Unset => f.write_str("Keep"),
            Slot::Null => f.write_str("Null"),
            Slot::Boolean(value) => value.fmt(f),
            Slot::SByte(value) => value.fmt(f),
            Slot::Byte(value) => value.fmt(f),
            Slot::Int16(value) => value.fmt(f),
            Slot::Int32(value) => value.fmt(f),
            Slot::Int64(value) => value.fmt(f),
            Slot::Single(value) => value.fmt(f),
            Slot::Double(value) => value.fmt(f),
            Slot::String(value) => value.fmt(f),
            Slot::Text(value) | Slot::Number(value) => {
                let mut done = Ok(());
                value.show(&mut |shown| done = f.write_str(shown));
                done
            }
            Slot::Object(object) => named("Merge", object, f),
            Slot::Replace(object) => named("Replace", object, f),
            Slot::Reset(object) => named("Reset", object, f),
            Slot::Any(any) => named("Any", any.object(), f),
            Slot::List(list) | Slot::SetList(list) => list_items(list, f),
            Slot::Json(value) => {
                let mut done = Ok(());
                value.show(&mut |shown| done = shown.fmt(f));
                done
            }
            Slot::Untyped(value) => value.fmt(f),
            Slot::Whole(whole) => whole.give(Version::V4_01).fmt(f),
            Slot::Dynamic(properties) => properties.fmt(f),
            Slot::Annotations(annotations) => annotations.fmt(f),
            Slot::DynamicChanges(changes) => changes.fmt(f),
        }
    }
}

fn named(state: &str, object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = object.type_name();
    match object.shape().role {
        crate::value::Role::Value if state == "Merge" => Shown { object, name }.fmt(f),
        _ => f.debug_tuple(state).field(&Shown { object, name }).finish(),
    }
}

fn list_items(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_list()
        .entries((0..list.length()).map(|index| ShownSlot(list.item(index))))
        .finish()
}
