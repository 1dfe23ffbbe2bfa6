use core::fmt;

use super::{EnumDescription, PrimitiveType, TypeDescription};

/// The type of a property: of one value, or of the items of a collection.
#[derive(Debug, Clone, Copy)]
pub struct PropertyType {
    pub(super) item: ItemType,
    pub(super) collection: bool,
    nullable_items: bool,
}

/// What a single value is.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ItemType {
    /// A built-in type (CSDL 4.01, section 3.3).
    Primitive(PrimitiveType),
    /// An enumeration type; the function gives its description.
    Enumeration(fn() -> &'static EnumDescription),
    /// An entity type or complex type; the function gives its description.
    Structured(fn() -> &'static TypeDescription),
    /// `Edm.Untyped`: any JSON value.
    Untyped,
}

impl ItemType {
    /// The qualified name of the type.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            ItemType::Primitive(primitive) => primitive.name(),
            ItemType::Enumeration(description) => description().name(),
            ItemType::Structured(description) => description().name(),
            ItemType::Untyped => "Edm.Untyped",
        }
    }
}

impl ItemType {
    /// Whether `name` is the type's name, qualified with the namespace or with its alias.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        match self {
            ItemType::Enumeration(description) => description().is_named(name),
            ItemType::Structured(description) => description().is_named(name),
            other => other.name() == name,
        }
    }
}

impl fmt::Debug for ItemType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl PropertyType {
    /// A single value.
    #[must_use]
    pub const fn single(item: ItemType) -> Self {
        Self {
            item,
            collection: false,
            nullable_items: false,
        }
    }

    /// A single value of a built-in type.
    #[must_use]
    pub const fn primitive(primitive: PrimitiveType) -> Self {
        Self::single(ItemType::Primitive(primitive))
    }

    /// A collection of values of a type.
    ///
    /// # Panics
    /// If the items are collections: only untyped values hold those (CSDL 4.01, section 4.1). In a constant, as the description of a type is one,
    /// that is an error of the compiler.
    #[must_use]
    pub const fn collection(item: PropertyType, nullable_items: bool) -> Self {
        assert!(
            !item.collection,
            "a collection does not hold collections: use `Vec<DynamicValue>`, or a complex type that holds the inner collection"
        );
        Self {
            item: item.item,
            collection: true,
            nullable_items,
        }
    }

    /// The type of the value, or of each item of a collection.
    #[must_use]
    pub const fn item(&self) -> ItemType {
        self.item
    }

    /// Whether it is a collection.
    #[must_use]
    pub const fn is_collection(&self) -> bool {
        self.collection
    }

    /// Whether the JSON form of a value shows its type (OData JSON 4.01, section 4.6.3). That of an infinite double does not.
    pub(crate) fn is_shown(&self) -> bool {
        match self.item {
            ItemType::Untyped | ItemType::Primitive(PrimitiveType::Stream) => true,
            ItemType::Structured(_)
            | ItemType::Primitive(
                PrimitiveType::String | PrimitiveType::Boolean | PrimitiveType::Double,
            ) => !self.collection,
            _ => false,
        }
    }

    /// Whether an item of the collection may be null.
    #[must_use]
    pub const fn has_nullable_items(&self) -> bool {
        self.nullable_items
    }
}

impl fmt::Display for PropertyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.collection {
            true => write!(f, "Collection({})", self.item.name()),
            false => f.write_str(self.item.name()),
        }
    }
}
