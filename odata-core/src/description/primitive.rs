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
    Geography,
    GeographyCollection,
    GeographyLineString,
    GeographyMultiLineString,
    GeographyMultiPoint,
    GeographyMultiPolygon,
    GeographyPoint,
    GeographyPolygon,
    Geometry,
    GeometryCollection,
    GeometryLineString,
    GeometryMultiLineString,
    GeometryMultiPoint,
    GeometryMultiPolygon,
    GeometryPoint,
    GeometryPolygon,
    Guid,
    Int16,
    Int32,
    Int64,
    SByte,
    Single,
    Stream,
    String,
    TimeOfDay,
}

const JSON: u64 = bits(&[
    PrimitiveType::Stream,
    PrimitiveType::Geography,
    PrimitiveType::GeographyCollection,
    PrimitiveType::GeographyLineString,
    PrimitiveType::GeographyMultiLineString,
    PrimitiveType::GeographyMultiPoint,
    PrimitiveType::GeographyMultiPolygon,
    PrimitiveType::GeographyPoint,
    PrimitiveType::GeographyPolygon,
    PrimitiveType::Geometry,
    PrimitiveType::GeometryCollection,
    PrimitiveType::GeometryLineString,
    PrimitiveType::GeometryMultiLineString,
    PrimitiveType::GeometryMultiPoint,
    PrimitiveType::GeometryMultiPolygon,
    PrimitiveType::GeometryPoint,
    PrimitiveType::GeometryPolygon,
]);

/// A bit of each type.
const fn bits(mut types: &[PrimitiveType]) -> u64 {
    let mut bits = 0;
    while let [first, rest @ ..] = types {
        bits |= 1 << *first as u8;
        types = rest;
    }
    bits
}

impl PrimitiveType {
    pub(crate) const fn is_integer(self) -> bool {
        matches!(
            self,
            Self::Byte | Self::SByte | Self::Int16 | Self::Int32 | Self::Int64
        )
    }

    /// Whether its values are neither strings nor numbers nor booleans.
    pub(crate) const fn is_json(self) -> bool {
        self.is_of(JSON)
    }

    /// Whether a value tells more than formats hand over: all digits of a number, or JSON of its own kind.
    #[inline]
    pub(crate) const fn is_exact(self) -> bool {
        self.is_of(const { JSON | bits(&[Self::Decimal, Self::Single]) })
    }

    /// Whether its bit is among others. It is asked of every value that is read.
    #[inline]
    const fn is_of(self, bits: u64) -> bool {
        bits >> self as u8 & 1 != 0
    }

    /// Whether its values are numbers.
    pub(crate) const fn is_number(self) -> bool {
        self.is_integer() || matches!(self, Self::Single | Self::Double | Self::Decimal)
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
            PrimitiveType::Geography => "Edm.Geography",
            PrimitiveType::GeographyCollection => "Edm.GeographyCollection",
            PrimitiveType::GeographyLineString => "Edm.GeographyLineString",
            PrimitiveType::GeographyMultiLineString => "Edm.GeographyMultiLineString",
            PrimitiveType::GeographyMultiPoint => "Edm.GeographyMultiPoint",
            PrimitiveType::GeographyMultiPolygon => "Edm.GeographyMultiPolygon",
            PrimitiveType::GeographyPoint => "Edm.GeographyPoint",
            PrimitiveType::GeographyPolygon => "Edm.GeographyPolygon",
            PrimitiveType::Geometry => "Edm.Geometry",
            PrimitiveType::GeometryCollection => "Edm.GeometryCollection",
            PrimitiveType::GeometryLineString => "Edm.GeometryLineString",
            PrimitiveType::GeometryMultiLineString => "Edm.GeometryMultiLineString",
            PrimitiveType::GeometryMultiPoint => "Edm.GeometryMultiPoint",
            PrimitiveType::GeometryMultiPolygon => "Edm.GeometryMultiPolygon",
            PrimitiveType::GeometryPoint => "Edm.GeometryPoint",
            PrimitiveType::GeometryPolygon => "Edm.GeometryPolygon",
            PrimitiveType::Guid => "Edm.Guid",
            PrimitiveType::Int16 => "Edm.Int16",
            PrimitiveType::Int32 => "Edm.Int32",
            PrimitiveType::Int64 => "Edm.Int64",
            PrimitiveType::SByte => "Edm.SByte",
            PrimitiveType::Single => "Edm.Single",
            PrimitiveType::Stream => "Edm.Stream",
            PrimitiveType::String => "Edm.String",
            PrimitiveType::TimeOfDay => "Edm.TimeOfDay",
        }
    }
}
