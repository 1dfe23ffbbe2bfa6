use super::kept::Kept;
use super::parser::MAX_DEPTH;
use super::read::utf8;
use super::{Error, Note, Version};
use crate::Value;
use crate::payload::{EntityStream, Payload};
use crate::read::options::{Options, Strictness};
use crate::read::seen::Seen;
use crate::read::text::{Departed, Recorded, Root, TextReader};
use crate::read::watch::Watched;

/// Reads values from JSON text, as it is told.
///
/// A lenient reader, as a client needs one (OData 4.01 Protocol, section 11.4.1.3), tolerates departures from the standard, keeps what it does not know,
/// and notes both. A strict one is the same reader whose notes are errors.
///
/// ```
/// use odata_core::industry_data::OutgoingFlowRun;
/// use odata_core::json::{ErrorKind, Reader};
/// use odata_core::prelude::*;
///
/// let text = r#"{"@odata.type":"microsoft.graph.industryData.outgoingFlowRun","status":"paused"}"#;
/// let read = Reader::lenient().read::<OutgoingFlowRun>(text)?;
/// assert_eq!(read.value.run.status.unwrap().as_str(), "paused");
/// let kinds: Vec<_> = read.notes.iter().map(|note| note.kind()).collect();
/// assert_eq!(kinds, [ErrorKind::TagWithoutHash, ErrorKind::UnknownEnumMember]);
///
/// let error = Reader::strict().read::<OutgoingFlowRun>(text).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::TagWithoutHash);
/// # Ok::<(), odata_core::json::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Reader {
    options: Options,
}

/// A value, and what was tolerated when it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted<T> {
    /// The value.
    pub value: T,
    /// The departures from the standard, in the order in which they came.
    pub notes: Vec<Note>,
}

impl Default for Reader {
    fn default() -> Self {
        Self::lenient()
    }
}

impl Reader {
    /// Tolerates departures from the standard, and notes them.
    #[must_use]
    pub const fn lenient() -> Self {
        Self {
            options: Options::LENIENT,
        }
    }

    /// Makes an error of the first departure from the standard.
    #[must_use]
    pub const fn strict() -> Self {
        Self {
            options: Options {
                strictness: Strictness::Strict,
                ..Options::LENIENT
            },
        }
    }

    /// Makes an error of all departures from the standard together: [`Error::notes`] tells them.
    #[must_use]
    pub const fn strict_all() -> Self {
        Self {
            options: Options {
                strictness: Strictness::StrictAll,
                ..Options::LENIENT
            },
        }
    }

    /// The version that the text is written in, 4.0 unless told otherwise: that of the response, not of the request
    /// (OData 4.01 Protocol, section 8.1.5).
    #[must_use]
    pub const fn version(mut self, version: Version) -> Self {
        self.options.version = version;
        self
    }

    /// Whether values of `Edm.Int64` and `Edm.Decimal` are strings (OData JSON 4.01, section 3.2). A lenient reader takes both forms anyway.
    #[must_use]
    pub const fn ieee754_compatible(mut self, compatible: bool) -> Self {
        self.options.ieee754_compatible = compatible;
        self
    }

    /// How many arrays and objects may be open at once: 127 unless told otherwise, and never more, since each takes space on
    /// the stack.
    ///
    /// ```
    /// use odata_core::dynamic::DynamicValue;
    /// use odata_core::json::{ErrorKind, Reader};
    ///
    /// let text = "[".repeat(100_000);
    /// let error = Reader::lenient().max_depth(usize::MAX).read::<DynamicValue>(text).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::DepthLimit);
    /// ```
    #[must_use]
    pub const fn max_depth(mut self, depth: usize) -> Self {
        self.options.max_depth = if depth < MAX_DEPTH { depth } else { MAX_DEPTH };
        self
    }

    /// How long the text may be, in bytes. There is no limit unless one is set.
    #[must_use]
    pub const fn max_size(mut self, bytes: usize) -> Self {
        self.options.max_size = bytes;
        self
    }

    /// Takes an absent nullable property for null, as a service means it that applied the preference `omit-values=nulls`
    /// (OData 4.01 Protocol, section 8.2.8.6).
    #[must_use]
    pub const fn absent_is_null(mut self, yes: bool) -> Self {
        self.options.absent_is_null = yes;
        self
    }

    /// Makes an error of an absent property that is not nullable. Without `$select` a response has them all.
    #[must_use]
    pub const fn require_complete(mut self, yes: bool) -> Self {
        self.options.complete = yes;
        self
    }

    /// Takes an `Edm.DateTimeOffset` without an offset, as UTC.
    #[must_use]
    pub const fn assume_utc(mut self, yes: bool) -> Self {
        self.options.assume_utc = yes;
        self
    }

    /// Takes null for an empty collection, as some services mean it.
    #[must_use]
    pub const fn null_collections(mut self, yes: bool) -> Self {
        self.options.null_collections = yes;
        self
    }

    /// Takes a JSON number for the member of an enumeration type that has the value.
    #[must_use]
    pub const fn numeric_enums(mut self, yes: bool) -> Self {
        self.options.numeric_enums = yes;
        self
    }

    /// Reads a value.
    ///
    /// # Errors
    /// If the text is not JSON or not a value of the type, and of a strict reader also if it departs from the standard: with wire path, line and
    /// column.
    pub fn read<T: Value>(&self, text: impl AsRef<[u8]>) -> Result<Noted<T>, Error> {
        self.read_beside(text.as_ref(), Vec::new())
    }

    /// Reads a value, beside departures from the standard that were found in the text before, in their order.
    pub(crate) fn read_beside<T: Value>(
        &self,
        text: &[u8],
        departed: Vec<Departed>,
    ) -> Result<Noted<T>, Error> {
        let mut value = T::blank();
        let watched = self.watch(text, &mut value, departed, Recorded::Notes)?;
        Ok(Noted {
            value,
            notes: watched.notes,
        })
    }

    /// Reads a value and keeps what was on the wire: which members, in which order, with which tags.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn read_kept<T: Value>(&self, text: impl AsRef<[u8]>) -> Result<Kept<T>, Error> {
        let mut value = T::blank();
        let watched = self.watch(text.as_ref(), &mut value, Vec::new(), Recorded::Wire)?;
        let seen = watched.seen.unwrap_or(Seen::Value);
        Ok(Kept::new(value, seen, watched.notes))
    }

    pub(crate) fn check_size(&self, text: &[u8]) -> Result<(), Error> {
        match text.len() > self.options.max_size {
            true => Err(Error::too_long(text.len(), self.options.max_size)),
            false => Ok(()),
        }
    }

    pub(crate) fn text<'t>(&self, text: &'t [u8]) -> Result<&'t str, Error> {
        utf8(text)
    }

    pub(crate) const fn depth(&self) -> usize {
        self.options.max_depth
    }

    pub(crate) const fn options(&self) -> &Options {
        &self.options
    }

    /// Reads a payload: a value, and what stands beside it.
    ///
    /// # Errors
    /// As [`read`](Self::read), and with [`ErrorKind::ServiceError`](super::ErrorKind::ServiceError) if the text tells of an error instead, or
    /// breaks off with one.
    pub fn read_payload<P: Payload>(&self, text: impl AsRef<[u8]>) -> Result<Noted<P>, Error> {
        let (value, watched) = self.read_whole(text.as_ref(), Recorded::Notes, |reader| {
            reader.payload::<P>()
        })?;
        Ok(Noted {
            value,
            notes: watched.notes,
        })
    }

    /// Reads a whole text, and gives what was written down beside it.
    pub(super) fn read_whole<P>(
        &self,
        text: &[u8],
        recorded: Recorded,
        read: impl FnOnce(&mut TextReader<'_>) -> Result<P, Error>,
    ) -> Result<(P, Watched), Error> {
        let mut reader = self.open(text, recorded)?;
        match read(&mut reader) {
            Ok(value) => Ok((value, self.close(reader)?)),
            Err(error) => Err(reader.placed(error)),
        }
    }

    /// Reads the entities of a page one by one, as they arrive.
    ///
    /// Memory is needed for the largest of them. See [`EntityStream`].
    pub fn stream<T: Value, R: std::io::Read>(&self, input: R) -> EntityStream<T, R> {
        EntityStream::new(input, self.options)
    }

    fn watch(
        &self,
        text: &[u8],
        value: &mut dyn Root,
        departed: Vec<Departed>,
        recorded: Recorded,
    ) -> Result<Watched, Error> {
        let read = |reader: &mut TextReader<'_>| reader.value_beside(value, departed);
        let ((), watched) = self.read_whole(text, recorded, read)?;
        Ok(watched)
    }

    fn open<'t>(&'t self, text: &'t [u8], recorded: Recorded) -> Result<TextReader<'t>, Error> {
        self.check_size(text)?;
        Ok(TextReader::new(utf8(text)?, &self.options, recorded))
    }

    fn close(&self, reader: TextReader<'_>) -> Result<Watched, Error> {
        let watched = reader.finish();
        match self.options.strictness {
            Strictness::StrictAll if !watched.notes.is_empty() => {
                Err(Error::departures(watched.notes))
            }
            _ => Ok(watched),
        }
    }
}
