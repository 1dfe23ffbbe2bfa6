//! Primitive and enumeration values that have a text form.

use core::any::Any;
use core::cmp::Ordering;
use core::fmt;

use crate::json::ErrorKind;
use crate::json::text::write_string;

/// A value that is read from a text and written as one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no text form",
    label = "expected a primitive value that is a JSON string, or one of an enumeration type",
    note = "derive `ODataEnum` for an enumeration type; built in are the types of `odata_core::edm` that are written in quotes"
)]
#[doc(hidden)]
pub trait TextValue: Any {
    /// Becomes the value that the text stands for.
    ///
    /// # Errors
    /// What is wrong with the text. The value is then unspecified.
    fn parse(&mut self, text: &str) -> Result<(), Invalid>;

    /// Hands over the text, once.
    fn show(&self, take: &mut dyn FnMut(&str));

    /// Appends the text as a JSON string.
    fn write(&self, out: &mut Vec<u8>) {
        self.show(&mut |shown| write_string(out, shown));
    }

    /// Becomes equal to another value of the same type.
    fn assign(&mut self, other: &dyn TextValue);

    fn equals(&self, other: &dyn TextValue) -> bool;

    /// How it compares to the value that a rule's text stands for.
    fn compare(&self, bound: &str) -> Option<Ordering> {
        let _ = bound;
        None
    }

    /// What the text just parsed departs from, though it was taken.
    fn departures(&self, text: &str) -> Departures {
        let _ = text;
        [None; 2]
    }

    /// What facets count.
    fn measures(&self) -> Measures {
        Measures::default()
    }

    fn as_any(&self) -> &dyn Any;
}

/// In how many ways a text that was taken departs from the standard: none, one or two.
#[doc(hidden)]
pub type Departures = [Option<Departure>; 2];

/// What a value that was taken has of another form than the standard's.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Departure {
    UnknownEnumMember,
    SpaceInFlags,
    StandardBase64,
    NoOffset,
    ExponentialDecimal,
    NonFiniteDecimal,
    IntegerAsDecimal,
    NumberForm,
    NullCollection,
}

impl Departure {
    /// What a note says of it.
    pub(crate) fn kind(self) -> ErrorKind {
        match self {
            Self::UnknownEnumMember => ErrorKind::UnknownEnumMember,
            Self::SpaceInFlags => ErrorKind::SpaceInFlags,
            Self::StandardBase64 => ErrorKind::StandardBase64,
            Self::NoOffset => ErrorKind::NoOffset,
            Self::ExponentialDecimal => ErrorKind::ExponentialDecimal,
            Self::NonFiniteDecimal => ErrorKind::NonFiniteDecimal,
            Self::IntegerAsDecimal => ErrorKind::IntegerAsDecimal,
            Self::NumberForm => ErrorKind::NumberForm,
            Self::NullCollection => ErrorKind::NullCollection,
        }
    }
}

/// What facets count of a value; what a type has nothing of is left out.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, Default)]
pub struct Measures {
    /// Octets.
    pub octets: Option<usize>,
    /// Significant digits of a decimal number.
    pub digits: Option<usize>,
    /// Digits left of the point of a decimal number.
    pub integer_digits: Option<usize>,
    /// Digits right of the point: of a decimal number, or of the seconds of a time.
    pub fraction_digits: Option<usize>,
}

/// Why a text is not a value of a type, in a sentence that names the text and the type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid(Box<str>);

impl Invalid {
    /// Says so in the words given.
    pub fn new(reason: impl fmt::Display) -> Self {
        Self(reason.to_string().into_boxed_str())
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Invalid {}

/// The part of [`Access`](super::Access) that says where a text value stands.
macro_rules! text_slot {
    ($slot:ident for $value:ty) => {
        #[inline]
        fn slot(value: &$value) -> $crate::value::Slot<'_> {
            $crate::value::Slot::$slot(value)
        }

        #[inline]
        fn slot_mut(value: &mut $value, how: $crate::value::How) -> $crate::value::SlotMut<'_> {
            use $crate::value::{How, SlotMut};
            match how {
                How::Null => SlotMut::Refused,
                How::Absent => SlotMut::Nothing,
                _ => SlotMut::$slot(value),
            }
        }
    };
}
pub(crate) use text_slot;

/// The part of [`TextValue`] that is the same for all types that are cloned and compared.
macro_rules! text_identity {
    () => {
        fn assign(&mut self, other: &dyn TextValue) {
            if let Some(other) = other.as_any().downcast_ref::<Self>() {
                self.clone_from(other);
            }
        }

        fn equals(&self, other: &dyn TextValue) -> bool {
            other.as_any().downcast_ref::<Self>() == Some(self)
        }

        fn as_any(&self) -> &dyn Any {
            self
        }
    };
}
pub(crate) use text_identity;
