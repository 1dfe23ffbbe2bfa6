//! The names of types in control information.

use core::fmt;

use crate::description::PropertyType;
use crate::json::Version;

/// The type that control information names, as in `@odata.type` (OData JSON 4.01, section 4.6.3), freed from its spelling.
///
/// | written | means |
/// |---|---|
/// | `#demo.port.tanker`, `demo.port.tanker` | `demo.port.tanker` |
/// | `https://host/service/$metadata#demo.port.tanker`, `../$metadata#demo.port.tanker` | the same |
/// | `#Int64`, `Int64`, `#Edm.Int64`, `Edm.Int64` | `Edm.Int64` |
/// | `#Collection(demo.port.tanker)`, `#Collection(Int64)` | a collection of those |
///
/// An alias stays as it is, since only a schema tells what it stands for; [`TypeDescription::is_named`] knows both names.
///
/// [`TypeDescription::is_named`]: crate::description::TypeDescription::is_named
///
/// ```
/// use odata_core::TypeTag;
/// use odata_core::json::Version;
///
/// let tag = TypeTag::parse("https://host/$metadata#Collection(Edm.Date)")?;
/// assert_eq!(tag.name(), "Edm.Date");
/// assert!(tag.is_collection() && tag.is_built_in());
/// assert_eq!(tag.to_string(), "Collection(Edm.Date)");
/// assert_eq!(tag.written(Version::V4_0), "#Collection(Date)");
/// assert_eq!(tag.written(Version::V4_01), "Collection(Date)");
/// # Ok::<(), odata_core::TypeTagError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TypeTag<'a> {
    name: &'a str,
    collection: bool,
}

impl<'a> TypeTag<'a> {
    /// Reads a tag.
    ///
    /// # Errors
    /// If no name stands there, if it is a collection of collections, if its parentheses do not match, or if the name is neither
    /// qualified nor that of a built-in type: a name without a dot can only be that.
    pub fn parse(tag: &'a str) -> Result<Self, TypeTagError> {
        let read = Self::split(tag)?;
        if read.name.contains('.') {
            return Ok(read);
        }
        Err(TypeTagError::new(
            tag,
            "a built-in type such as Date, or a name with its namespace in front",
        ))
    }

    /// Reads a tag, whatever it names.
    pub(crate) fn split(tag: &'a str) -> Result<Self, TypeTagError> {
        let written = type_name(tag);
        let (name, collection) = match written.strip_prefix("Collection(") {
            Some(rest) => match rest.strip_suffix(')') {
                Some(name) => (name, true),
                None => return Err(TypeTagError::new(tag, "a closing parenthesis at its end")),
            },
            None => (written, false),
        };
        if collection && name.starts_with("Collection(") {
            return Err(TypeTagError::new(
                tag,
                "a collection of values, since collections do not hold collections",
            ));
        }
        if name.is_empty() {
            return Err(TypeTagError::new(tag, "the name of a type"));
        }
        if name.contains(['(', ')']) {
            return Err(TypeTagError::new(
                tag,
                "parentheses only around the items of Collection(..)",
            ));
        }
        Ok(Self {
            name: built_in(name).unwrap_or(name),
            collection,
        })
    }

    /// The tag of a property's type.
    ///
    /// ```
    /// use odata_core::json::Version;
    /// use odata_core::{TypeTag, Value};
    ///
    /// let tag = TypeTag::of(&<Vec<i64>>::TYPE);
    /// assert_eq!(tag.written(Version::V4_0), "#Collection(Int64)");
    /// ```
    #[must_use]
    pub fn of(property: &PropertyType) -> TypeTag<'static> {
        TypeTag {
            name: property.item().name(),
            collection: property.is_collection(),
        }
    }

    /// The qualified name of the type, or of that of the items of a collection; that of a built-in type begins with `Edm.`.
    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }

    /// Whether it is a collection.
    #[must_use]
    pub const fn is_collection(&self) -> bool {
        self.collection
    }

    /// Whether the type, or that of the items, is built-in.
    #[must_use]
    pub fn is_built_in(&self) -> bool {
        self.name.starts_with(EDM)
    }

    /// The tag as a version of OData writes it: with `#`, but for built-in types in 4.01, and these without `Edm.`.
    #[must_use]
    pub fn written(&self, version: Version) -> String {
        let hash = if self.is_built_in() && version > Version::V4_0 {
            ""
        } else {
            "#"
        };
        let name = self.name.strip_prefix(EDM).unwrap_or(self.name);
        match self.collection {
            true => format!("{hash}Collection({name})"),
            false => format!("{hash}{name}"),
        }
    }

    /// Whether it names the type of a property, with the namespace or with its alias.
    ///
    /// ```
    /// use odata_core::{TypeTag, Value};
    ///
    /// let tag = TypeTag::parse("#Collection(Int64)")?;
    /// assert!(tag.names(&<Vec<i64>>::TYPE));
    /// assert!(!tag.names(&i64::TYPE));
    /// # Ok::<(), odata_core::TypeTagError>(())
    /// ```
    #[must_use]
    pub fn names(&self, property: &PropertyType) -> bool {
        self.collection == property.is_collection() && property.item().is_named(self.name)
    }
}

impl fmt::Display for TypeTag<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.collection {
            true => write!(f, "Collection({})", self.name),
            false => f.write_str(self.name),
        }
    }
}

/// The name in a tag: what stands behind the last `#`, or all of it.
pub(crate) fn type_name(tag: &str) -> &str {
    tag.rsplit_once('#').map_or(tag, |(_, name)| name)
}

const EDM: &str = "Edm.";

/// The qualified name of a built-in type, given with or without `Edm.`.
fn built_in(name: &str) -> Option<&'static str> {
    let short = name.strip_prefix(EDM).unwrap_or(name);
    BUILT_IN
        .iter()
        .copied()
        .find(|known| known.strip_prefix(EDM) == Some(short))
}

/// The built-in types (CSDL 4.01, sections 3.3 and 3.4).
const BUILT_IN: [&str; 37] = [
    "Edm.Binary",
    "Edm.Boolean",
    "Edm.Byte",
    "Edm.ComplexType",
    "Edm.Date",
    "Edm.DateTimeOffset",
    "Edm.Decimal",
    "Edm.Double",
    "Edm.Duration",
    "Edm.EntityType",
    "Edm.Geography",
    "Edm.GeographyCollection",
    "Edm.GeographyLineString",
    "Edm.GeographyMultiLineString",
    "Edm.GeographyMultiPoint",
    "Edm.GeographyMultiPolygon",
    "Edm.GeographyPoint",
    "Edm.GeographyPolygon",
    "Edm.Geometry",
    "Edm.GeometryCollection",
    "Edm.GeometryLineString",
    "Edm.GeometryMultiLineString",
    "Edm.GeometryMultiPoint",
    "Edm.GeometryMultiPolygon",
    "Edm.GeometryPoint",
    "Edm.GeometryPolygon",
    "Edm.Guid",
    "Edm.Int16",
    "Edm.Int32",
    "Edm.Int64",
    "Edm.PrimitiveType",
    "Edm.SByte",
    "Edm.Single",
    "Edm.Stream",
    "Edm.String",
    "Edm.TimeOfDay",
    "Edm.Untyped",
];

/// Why a text does not name a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeTagError {
    found: Box<str>,
    expected: &'static str,
}

impl TypeTagError {
    #[cold]
    fn new(found: &str, expected: &'static str) -> Self {
        Self {
            found: found.into(),
            expected,
        }
    }
}

impl fmt::Display for TypeTagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, expected } = self;
        write!(f, "found the type tag {found:?}, expected {expected}")
    }
}

impl std::error::Error for TypeTagError {}
