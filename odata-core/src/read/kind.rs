/// What kind of error, or of departure from the standard, it is.
///
/// Those marked *strict* are errors only for a strict [`Reader`](crate::json::Reader); a lenient one tolerates and notes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The reader given to [`from_reader`](crate::json::from_reader) failed.
    Io,
    /// The text is not UTF-8.
    NotUtf8,
    /// The text is not JSON: `{"a" 1}`.
    Syntax,
    /// The text ends too early: `{"a":`.
    UnexpectedEnd,
    /// Arrays and objects are nested too deep.
    DepthLimit,
    /// The text is longer than the reader takes.
    SizeLimit,
    /// A JSON value of another kind than the property's type is written as: `{"lat":"1"}`.
    TypeMismatch,
    /// A number beyond the range of the property's type: `{"count":2147483648}` for an `Edm.Int32`.
    OutOfRange,
    /// A text that stands for no value of the property's type: `{"built":"yesterday"}`.
    InvalidValue,
    /// A null where none is allowed: `{"name":null}` for a property that is not nullable.
    NullNotAllowed,
    /// A property that must be there is not.
    MissingProperty,
    /// An object of a type that is not the declared one nor derived from it.
    TypeNotAssignable,
    /// Two tags in one object that name different types.
    TagsDisagree,
    /// Control information with a value that it can't have: `{"@odata.type":5}`. A null for a link of a page is an error
    /// only for a strict reader.
    InvalidControlInformation,
    /// *Strict*: a member comes twice: `{"name":"A","name":"B"}`. The last wins.
    DuplicateMember,
    /// *Strict*: a member that a closed type does not declare.
    UndeclaredMember,
    /// *Strict*: a type tag without `#`: `{"@odata.type":"demo.port.tanker"}`.
    TagWithoutHash,
    /// *Strict*: a tag that names a type that is not known here. The value is read as its base type.
    UnknownType,
    /// *Strict*: an object of an abstract type, without a tag that tells of which type it is.
    AbstractTypeNeedsTag,
    /// *Strict*: a member that an enumeration type does not declare.
    UnknownEnumMember,
    /// *Strict*: spaces between the members of a flags value: `{"rights":"load, unload"}`.
    SpaceInFlags,
    /// *Strict*: an enumeration value as a JSON number. Taken only on request.
    NumericEnum,
    /// *Strict*: control information without `odata.` in a text of version 4.0.
    UnprefixedControlInformation,
    /// *Strict*: a name with `@` that is no annotation: `{"@":1}`.
    InvalidAnnotationName,
    /// *Strict*: a value of a stream property within the object.
    InlineStream,
    /// *Strict*: a key, computed, immutable or navigation property in an update. It is ignored.
    NotUpdatable,
    /// *Strict*: an integer written with a fraction or an exponent: `5.0`.
    IntegerAsDecimal,
    /// *Strict*: an `Edm.Decimal` in exponent form in a text of version 4.0.
    ExponentialDecimal,
    /// *Strict*: an `Edm.Int64` or `Edm.Decimal` as a string without IEEE754Compatible, or as a number with it.
    NumberForm,
    /// *Strict*: `"INF"`, `"-INF"` or `"NaN"` for an `Edm.Decimal` whose scale is not `floating`.
    NonFiniteDecimal,
    /// *Strict*: an `Edm.Binary` in the alphabet of base64, not that of base64url.
    StandardBase64,
    /// *Strict*: an `Edm.DateTimeOffset` without an offset. Taken, as UTC, only on request.
    NoOffset,
    /// *Strict*: null for a collection. Taken, as an empty one, only on request.
    NullCollection,
    /// *Strict*: a page with both a next link and a delta link.
    NextLinkAndDeltaLink,
    /// *Strict*: an entity within an object, as its member `value`, where it is expected alone.
    WrappedEntity,
    /// An OData error where data is expected: [`Error::service_error`](crate::json::Error::service_error) tells it.
    ServiceError,
}
