use core::fmt;

use super::ErrorKind;
use crate::description::{ItemType, PrimitiveType, Property, TypeDescription, property_flags};
use crate::value::{Departure, Invalid};

/// Why JSON that is well formed is not a value of the type asked for.
#[derive(Debug)]
pub(crate) struct Problem {
    kind: ErrorKind,
    message: String,
}

impl Problem {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl fmt::Display) -> Self {
        Self {
            kind,
            message: message.to_string(),
        }
    }

    #[cold]
    pub(crate) fn mismatch(found: &str, expected: impl fmt::Display) -> Self {
        Self::new(
            ErrorKind::TypeMismatch,
            format_args!("found {found}, expected {expected}"),
        )
    }

    #[cold]
    pub(crate) fn invalid(reason: Invalid) -> Self {
        Self::new(ErrorKind::InvalidValue, reason)
    }

    #[cold]
    pub(crate) fn null(property: &Property) -> Self {
        let of = property.property_type();
        Self::new(
            ErrorKind::NullNotAllowed,
            match of.is_collection() {
                true => format!("found null, expected an array ({of}): a collection is never null"),
                false => format!(
                    "found null, expected {}: the property is not nullable",
                    Wanted(of.item())
                ),
            },
        )
    }

    #[cold]
    pub(crate) fn null_item(item: ItemType) -> Self {
        Self::new(
            ErrorKind::NullNotAllowed,
            format_args!(
                "found null, expected {}: items of this collection are not nullable",
                Wanted(item)
            ),
        )
    }

    /// A value that was taken though it is not as the standard wants it.
    #[cold]
    pub(crate) fn departure(departure: Departure, text: &str, item: ItemType) -> Self {
        let name = item.name();
        Self::new(
            departure.kind(),
            match departure {
                Departure::UnknownEnumMember => {
                    format!("found {text:?}, expected a member of {name}")
                }
                Departure::SpaceInFlags => {
                    format!("found {text:?}, expected members of {name} joined by commas alone")
                }
                Departure::StandardBase64 => {
                    format!("found + or / in {text:?}, expected - and _ ({name})")
                }
                Departure::NoOffset => {
                    format!("found {text:?}, expected an offset such as Z at its end ({name})")
                }
                Departure::ExponentialDecimal => {
                    format!("found {text}, expected a number without an exponent ({name})")
                }
                Departure::NonFiniteDecimal => {
                    format!(
                        "found {text:?}, expected a finite number, since the scale is not floating ({name})"
                    )
                }
                Departure::IntegerAsDecimal => {
                    format!(
                        "found {text}, expected a number without a fraction or an exponent ({name})"
                    )
                }
                Departure::NumberForm => format!(
                    "found {text} in the other form, a number or a string, than IEEE754Compatible tells ({name})"
                ),
                Departure::NullCollection => {
                    format!("found null, expected an array (Collection({name}))")
                }
            },
        )
    }

    #[cold]
    pub(crate) fn not_updatable(property: &Property) -> Self {
        let what = match () {
            () if property.is_key() => "a key",
            () if property.is_computed() => "computed",
            () if property.is_immutable() => "immutable",
            () if property.has(property_flags::STREAM) => "a stream",
            () => "a navigation property",
        };
        Self::new(
            ErrorKind::NotUpdatable,
            format_args!(
                "found a member that an update cannot change, since it is {what}; expected none"
            ),
        )
    }

    #[cold]
    pub(crate) fn inline_stream(property: &Property) -> Self {
        Self::new(
            ErrorKind::InlineStream,
            format_args!(
                "found the media within the object, expected {0}@odata.mediaReadLink, or in OData 4.01 {0}@mediaContentType beside them (Edm.Stream)",
                property.name()
            ),
        )
    }

    #[cold]
    pub(crate) fn duplicate() -> Self {
        Self::new(
            ErrorKind::DuplicateMember,
            "found the member again, expected it once",
        )
    }

    #[cold]
    pub(crate) fn untagged(description: &TypeDescription) -> Self {
        Self::new(
            ErrorKind::AbstractTypeNeedsTag,
            format_args!(
                "found no tag, expected one that names a type derived from {}",
                description.name()
            ),
        )
    }

    #[cold]
    pub(crate) fn abstract_type(description: &TypeDescription) -> Self {
        Self::new(
            ErrorKind::AbstractTypeNeedsTag,
            format_args!(
                "found the abstract type {}, expected one derived from it",
                description.name()
            ),
        )
    }

    #[cold]
    pub(crate) fn unknown_type(name: &str, description: &TypeDescription) -> Self {
        Self::new(
            ErrorKind::UnknownType,
            format_args!(
                "found an object of the unknown type {name}, read as {}",
                description.name()
            ),
        )
    }

    pub(crate) fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(crate) fn into_message(self) -> String {
        self.message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// The JSON that a type is written as, in words.
pub(crate) struct Wanted(pub(crate) ItemType);

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = match self.0 {
            ItemType::Structured(_) => "an object",
            ItemType::Enumeration(_) => "a string",
            ItemType::Untyped => "a value",
            ItemType::Primitive(primitive) => match primitive {
                PrimitiveType::Boolean => "true or false",
                PrimitiveType::Stream => "a value",
                _ if primitive.is_json() => "an object",
                _ if primitive.is_number() => "a number",
                _ => "a string",
            },
        };
        write!(f, "{form} ({})", self.0.name())
    }
}
