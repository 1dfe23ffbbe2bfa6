use core::fmt;

use crate::description::{ItemType, PrimitiveType, Property};
use crate::value::Invalid;

/// Why JSON that is well formed is not a value of the type asked for.
#[derive(Debug)]
pub(crate) struct Problem {
    kind: ProblemKind,
    message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ProblemKind {
    TypeMismatch,
    OutOfRange,
    InvalidValue,
    NullNotAllowed,
    MissingProperty,
    TypeNotAssignable,
    InvalidControlInformation,
}

impl Problem {
    #[cold]
    pub(crate) fn new(kind: ProblemKind, message: impl fmt::Display) -> Self {
        Self {
            kind,
            message: message.to_string(),
        }
    }

    #[cold]
    pub(crate) fn mismatch(found: &str, expected: impl fmt::Display) -> Self {
        Self::new(
            ProblemKind::TypeMismatch,
            format_args!("found {found}, expected {expected}"),
        )
    }

    #[cold]
    pub(crate) fn invalid(reason: Invalid) -> Self {
        Self::new(ProblemKind::InvalidValue, reason)
    }

    #[cold]
    pub(crate) fn null(property: &Property) -> Self {
        let of = property.property_type();
        Self::new(
            ProblemKind::NullNotAllowed,
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
            ProblemKind::NullNotAllowed,
            format_args!(
                "found null, expected {}: items of this collection are not nullable",
                Wanted(item)
            ),
        )
    }

    pub(crate) fn kind(&self) -> ProblemKind {
        self.kind
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
                PrimitiveType::Byte
                | PrimitiveType::SByte
                | PrimitiveType::Int16
                | PrimitiveType::Int32
                | PrimitiveType::Int64
                | PrimitiveType::Single
                | PrimitiveType::Double
                | PrimitiveType::Decimal => "a number",
                _ => "a string",
            },
        };
        write!(f, "{form} ({})", self.0.name())
    }
}
