/// What kind of error, or of departure from the standard, it is.
///
/// Those marked *strict* are errors only for a strict [`Reader`](crate::json::Reader); a lenient one tolerates and notes them.
///
/// A text of each kind:
///
/// ```
/// use odata_core::edm::{Binary, Date, DateTimeOffset, Decimal, Stream};
/// use odata_core::json::ErrorKind::{self, *};
/// use odata_core::json::Reader;
/// use odata_core::payload::{Collection, EntityPayload};
/// use odata_core::prelude::*;
///
/// #[derive(Debug, ODataEnum)]
/// #[odata(namespace = "demo.port")]
/// enum Phase {
///     Moored,
///     Moving,
///     #[odata(other)]
///     Other(String),
/// }
///
/// #[derive(Debug, Clone, Copy, ODataEnum)]
/// #[odata(namespace = "demo.port", flags)]
/// enum Rights {
///     Load = 1,
///     Unload = 2,
/// }
///
/// #[derive(Debug, ODataEntity)]
/// #[odata(namespace = "demo.port", abstract)]
/// struct Item {
///     #[odata(key)]
///     no: Option<i32>,
///     #[odata(annotations)]
///     annotations: Annotations,
/// }
///
/// #[derive(Debug, ODataEntity)]
/// #[odata(namespace = "demo.port")]
/// struct Vessel {
///     #[odata(key)]
///     no: Option<i32>,
///     #[odata(nullable = false)]
///     name: Option<String>,
///     phase: Option<Phase>,
///     rights: Option<Flags<Rights>>,
///     built: Option<Date>,
///     seen: Option<DateTimeOffset>,
///     #[odata(scale = 2)]
///     price: Option<Decimal>,
///     serial: Option<i64>,
///     seal: Option<Binary>,
///     tags: Vec<String>,
///     photo: Stream,
/// }
///
/// fn kind<T: odata_core::Value>(reader: Reader, text: impl AsRef<[u8]>) -> Option<ErrorKind> {
///     reader.read::<T>(text).err().map(|error| error.kind())
/// }
///
/// // Of any reader.
/// for (text, expected) in [
///     (r#"{"no" 1}"#, Syntax),
///     (r#"{"no":"#, UnexpectedEnd),
///     (r#"{"no":"1"}"#, TypeMismatch),
///     (r#"{"no":2147483648}"#, OutOfRange),
///     (r#"{"built":"yesterday"}"#, InvalidValue),
///     (r#"{"name":null}"#, NullNotAllowed),
///     (r##"{"@odata.type":"#demo.port.berth"}"##, TypeNotAssignable),
///     (r##"{"@odata.type":"#demo.port.vessel","@odata.type":"#demo.port.tug"}"##, TagsDisagree),
///     (r#"{"@odata.type":5}"#, InvalidControlInformation),
/// ] {
///     assert_eq!(kind::<Vessel>(Reader::lenient(), text), Some(expected), "{text}");
/// }
/// let lenient = Reader::lenient;
/// assert_eq!(kind::<Vessel>(lenient(), b"\xff"), Some(NotUtf8));
/// assert_eq!(kind::<Vessel>(lenient().max_size(1), "{}"), Some(SizeLimit));
/// assert_eq!(kind::<Vessel>(lenient().max_depth(1), r#"{"tags":[]}"#), Some(DepthLimit));
/// assert_eq!(kind::<Vessel>(lenient().require_complete(true), "{}"), Some(MissingProperty));
///
/// // Of a strict one; a lenient one takes the text, and notes it.
/// fn strict<T: odata_core::Value>(with: impl Fn(Reader) -> Reader, text: &str, expected: ErrorKind) {
///     assert_eq!(kind::<T>(with(Reader::strict()), text), Some(expected), "{text}");
///     let read = with(Reader::lenient()).read::<T>(text).unwrap();
///     assert_eq!(read.notes[0].kind(), expected);
/// }
/// for (text, expected) in [
///     (r#"{"no":1,"no":2}"#, DuplicateMember),
///     (r#"{"draft":1}"#, UndeclaredMember),
///     (r#"{"@odata.type":"demo.port.vessel"}"#, TagWithoutHash),
///     (r#"{"phase":"sunk"}"#, UnknownEnumMember),
///     (r#"{"rights":"load, unload"}"#, SpaceInFlags),
///     (r#"{"@etag":"a"}"#, UnprefixedControlInformation),
///     (r#"{"@":1}"#, InvalidAnnotationName),
///     (r#"{"photo":"x"}"#, InlineStream),
///     (r#"{"no":5.0}"#, IntegerAsDecimal),
///     (r#"{"price":1e2}"#, ExponentialDecimal),
///     (r#"{"price":"1.5"}"#, NumberForm),
///     (r#"{"price":"INF"}"#, NonFiniteDecimal),
///     (r#"{"seal":"+/8="}"#, StandardBase64),
/// ] {
///     strict::<Vessel>(|reader| reader, text, expected);
/// }
/// strict::<Item>(|reader| reader, r##"{"@odata.type":"#demo.port.tug"}"##, UnknownType);
/// strict::<Item>(|reader| reader, "{}", AbstractTypeNeedsTag);
/// strict::<VesselPatch>(|reader| reader, r#"{"no":1}"#, NotUpdatable);
/// strict::<Vessel>(|reader| reader.numeric_enums(true), r#"{"phase":1}"#, NumericEnum);
/// strict::<Vessel>(|reader| reader.assume_utc(true), r#"{"seen":"2024-05-01T10:00:00"}"#, NoOffset);
/// strict::<Vessel>(|reader| reader.null_collections(true), r#"{"tags":null}"#, NullCollection);
///
/// // Of payloads.
/// let strict = Reader::strict();
/// let page = r#"{"value":[],"@odata.nextLink":"vessels?p=2","@odata.deltaLink":"vessels?d=8"}"#;
/// assert_eq!(strict.read_payload::<Collection<Vessel>>(page).unwrap_err().kind(), NextLinkAndDeltaLink);
/// let page = r#"{"error":{"code":"timeout","message":"Try again."},"value":[]}"#;
/// assert_eq!(strict.read_payload::<Collection<Vessel>>(page).unwrap_err().kind(), ServiceError);
/// let wrapped = r#"{"value":{"no":1}}"#;
/// assert_eq!(strict.read_payload::<EntityPayload<Vessel>>(wrapped).unwrap_err().kind(), WrappedEntity);
/// ```
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
