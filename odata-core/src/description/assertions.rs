//! What generated code asks while it is compiled.

use super::{ItemType, PrimitiveType, PropertyType};

/// Refuses to compile, where it is called.
///
/// # Panics
/// Always.
#[track_caller]
pub const fn refuse(message: &str) {
    panic!("{}", message)
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
