//! What generated code asks while it is compiled.

use super::{ItemType, PrimitiveType, PropertyType, StructuredKind, TypeDescription};

/// Whether a base is of the kind of the type that inherits from it.
#[must_use]
pub const fn is_kind(description: &TypeDescription, kind: StructuredKind) -> bool {
    matches!(
        (description.kind, kind),
        (StructuredKind::Entity, StructuredKind::Entity)
            | (StructuredKind::Complex, StructuredKind::Complex)
    )
}

/// Whether a type has the qualified name.
#[must_use]
pub const fn is_named(description: &TypeDescription, name: &str) -> bool {
    same(description.name.as_bytes(), name.as_bytes())
}

/// The index of the first name that an inherited property has too; past the last, if there is none.
#[must_use]
pub const fn first_taken(base: &TypeDescription, names: &[&str]) -> usize {
    let mut first = names.len();
    let mut level = base;
    loop {
        let mut index = 0;
        while index < first {
            let mut inherited = 0;
            while inherited < level.own.len() {
                if same(
                    level.own[inherited].name.as_bytes(),
                    names[index].as_bytes(),
                ) {
                    first = index;
                    break;
                }
                inherited += 1;
            }
            index += 1;
        }
        match level.base {
            Some(base) => level = base,
            None => return first,
        }
    }
}

/// Refuses to compile, where it is called.
///
/// # Panics
/// Always.
#[track_caller]
pub const fn refuse(message: &str) {
    panic!("{}", message)
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether a longest length means anything for a property.
#[must_use]
pub const fn takes_max_length(of: PropertyType) -> bool {
    matches!(
        of.item,
        ItemType::Primitive(PrimitiveType::String | PrimitiveType::Binary)
    )
}

/// Whether a precision means anything for a property.
#[must_use]
pub const fn takes_precision(of: PropertyType) -> bool {
    matches!(
        of.item,
        ItemType::Primitive(
            PrimitiveType::Decimal
                | PrimitiveType::DateTimeOffset
                | PrimitiveType::Duration
                | PrimitiveType::TimeOfDay
        )
    )
}

/// Whether a scale means anything for a property.
#[must_use]
pub const fn takes_scale(of: PropertyType) -> bool {
    matches!(of.item, ItemType::Primitive(PrimitiveType::Decimal))
}

/// Whether a number can bound the property.
#[must_use]
pub const fn takes_number(of: PropertyType) -> bool {
    matches!(of.item, ItemType::Primitive(primitive) if primitive.is_number())
}

/// Whether the property is of a built-in type.
#[must_use]
pub const fn is(of: PropertyType, primitive: PrimitiveType) -> bool {
    matches!(of.item, ItemType::Primitive(found) if found as u8 == primitive as u8)
}

/// Whether any text can be listed as an allowed value of the property.
#[must_use]
pub const fn takes_text(of: PropertyType) -> bool {
    matches!(
        of.item,
        ItemType::Enumeration(_)
            | ItemType::Primitive(PrimitiveType::String | PrimitiveType::Binary)
    )
}

/// Whether a text that is a value of a built-in type can be listed as an allowed value of the property.
#[must_use]
pub const fn takes_text_of(of: PropertyType, primitive: PrimitiveType) -> bool {
    takes_text(of) || is(of, primitive)
}

/// Whether a pattern means anything for a property.
#[must_use]
pub const fn takes_pattern(of: PropertyType) -> bool {
    matches!(of.item, ItemType::Primitive(PrimitiveType::String))
}

/// Whether a number of items means anything for a property.
#[must_use]
pub const fn takes_items(of: PropertyType) -> bool {
    of.collection
}
