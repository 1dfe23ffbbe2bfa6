use super::Property;
use super::property::property_flags;

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
    pub(super) name: &'static str,
    tag: &'static str,
    alias: Option<&'static str>,
    pub(super) kind: StructuredKind,
    flags: u16,
    pub(super) base: Option<&'static TypeDescription>,
    depth: usize,
    first: usize,
    pub(super) own: &'static [Property],
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
    pub(crate) const HAS_STREAM: u16 = 1024;
    /// What a derived type has because its base has it.
    pub(crate) const INHERITED: u16 =
        OPEN | HAS_DYNAMIC | HAS_ANNOTATIONS | CHECKED | HAS_REQUIRED | HAS_CHECKS | HAS_STREAM;
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
        let (mut of_own, mut index) = (0, 0);
        while index < own.len() {
            of_own |= own[index].flags;
            index += 1;
        }
        let mut flags = flags | inherited;
        if of_own & property_flags::REQUIRED != 0 {
            flags |= type_flags::HAS_REQUIRED;
        }
        if of_own & property_flags::STREAM != 0 {
            flags |= type_flags::HAS_STREAM;
        }
        if of_own & property_flags::TO_CHECK_IN_UPDATE != 0 {
            flags |= type_flags::HAS_CHECKS;
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

    /// The indexes from which 64 properties each cover those of this level.
    pub(crate) fn chunks(&self) -> impl Iterator<Item = usize> + use<> {
        (self.first..self.count()).step_by(64)
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
        let mut level = Some(self);
        while let Some(here) = level {
            if let Some(property) = here.own.iter().find(|property| property.name == name) {
                return Some(property);
            }
            level = here.base;
        }
        None
    }

    /// The index of the property with a name on the wire.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        (self.properties()).position(|property| property.name == name)
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
        let mut level = self;
        while level.depth != depth {
            level = level.base?;
        }
        Some(level)
    }

    /// Whether both are of one type. A description may stand in more than one place, but seldom does.
    #[inline]
    pub(crate) fn is_same(&self, other: &TypeDescription) -> bool {
        core::ptr::eq(self, other) || self.name == other.name
    }

    /// Whether `name` is this type's name, qualified with the namespace or with its alias.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        name == self.name || is_named_by_alias(name, self.name, self.alias)
    }
}

/// Whether `name` is a qualified name with the alias in the place of the namespace.
pub(super) fn is_named_by_alias(name: &str, qualified: &str, alias: Option<&str>) -> bool {
    let Some(alias) = alias else {
        return false;
    };
    let Some((_, short)) = qualified.rsplit_once('.') else {
        return false;
    };
    name.strip_prefix(alias)
        .and_then(|rest| rest.strip_prefix('.'))
        == Some(short)
}
