use super::{ItemType, PrimitiveType, PropertyType};
use crate::Value;
use crate::validate::Rule;

/// Facts of a property, as bits that the derive writes down.
#[doc(hidden)]
pub mod property_flags {
    pub const KEY: u16 = 1;
    pub const COMPUTED: u16 = 2;
    pub const IMMUTABLE: u16 = 4;
    pub const NAVIGATION: u16 = 8;
    pub const NOT_NULLABLE: u16 = 16;
    /// A rule of the user's own is called for it.
    pub const CHECKED: u16 = 32;
    /// There are rules for it.
    pub const RULED: u16 = 64;
    pub(crate) const REQUIRED: u16 = 128;
    /// Its value is no part of a request.
    pub(crate) const STREAM: u16 = 256;
    /// Its value is of a type that has rules of its own.
    pub(crate) const HOLDS_CHECKED: u16 = 512;
    pub(crate) const TO_CHECK: u16 = CHECKED | RULED | HOLDS_CHECKED;
    pub(crate) const NOT_UPDATABLE: u16 = KEY | COMPUTED | IMMUTABLE | NAVIGATION | STREAM;
    /// What a new value, such as an item of a collection that is sent, has not.
    pub(crate) const NOT_CREATABLE: u16 = COMPUTED | STREAM;
}

/// A property of a structured type (CSDL 4.01, sections 7 and 8).
#[derive(Debug)]
pub struct Property {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub flags: u16,
    #[doc(hidden)]
    pub rules: &'static [Rule],
    #[doc(hidden)]
    pub of: PropertyType,
}

impl Property {
    /// A property held in a field of type `F`, without a name.
    pub(crate) const fn of<F: Value>() -> Self {
        let mut flags = 0;
        if !F::NULLABLE {
            flags |= property_flags::NOT_NULLABLE;
        }
        if matches!(F::TYPE.item, ItemType::Primitive(PrimitiveType::Stream)) {
            flags |= property_flags::STREAM;
        }
        if F::REQUIRED {
            flags |= property_flags::REQUIRED;
        }
        if matches!(
            F::TYPE.item,
            ItemType::Structured(_) | ItemType::Enumeration(_)
        ) {
            flags |= property_flags::HOLDS_CHECKED;
        }
        Self {
            name: "",
            of: F::TYPE,
            flags,
            rules: &[],
        }
    }

    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The declared type.
    #[must_use]
    pub const fn property_type(&self) -> &PropertyType {
        &self.of
    }

    /// Whether the property is part of the entity's key.
    #[must_use]
    pub const fn is_key(&self) -> bool {
        self.has(property_flags::KEY)
    }

    /// Whether the service computes the value (`Core.Computed`).
    #[must_use]
    pub const fn is_computed(&self) -> bool {
        self.has(property_flags::COMPUTED)
    }

    /// Whether the value can be given when the entity is created, and never changed (`Core.Immutable`).
    #[must_use]
    pub const fn is_immutable(&self) -> bool {
        self.has(property_flags::IMMUTABLE)
    }

    /// Whether it is a navigation property.
    #[must_use]
    pub const fn is_navigation(&self) -> bool {
        self.has(property_flags::NAVIGATION)
    }

    /// Whether null is a value of the property. Collections are never null; their items may be.
    #[must_use]
    pub const fn is_nullable(&self) -> bool {
        !self.has(property_flags::NOT_NULLABLE)
    }

    /// Whether the Rust field always holds a value, so that reading an object without the property is an error.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.has(property_flags::REQUIRED)
    }

    /// Whether an update can change it: neither key, nor computed, nor immutable, nor a navigation property, nor a stream.
    #[must_use]
    pub const fn is_updatable(&self) -> bool {
        !self.has(property_flags::NOT_UPDATABLE)
    }

    /// The facets and validation rules, in the order in which they were written.
    #[must_use]
    pub const fn rules(&self) -> &'static [Rule] {
        self.rules
    }

    /// Whether `validate` has to look at the value at all.
    pub(crate) const fn has_checks(&self) -> bool {
        self.has(property_flags::TO_CHECK)
    }

    pub(crate) const fn has(&self, flags: u16) -> bool {
        self.flags & flags != 0
    }
}
