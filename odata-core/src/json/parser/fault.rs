//! What can be wrong with a JSON text.

use std::fmt;

use super::Parser;

/// What is wrong, and the offset in bytes of the first byte that cannot be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    pub(crate) offset: usize,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// The input ends too early.
    UnexpectedEnd { expected: Expected },
    /// Another character than what may stand there.
    Unexpected { found: char, expected: Expected },
    /// More than white space after the value.
    TrailingCharacters { found: char },
    /// A backslash in a string, and then something else than an escape.
    InvalidEscape { found: char },
    /// A `\u` escape of half a surrogate pair, without its other half.
    LoneSurrogate(u16),
    /// A character below U+0020 in a string, not escaped.
    ControlCharacter(char),
    /// A digit after a leading zero.
    LeadingZero,
    /// More arrays and objects open at once than this.
    DepthLimit(usize),
}

/// What may stand at the place of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    Value,
    Null,
    True,
    False,
    Boolean,
    Number,
    Digit,
    String,
    StringEnd,
    Escape,
    HexDigit,
    Array,
    Object,
    Key,
    Colon,
    CommaOrBrace,
    CommaOrBracket,
    End,
}

impl Fault {
    /// Whether it is the depth of nesting that is wrong.
    pub(crate) fn is_depth(&self) -> bool {
        matches!(self.kind, FaultKind::DepthLimit(_))
    }

    /// Whether more input could have made it right.
    pub(crate) fn is_eof(&self) -> bool {
        matches!(self.kind, FaultKind::UnexpectedEnd { .. })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            FaultKind::UnexpectedEnd { expected } => {
                write!(f, "the input ends where {expected} is expected")
            }
            FaultKind::Unexpected {
                found: '\u{feff}',
                expected,
            } => {
                write!(
                    f,
                    "found a byte order mark (U+FEFF), expected {expected}: JSON text has none"
                )
            }
            FaultKind::Unexpected { found, expected } => {
                write!(f, "found {found:?}, expected {expected}")
            }
            FaultKind::TrailingCharacters { found } => {
                write!(
                    f,
                    "found {found:?} after the value, expected the end of the input"
                )
            }
            FaultKind::InvalidEscape { found } => write!(
                f,
                "found {found:?} in an escape, expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u and four hexadecimal digits"
            ),
            FaultKind::LoneSurrogate(unit) => write!(
                f,
                "found \\u{unit:04x}, half of a surrogate pair, expected both halves"
            ),
            FaultKind::ControlCharacter(found) => write!(
                f,
                "found the control character {found:?} in a string, expected it as an escape"
            ),
            FaultKind::LeadingZero => f.write_str(
                "found a digit after a leading zero, expected a number without leading zeros",
            ),
            FaultKind::DepthLimit(limit) => write!(
                f,
                "found arrays and objects nested more than {limit} deep, expected fewer"
            ),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value => f.write_str("a JSON value"),
            Self::Null => f.write_str("`null`"),
            Self::True => f.write_str("`true`"),
            Self::False => f.write_str("`false`"),
            Self::Boolean => f.write_str("`true` or `false`"),
            Self::Number => f.write_str("a number"),
            Self::Digit => f.write_str("a digit"),
            Self::String => f.write_str("a string"),
            Self::StringEnd => f.write_str("the rest of a string"),
            Self::Escape => f.write_str("the rest of an escape"),
            Self::HexDigit => f.write_str("a hexadecimal digit"),
            Self::Array => f.write_str("an array"),
            Self::Object => f.write_str("an object"),
            Self::Key => f.write_str("a member name in quotes"),
            Self::Colon => f.write_str("`:`"),
            Self::CommaOrBrace => f.write_str("`,` or `}`"),
            Self::CommaOrBracket => f.write_str("`,` or `]`"),
            Self::End => f.write_str("the end of the input"),
        }
    }
}

impl Parser<'_> {
    #[cold]
    pub(super) fn unexpected(&self, expected: Expected) -> Fault {
        self.unexpected_at(self.offset, expected)
    }

    #[cold]
    pub(super) fn unexpected_at(&self, offset: usize, expected: Expected) -> Fault {
        let found = self
            .input
            .get(offset..)
            .and_then(|rest| rest.chars().next());
        let kind = match found {
            Some(found) if expected == Expected::End => FaultKind::TrailingCharacters { found },
            Some(found) => FaultKind::Unexpected { found, expected },
            None => FaultKind::UnexpectedEnd { expected },
        };
        Fault { kind, offset }
    }

    #[cold]
    pub(super) fn fault(&self, kind: FaultKind) -> Fault {
        Fault {
            kind,
            offset: self.offset,
        }
    }
}
