//! What a derive knows of a type: its names, its properties, their facets, its base.
//!
//! A description is a constant. Everything that reads, writes, compares or checks a value walks it, and so can a user:
//! schema output, documentation and generic tools start at [`StructuredType::DESCRIPTION`](crate::StructuredType::DESCRIPTION).

#[doc(hidden)]
pub mod assertions;

use core::fmt;

use crate::Value;
use crate::validate::Rule;

/// An entity type or a complex type (CSDL 4.01, sections 6 and 9).
///
/// ```
/// use odata_core::prelude::*;
///
/// #[derive(Default, ODataComplex)]
/// #[odata(namespace = "demo.port")]
/// struct Position {
///     lat: Option<f64>,
///     lon: Option<f64>,
/// }
///
/// let description = Position::DESCRIPTION;
/// assert_eq!(description.name(), "demo.port.position");
/// let names: Vec<_> = description.properties().map(|p| p.name()).collect();
/// assert_eq!(names, ["lat", "lon"]);
/// ```
#[derive(Debug)]
pub struct TypeDescription {
    name: &'static str,
    tag: &'static str,
    alias: Option<&'static str>,
    kind: StructuredKind,
    flags: u16,
    base: Option<&'static TypeDescription>,
    depth: usize,
    first: usize,
    own: &'static [Property],
}

/// Whether a structured type is an entity type or a complex type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StructuredKind {
    /// An entity type: has a key (its own or an inherited one) and navigation properties.
    Entity,
    /// A complex type: a value without an identity.
    Complex,
}

/// Facts of a type, as bits that the derive writes down.
#[doc(hidden)]
pub mod type_flags {
    pub const ABSTRACT: u16 = 1;
    pub const OPEN: u16 = 2;
    pub const TAG_ALWAYS: u16 = 4;
    pub const TAG_NEVER: u16 = 8;
    pub const ACCEPTS_DERIVED: u16 = 16;
    pub const HAS_DYNAMIC: u16 = 32;
    pub const HAS_ANNOTATIONS: u16 = 64;
    /// A rule of the user's own is called for the whole object.
    pub const CHECKED: u16 = 128;
    pub(crate) const HAS_REQUIRED: u16 = 256;
    pub(crate) const HAS_CHECKS: u16 = 512;
    /// What a derived type has because its base has it.
    pub(crate) const INHERITED: u16 =
        OPEN | HAS_DYNAMIC | HAS_ANNOTATIONS | CHECKED | HAS_REQUIRED | HAS_CHECKS;
}

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
    pub(crate) const REQUIRED: u16 = 64;
    pub(crate) const NOT_UPDATABLE: u16 = KEY | COMPUTED | IMMUTABLE | NAVIGATION;
}

impl TypeDescription {
    /// Called by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        kind: StructuredKind,
        name: &'static str,
        tag: &'static str,
        alias: Option<&'static str>,
        flags: u16,
        base: Option<&'static TypeDescription>,
        own: &'static [Property],
    ) -> Self {
        let (depth, first, inherited) = match base {
            Some(base) => (
                base.depth + 1,
                base.count(),
                base.flags & type_flags::INHERITED,
            ),
            None => (0, 0, 0),
        };
        let mut flags = flags | inherited;
        let mut index = 0;
        while index < own.len() {
            if own[index].flags & property_flags::REQUIRED != 0 {
                flags |= type_flags::HAS_REQUIRED;
            }
            if own[index].has_checks() {
                flags |= type_flags::HAS_CHECKS;
            }
            index += 1;
        }
        Self {
            name,
            tag,
            alias,
            kind,
            flags,
            base,
            depth,
            first,
            own,
        }
    }

    /// The qualified name, such as `demo.port.vessel`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name as `@odata.type` gives it: `#demo.port.vessel`.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// The schema's alias of the namespace, with which a tag may be written too (CSDL 4.01, section 5.2).
    #[must_use]
    pub const fn alias(&self) -> Option<&'static str> {
        self.alias
    }

    /// Entity type or complex type.
    #[must_use]
    pub const fn kind(&self) -> StructuredKind {
        self.kind
    }

    /// The type this one inherits from.
    #[must_use]
    pub const fn base(&self) -> Option<&'static TypeDescription> {
        self.base
    }

    /// Whether there are only values of derived types.
    #[must_use]
    pub const fn is_abstract(&self) -> bool {
        self.has(type_flags::ABSTRACT)
    }

    /// Whether values may have properties that the type does not declare. Inherited.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.has(type_flags::OPEN)
    }

    /// Whether an object of a derived type is read as this type, though it is not abstract.
    #[must_use]
    pub const fn accepts_derived(&self) -> bool {
        self.has(type_flags::ACCEPTS_DERIVED)
    }

    pub(crate) const fn has(&self, flags: u16) -> bool {
        self.flags & flags != 0
    }

    /// Whether a value of this type, standing in a slot of just this type, is written with its tag.
    #[must_use]
    pub const fn writes_tag(&self) -> bool {
        if self.has(type_flags::TAG_ALWAYS) {
            true
        } else if self.has(type_flags::TAG_NEVER) || self.is_abstract() {
            false
        } else {
            self.base.is_some()
        }
    }

    /// How many properties there are, inherited ones included.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.first + self.own.len()
    }

    /// The index of the first property that is not inherited.
    pub(crate) const fn first(&self) -> usize {
        self.first
    }

    pub(crate) const fn depth(&self) -> usize {
        self.depth
    }

    /// The properties this type declares itself, in declaration order.
    #[must_use]
    pub const fn own_properties(&self) -> &'static [Property] {
        self.own
    }

    /// The property at an index: inherited ones first, from the root of the hierarchy down, each type's in declaration order.
    #[must_use]
    pub fn property(&self, index: usize) -> Option<&'static Property> {
        let mut level = self;
        loop {
            if let Some(own) = index.checked_sub(level.first) {
                return level.own.get(own);
            }
            level = level.base?;
        }
    }

    /// The property with a name on the wire, inherited or not.
    #[must_use]
    pub fn find(&'static self, name: &str) -> Option<&'static Property> {
        self.lineage()
            .flat_map(|level| level.own)
            .find(|property| property.name == name)
    }

    /// All properties in the order of their indexes.
    pub fn properties(&self) -> impl Iterator<Item = &'static Property> + '_ {
        (0..self.count()).filter_map(|index| self.property(index))
    }

    /// The type itself, then its base, then that one's, to the root.
    pub fn lineage(&'static self) -> impl Iterator<Item = &'static TypeDescription> {
        core::iter::successors(Some(self), |level| level.base)
    }

    /// The level of the hierarchy at a depth, the root being at 0.
    pub(crate) fn level(&'static self, depth: usize) -> Option<&'static TypeDescription> {
        self.lineage().find(|level| level.depth == depth)
    }

    /// Whether `name` is this type's name, qualified with the namespace or with its alias.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        name == self.name || self.is_named_by_alias(name)
    }

    fn is_named_by_alias(&self, name: &str) -> bool {
        let Some(alias) = self.alias else {
            return false;
        };
        let Some((_, short)) = self.name.rsplit_once('.') else {
            return false;
        };
        name.strip_prefix(alias)
            .and_then(|rest| rest.strip_prefix('.'))
            == Some(short)
    }
}

/// A property of a structured type (CSDL 4.01, sections 7 and 8).
#[derive(Debug)]
pub struct Property {
    name: &'static str,
    of: PropertyType,
    flags: u16,
    rules: &'static [Rule],
}

impl Property {
    /// Called by generated code: a property held in a field of type `F`.
    #[doc(hidden)]
    #[must_use]
    pub const fn of<F: Value>(name: &'static str, flags: u16, rules: &'static [Rule]) -> Self {
        let mut flags = flags;
        if !F::NULLABLE {
            flags |= property_flags::NOT_NULLABLE;
        }
        if F::REQUIRED {
            flags |= property_flags::REQUIRED;
        }
        Self {
            name,
            of: F::TYPE,
            flags,
            rules,
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

    /// Whether an update can change it: neither key, nor computed, nor immutable, nor a navigation property.
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
        !self.rules.is_empty()
            || self.has(property_flags::CHECKED)
            || matches!(self.of.item, ItemType::Structured(_))
    }

    pub(crate) const fn has(&self, flags: u16) -> bool {
        self.flags & flags != 0
    }
}

/// The type of a property: of one value, or of the items of a collection.
#[derive(Debug, Clone, Copy)]
pub struct PropertyType {
    item: ItemType,
    collection: bool,
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
    #[must_use]
    pub const fn collection(item: PropertyType, nullable_items: bool) -> Self {
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

/// The built-in types (CSDL 4.01, section 3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each is named as the standard names it")]
pub enum PrimitiveType {
    Binary,
    Boolean,
    Byte,
    Date,
    DateTimeOffset,
    Decimal,
    Double,
    Duration,
    Guid,
    Int16,
    Int32,
    Int64,
    SByte,
    Single,
    String,
    TimeOfDay,
}

impl PrimitiveType {
    pub(crate) const fn is_integer(self) -> bool {
        matches!(
            self,
            Self::Byte | Self::SByte | Self::Int16 | Self::Int32 | Self::Int64
        )
    }

    /// The qualified name, such as `Edm.Int32`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            PrimitiveType::Binary => "Edm.Binary",
            PrimitiveType::Boolean => "Edm.Boolean",
            PrimitiveType::Byte => "Edm.Byte",
            PrimitiveType::Date => "Edm.Date",
            PrimitiveType::DateTimeOffset => "Edm.DateTimeOffset",
            PrimitiveType::Decimal => "Edm.Decimal",
            PrimitiveType::Double => "Edm.Double",
            PrimitiveType::Duration => "Edm.Duration",
            PrimitiveType::Guid => "Edm.Guid",
            PrimitiveType::Int16 => "Edm.Int16",
            PrimitiveType::Int32 => "Edm.Int32",
            PrimitiveType::Int64 => "Edm.Int64",
            PrimitiveType::SByte => "Edm.SByte",
            PrimitiveType::Single => "Edm.Single",
            PrimitiveType::String => "Edm.String",
            PrimitiveType::TimeOfDay => "Edm.TimeOfDay",
        }
    }
}

/// An enumeration type (CSDL 4.01, section 10).
#[derive(Debug)]
pub struct EnumDescription {
    name: &'static str,
    members: &'static [Member],
    flags: bool,
}

/// A member of an enumeration type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    name: &'static str,
    value: i64,
}

impl EnumDescription {
    /// Called by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, members: &'static [Member], flags: bool) -> Self {
        Self {
            name,
            members,
            flags,
        }
    }

    /// The qualified name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The members in declaration order.
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        self.members
    }

    /// Whether a value may combine several members (`IsFlags`).
    #[must_use]
    pub const fn is_flags(&self) -> bool {
        self.flags
    }

    /// The index of the member with a name; names are case-sensitive.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }
}

impl Member {
    /// Called by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, value: i64) -> Self {
        Self { name, value }
    }

    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The numeric value.
    #[must_use]
    pub const fn value(&self) -> i64 {
        self.value
    }
}
