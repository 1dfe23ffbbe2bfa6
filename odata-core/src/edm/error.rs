//! What can be wrong with the text or the parts of a primitive value.

use std::error::Error;
use std::fmt;

/// The text is not a value of the primitive type.
///
/// It names the type, shows the text (shortened to 60 characters) and says what is wrong with it.
///
/// ```
/// use odata_core::edm::{DateTimeOffset, Fault};
///
/// let error = "2024-05-01T10:00:00".parse::<DateTimeOffset>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "\"2024-05-01T10:00:00\" is not an Edm.DateTimeOffset: \
///      expected an offset such as Z or +02:00 at its end"
/// );
/// assert_eq!(error.fault(), Fault::NoOffset);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ParseError(Box<Details>);

#[derive(Clone, PartialEq, Eq)]
struct Details {
    type_name: &'static str,
    found: String,
    fault: Fault,
}

/// The longest piece of the text that an error shows, in characters.
const SHOWN_CHARACTERS: usize = 60;

impl ParseError {
    #[cold]
    pub(super) fn new(type_name: &'static str, text: &str, mut fault: Fault) -> Self {
        if let Fault::Syntax { offset, found, .. } = &mut fault {
            *found = text.get(*offset..).and_then(|rest| rest.chars().next());
        }
        Self(Box::new(Details {
            type_name,
            found: shorten(text),
            fault,
        }))
    }

    /// The qualified name of the type the text was read as, such as `Edm.Date`.
    pub fn type_name(&self) -> &'static str {
        self.0.type_name
    }

    /// The text that was read: all of it, or its first 59 characters and `…`.
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// What is wrong with the text.
    pub fn fault(&self) -> Fault {
        self.0.fault
    }
}

fn shorten(text: &str) -> String {
    let mut last_shown = 0;
    for (count, (offset, _)) in text.char_indices().enumerate() {
        if count == SHOWN_CHARACTERS - 1 {
            last_shown = offset;
        }
        if count == SHOWN_CHARACTERS {
            let shown = text.get(..last_shown).unwrap_or_default();
            return format!("{shown}…");
        }
    }
    text.to_owned()
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details {
            type_name,
            found,
            fault,
        } = &*self.0;
        write!(f, "{found:?} is not an {type_name}: {fault}")
    }
}

impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseError")
            .field("type_name", &self.0.type_name)
            .field("found", &self.0.found)
            .field("fault", &self.0.fault)
            .finish()
    }
}

impl Error for ParseError {}

/// What is wrong with a text, as carried by a [`ParseError`].
///
/// ```
/// use odata_core::edm::{Date, Fault, RangeError};
///
/// let error = "2023-02-29".parse::<Date>().unwrap_err();
/// assert!(matches!(error.fault(), Fault::OutOfRange(RangeError::DayOfMonth { days: 28, .. })));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The text departs from the grammar.
    #[non_exhaustive]
    Syntax {
        /// Where, in bytes from the start of the text.
        offset: usize,
        /// What the grammar asks for there.
        expected: &'static str,
        /// The character that stands there; `None` at the end of the text.
        found: Option<char>,
    },
    /// A date and time of day without an offset from UTC.
    NoOffset,
    /// The text follows the grammar, and names a value that does not exist or is not supported.
    OutOfRange(RangeError),
    /// A base64 text that mixes `-` or `_` with `+` or `/`.
    #[non_exhaustive]
    MixedAlphabets {
        /// The first character of the second alphabet, in bytes from the start of the text.
        offset: usize,
    },
    /// The last base64 character holds bits that belong to no octet.
    #[non_exhaustive]
    SpareBits {
        /// That character, in bytes from the start of the text.
        offset: usize,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax {
                offset,
                expected,
                found,
            } => {
                write!(f, "expected {expected} at byte {offset}, found ")?;
                match found {
                    Some(character) => write!(f, "{character:?}"),
                    None => f.write_str("the end"),
                }
            }
            Self::NoOffset => f.write_str("expected an offset such as Z or +02:00 at its end"),
            Self::OutOfRange(error) => error.fmt(f),
            Self::MixedAlphabets { offset } => write!(
                f,
                "the character at byte {offset} belongs to another base64 alphabet than those before \
                 it: expected either - and _ or + and /"
            ),
            Self::SpareBits { offset } => write!(
                f,
                "expected the last base64 character, at byte {offset}, to have its unused bits zero"
            ),
        }
    }
}

impl From<RangeError> for Fault {
    fn from(error: RangeError) -> Self {
        Self::OutOfRange(error)
    }
}

/// A part of a value is outside its bounds.
///
/// ```
/// use odata_core::edm::Date;
///
/// let error = Date::new(2023, 2, 29).unwrap_err();
/// assert_eq!(error.to_string(), "February 2023 has 28 days");
/// let error = Date::new(2023, 13, 1).unwrap_err();
/// assert_eq!(error.to_string(), "the month must be from 1 to 12");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RangeError {
    /// A part is below its smallest or above its largest value.
    #[non_exhaustive]
    Member {
        /// The part, such as `month`.
        member: &'static str,
        /// Its smallest value.
        minimum: i64,
        /// Its largest value.
        maximum: u64,
    },
    /// The month has fewer days.
    #[non_exhaustive]
    DayOfMonth {
        /// The year; 0 is the year before 1.
        year: i32,
        /// The month, from 1 to 12.
        month: u8,
        /// The number of days in that month.
        days: u8,
    },
}

impl RangeError {
    pub(super) const fn member(member: &'static str, minimum: i64, maximum: u64) -> Self {
        Self::Member {
            member,
            minimum,
            maximum,
        }
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl fmt::Display for RangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Member {
                member,
                minimum,
                maximum,
            } => write!(f, "the {member} must be from {minimum} to {maximum}"),
            Self::DayOfMonth { year, month, days } => {
                let name = usize::from(month)
                    .checked_sub(1)
                    .and_then(|index| MONTHS.get(index))
                    .unwrap_or(&"the month");
                write!(f, "{name} {year} has {days} days")
            }
        }
    }
}

impl Error for RangeError {}
