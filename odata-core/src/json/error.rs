use core::fmt;

use super::Note;
use super::parser::Fault;
use crate::path::WirePath;
use crate::payload::ODataError;
use crate::read::{ErrorKind, Problem};

/// Why a JSON text was not read.
///
/// It names the wire path, what was found, what was expected, and the place in the text.
///
/// ```
/// use odata_core::json;
/// use odata_core::json::ErrorKind;
///
/// let error = json::from_str::<Vec<i32>>("[1,\n \"2\"]").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::TypeMismatch);
/// assert_eq!(error.path().to_string(), "1");
/// assert_eq!((error.line(), error.column()), (2, 2));
/// assert_eq!(error.to_string(), "1: found a string, expected a number (Edm.Int32) at line 2 column 2");
/// ```
pub struct Error(Box<Details>);

struct Details {
    cause: Cause,
    path: WirePath,
    /// In bytes.
    offset: usize,
    line: usize,
    column: usize,
}

enum Cause {
    Io(std::io::Error),
    NotUtf8,
    TooLong {
        found: usize,
        limit: usize,
    },
    Syntax(Fault),
    /// At least one.
    Departures(Vec<Note>),
    Problem(Problem),
    Service(Box<ODataError>),
}

impl Error {
    pub(crate) fn io(error: std::io::Error) -> Self {
        Self::new(Cause::Io(error), 0)
    }

    pub(crate) fn not_utf8(offset: usize) -> Self {
        Self::new(Cause::NotUtf8, offset)
    }

    pub(crate) fn too_long(found: usize, limit: usize) -> Self {
        Self::new(Cause::TooLong { found, limit }, 0)
    }

    pub(crate) fn departures(notes: Vec<Note>) -> Self {
        Self::new(Cause::Departures(notes), 0)
    }

    #[cold]
    pub(crate) fn problem(problem: Problem, offset: usize) -> Self {
        Self::new(Cause::Problem(problem), offset)
    }

    #[cold]
    pub(crate) fn service(error: ODataError, offset: usize) -> Self {
        Self::new(Cause::Service(Box::new(error)), offset)
    }

    /// Where the text stops being JSON, in bytes.
    pub(crate) fn fault(&self) -> Option<&Fault> {
        match &self.0.cause {
            Cause::Syntax(fault) => Some(fault),
            _ => None,
        }
    }

    /// Where in the text it is, in bytes.
    pub(crate) fn offset(&self) -> usize {
        self.0.offset
    }

    fn new(cause: Cause, offset: usize) -> Self {
        Self(Box::new(Details {
            cause,
            path: WirePath::default(),
            offset,
            line: 0,
            column: 0,
        }))
    }

    /// The same error, of a value that stands in `segment` of an object or a collection. What is not JSON has no path.
    #[cold]
    pub(crate) fn within(mut self, segment: impl Into<crate::path::Segment>) -> Self {
        if let Cause::Problem(_) | Cause::Service(_) = self.0.cause {
            self.0.path.enclose(segment.into());
        }
        self
    }

    /// The same error, its place told from the text.
    pub(crate) fn placed(mut self, position: impl FnOnce(usize) -> (usize, usize)) -> Self {
        (self.0.line, self.0.column) = position(self.0.offset);
        self
    }

    /// The same error, its place told from where the text starts that it is about.
    pub(crate) fn moved(mut self, position: impl FnOnce((usize, usize)) -> (usize, usize)) -> Self {
        if self.0.line > 0 {
            (self.0.line, self.0.column) = position((self.0.line, self.0.column));
        }
        self
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Io(_) => ErrorKind::Io,
            Cause::NotUtf8 => ErrorKind::NotUtf8,
            Cause::Syntax(fault) if fault.is_eof() => ErrorKind::UnexpectedEnd,
            Cause::Syntax(fault) if fault.is_depth() => ErrorKind::DepthLimit,
            Cause::Syntax(_) => ErrorKind::Syntax,
            Cause::TooLong { .. } => ErrorKind::SizeLimit,
            Cause::Departures(notes) => notes.first().map_or(ErrorKind::Syntax, Note::kind),
            Cause::Problem(problem) => problem.kind(),
            Cause::Service(_) => ErrorKind::ServiceError,
        }
    }

    /// All departures from the standard, if that is what the error is: see [`Reader::strict_all`](super::Reader::strict_all).
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        match &self.0.cause {
            Cause::Departures(notes) => notes,
            _ => &[],
        }
    }

    /// The error that the service tells of where data is expected (OData JSON 4.01, section 21.2).
    #[must_use]
    pub fn service_error(&self) -> Option<&ODataError> {
        match &self.0.cause {
            Cause::Service(error) => Some(error),
            _ => None,
        }
    }

    /// Where in the value: member names and indexes. Empty for the value itself, and for a text that is not JSON. Of several departures, where
    /// the first is.
    #[must_use]
    pub fn path(&self) -> &WirePath {
        self.notes().first().map_or(&self.0.path, Note::path)
    }

    /// The line, counted from 1; 0 when the text was not reached. Of an input that fails on the way, where it failed.
    #[must_use]
    pub fn line(&self) -> usize {
        self.notes().first().map_or(self.0.line, Note::line)
    }

    /// The column in bytes, counted from 1; 0 when the text was not reached.
    #[must_use]
    pub fn column(&self) -> usize {
        self.notes().first().map_or(self.0.column, Note::column)
    }
}

impl From<Fault> for Error {
    #[cold]
    fn from(fault: Fault) -> Self {
        let offset = fault.offset;
        Self::new(Cause::Syntax(fault), offset)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details {
            cause,
            path,
            line,
            column,
            ..
        } = &*self.0;
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        match cause {
            Cause::Io(error) => {
                write!(f, "the input could not be read: {error}")?;
                // Of an input that is read as a whole first, nothing is known.
                if *line == 0 {
                    return Ok(());
                }
            }
            Cause::NotUtf8 => {
                f.write_str("found bytes that are not UTF-8, expected JSON text in UTF-8")?
            }
            Cause::Syntax(fault) => fault.fmt(f)?,
            Cause::TooLong { found, limit } => {
                return write!(f, "found a text of {found} bytes, expected at most {limit}");
            }
            Cause::Departures(notes) => {
                for (index, note) in notes.iter().enumerate() {
                    let line_break = if index > 0 { "\n" } else { "" };
                    write!(f, "{line_break}{note}")?;
                }
                return Ok(());
            }
            Cause::Problem(problem) => problem.fmt(f)?,
            Cause::Service(error) => {
                write!(f, "found an error of the service, expected data: {error}")?
            }
        }
        write!(f, " at line {line} column {column}")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &self.to_string())
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.cause {
            Cause::Io(error) => Some(error),
            Cause::Service(error) => Some(error),
            _ => None,
        }
    }
}
