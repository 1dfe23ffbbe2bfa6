//! A page as it arrives.

mod cut;
mod source;

use core::fmt;
use std::io::Read;

use self::source::{Frame, Place, Source};
use super::{Envelope, EnvelopeBuilder, in_stream_error};
use crate::Value;
use crate::json::parser::{Expected, Fault, FaultKind, Parser};
use crate::json::{Error, Note, Noted};
use crate::read::options::{Options, Strictness};
use crate::read::text::{Recorded, TextReader, found};
use crate::read::{ErrorKind, Problem};

/// The entities of a page, one by one, as they arrive (OData JSON 4.01, sections 4.5 and 13).
///
/// It takes as much memory as the largest entity, and its text, need. Made by [`json::Reader::stream`](crate::json::Reader::stream), and set like
/// that reader: `max_size` limits the whole page, [`max_entity_size`](Self::max_entity_size) one entity.
///
/// Each step reads an entity with its notes, or gives an error, whose path, line and column are those of the whole page. After an entity that is not
/// a value of the type, the next one can be read; any other error ends the stream. An entity at a time cannot be taken back: a second
/// member `value` is an error.
///
/// ```
/// use odata_core::industry_data::OutgoingFlowRun;
/// use odata_core::json::Reader;
///
/// let page = br#"{"value":[{"displayName":"A"},{"displayName":"B"}],"@odata.nextLink":"runs?$skip=2"}"#;
/// let mut runs = Reader::lenient().stream::<OutgoingFlowRun, _>(&page[..]);
/// let mut names = Vec::new();
/// for run in &mut runs {
///     names.extend(run?.value.run.display_name);
/// }
/// assert_eq!(names, ["A", "B"]);
/// let envelope = runs.finish()?.value;
/// assert_eq!(envelope.next_link.as_deref(), Some("runs?$skip=2"));
/// # Ok::<(), odata_core::json::Error>(())
/// ```
pub struct EntityStream<T, R> {
    source: Source<R>,
    options: Options,
    max_entity_size: usize,
    frame: Frame,
    /// The entity that was read last, until it is given away.
    items: Vec<T>,
    index: usize,
    builder: EnvelopeBuilder,
    /// Bytes of what stands beside the entities.
    beside: usize,
    envelope: Envelope,
    notes: Vec<Note>,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing was read.
    Start,
    /// Among the members of the page.
    Members { first: bool, value_read: bool },
    /// Among its entities.
    Items { first: bool },
    /// Behind its end.
    End,
    /// An error came that nothing can follow.
    Broken,
}

impl<T: Value, R: Read> EntityStream<T, R> {
    pub(crate) fn new(input: R, options: Options) -> Self {
        Self {
            source: Source::new(input, options.max_size),
            options,
            max_entity_size: 64 * 1024 * 1024,
            frame: Frame::default(),
            items: Vec::new(),
            index: 0,
            builder: EnvelopeBuilder::default(),
            beside: 0,
            envelope: Envelope::default(),
            notes: Vec::new(),
            state: State::Start,
        }
    }

    /// How long the text of an entity may be, in bytes, and all together that stands beside the entities: 64 MiB unless told otherwise.
    #[must_use]
    pub fn max_entity_size(mut self, bytes: usize) -> Self {
        self.max_entity_size = bytes;
        self
    }

    /// What stands beside the entities, before them and after: count, next link, delta link. Reads what is left of the page.
    ///
    /// # Errors
    /// Those of what is left of the page. If an error came before that nothing can follow, an error that says so.
    pub fn finish(mut self) -> Result<Noted<Envelope>, Error> {
        for entity in &mut self {
            entity?;
        }
        match self.state {
            State::End => {}
            _ => {
                let problem = Problem::new(
                    ErrorKind::UnexpectedEnd,
                    "the page was not read to its end, since an error came before",
                );
                return Err(self.source.error(Error::problem(problem, 0)));
            }
        }
        match self.options.strictness {
            Strictness::StrictAll if !self.notes.is_empty() => Err(Error::departures(self.notes)),
            _ => Ok(Noted {
                value: self.envelope,
                notes: self.notes,
            }),
        }
    }

    fn advance(&mut self) -> Result<Option<Noted<T>>, Error> {
        loop {
            match self.state {
                State::Start => self.begin()?,
                State::Members { first, value_read } => self.member(first, value_read)?,
                State::Items { first } => {
                    if let Some(entity) = self.item(first)? {
                        return Ok(Some(entity));
                    }
                }
                State::End | State::Broken => return Ok(None),
            }
        }
    }

    fn begin(&mut self) -> Result<(), Error> {
        match self.source.peek_behind_space()? {
            Some(b'{') => {
                self.require_depth(1)?;
                self.source.take()?;
                self.state = State::Members {
                    first: true,
                    value_read: false,
                };
                Ok(())
            }
            other => {
                let expected = "an object with the member \"value\"";
                Err(self.another_value(other, expected))
            }
        }
    }

    fn member(&mut self, first: bool, value_read: bool) -> Result<(), Error> {
        let mut next = self.source.peek_behind_space()?;
        if next == Some(b'}') {
            return self.end(value_read);
        }
        if !first {
            if next != Some(b',') {
                return Err(self.unexpected(next, Expected::CommaOrBrace));
            }
            self.source.take()?;
            next = self.source.peek_behind_space()?;
        }
        if next != Some(b'"') {
            return Err(self.unexpected(next, Expected::Key));
        }
        self.take_value(1)?;
        let name = self.read_frame(1, |reader| reader.member_name())?;
        if self.source.peek_behind_space()? != Some(b':') {
            let next = self.source.peek()?;
            return Err(self.unexpected(next, Expected::Colon));
        }
        self.source.take()?;
        let next = self.source.peek_behind_space()?;
        if name == "value" {
            return self.value(next, value_read);
        }
        self.take_value(1)?;
        self.beside = self
            .beside
            .saturating_add(name.len() + self.frame.bytes.len());
        if self.beside > self.max_entity_size {
            let limit = self.max_entity_size;
            let problem = Problem::new(
                ErrorKind::SizeLimit,
                format_args!(
                    "found more than {limit} bytes beside the entities, expected at most that: see max_entity_size"
                ),
            );
            return Err(self.source.error(Error::problem(problem, 0)));
        }
        let mut builder = core::mem::take(&mut self.builder);
        let taken = self.read_frame(1, |reader| reader.beside(&mut builder, name));
        self.builder = builder;
        self.state = State::Members {
            first: false,
            value_read,
        };
        taken
    }

    /// Enters the collection.
    fn value(&mut self, next: Option<u8>, value_read: bool) -> Result<(), Error> {
        if value_read {
            let error = Error::problem(Problem::duplicate(), 0).within("value");
            return Err(self.source.error(error));
        }
        match next {
            Some(b'[') => {
                self.require_depth(2)?;
                self.source.take()?;
                self.state = State::Items { first: true };
                Ok(())
            }
            Some(b'n') => {
                self.take_value(1)?;
                self.state = State::Members {
                    first: false,
                    value_read: true,
                };
                let mut items = core::mem::take(&mut self.items);
                self.read_frame(1, |reader| {
                    reader
                        .items(&mut items, const { &<Vec<T> as Value>::TYPE })
                        .map_err(|error| error.within("value"))
                })
            }
            other => {
                let expected = const { &<Vec<T> as Value>::TYPE };
                let error = self.another_value(other, format_args!("an array ({expected})"));
                Err(error.within("value"))
            }
        }
    }

    fn item(&mut self, first: bool) -> Result<Option<Noted<T>>, Error> {
        let next = self.source.peek_behind_space()?;
        if next == Some(b']') {
            self.source.take()?;
            self.state = State::Members {
                first: false,
                value_read: true,
            };
            return Ok(None);
        }
        if !first {
            if next != Some(b',') {
                return Err(self.broken_off(next)?);
            }
            self.source.take()?;
            self.source.peek_behind_space()?;
        }
        self.state = State::Items { first: false };
        let index = self.index;
        self.index += 1;
        self.take_value(2)?;
        let before = self.notes.len();
        let mut items = core::mem::take(&mut self.items);
        let read = self.read_frame(2, |reader| {
            reader.enter("value");
            reader
                .item_or_error(&mut items, const { &<Vec<T> as Value>::TYPE }, index)
                .map_err(|error| error.within("value"))
        });
        let value = items.pop();
        items.clear();
        self.items = items;
        read?;
        let notes = self.notes.split_off(before);
        if self.options.strictness == Strictness::StrictAll && !notes.is_empty() {
            return Err(Error::departures(notes));
        }
        Ok(value.map(|value| Noted { value, notes }))
    }

    /// Leaves the page.
    fn end(&mut self, value_read: bool) -> Result<(), Error> {
        if !value_read {
            let problem = Problem::new(
                ErrorKind::MissingProperty,
                "found no such member, expected the value of the payload",
            );
            return Err(self
                .source
                .error(Error::problem(problem, 0).within("value")));
        }
        let (envelope, problem) = core::mem::take(&mut self.builder).finish();
        self.envelope = envelope;
        if let Some((member, problem)) = problem {
            self.frame.bytes.clear();
            self.frame.bytes.push(b'}');
            self.frame.place = self.source.place;
            self.read_frame_open(1, |reader| reader.depart_in(member, problem))?;
        }
        self.source.take()?;
        match self.source.peek_behind_space()? {
            None => {
                self.state = State::End;
                Ok(())
            }
            next => Err(self.unexpected(next, Expected::End)),
        }
    }

    /// Reads the text of the value that was taken.
    fn read_frame<V>(
        &mut self,
        depth: usize,
        read: impl FnOnce(&mut TextReader<'_>) -> Result<V, Error>,
    ) -> Result<V, Error> {
        self.read_frame_open(depth, |reader| {
            let value = read(reader)?;
            reader.end_of_text()?;
            Ok(value)
        })
    }

    /// The same, of a text that may go on.
    fn read_frame_open<V>(
        &mut self,
        depth: usize,
        read: impl FnOnce(&mut TextReader<'_>) -> Result<V, Error>,
    ) -> Result<V, Error> {
        let place = self.frame.place;
        let text = match core::str::from_utf8(&self.frame.bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = self.frame.bytes.get(..error.valid_up_to());
                let place = valid.unwrap_or_default().iter().fold(place, Place::behind);
                return Err(Error::not_utf8(0).placed(|_| place.of((1, 1))));
            }
        };
        let mut reader = TextReader::new(text, &self.options, Recorded::Notes).within(depth);
        let error = match read(&mut reader) {
            Ok(value) => {
                let notes = reader.finish().notes.into_iter();
                self.notes
                    .extend(notes.map(|note| note.placed(|found| place.of(found))));
                return Ok(value);
            }
            Err(error) => reader.placed(error).moved(|found| place.of(found)),
        };
        let Some(fault) = error.fault() else {
            return Err(error);
        };
        let told = text.get(fault.offset..).and_then(in_stream_error);
        let kind = fault.kind.clone();
        match (told, kind) {
            (Some(told), _) => {
                Err(Error::service(told, 0).placed(|_| (error.line(), error.column())))
            }
            // The end of the value is not that of the page.
            (None, FaultKind::UnexpectedEnd { expected }) => match self.source.peek()? {
                None => Err(error),
                next => Err(self.unexpected(next, expected)),
            },
            (None, _) => Err(error),
        }
    }

    /// The error of what follows an entity and is neither another one nor the end of them.
    #[cold]
    fn broken_off(&mut self, next: Option<u8>) -> Result<Error, Error> {
        let unexpected = self.unexpected(next, Expected::CommaOrBracket);
        if next != Some(b'{') {
            return Ok(unexpected);
        }
        self.take_value(2)?;
        let text = core::str::from_utf8(&self.frame.bytes);
        Ok(match text.ok().and_then(in_stream_error) {
            Some(told) => Error::service(told, 0)
                .within(self.index)
                .within("value")
                .placed(|_| self.frame.place.of((1, 1))),
            None => unexpected,
        })
    }

    fn take_value(&mut self, depth: usize) -> Result<(), Error> {
        let inner = self.options.max_depth.saturating_sub(depth);
        self.source
            .take_value(&mut self.frame, inner, self.max_entity_size)
    }

    fn require_depth(&self, depth: usize) -> Result<(), Error> {
        let limit = self.options.max_depth;
        match limit < depth {
            true => Err(self.fault(FaultKind::DepthLimit(limit))),
            false => Ok(()),
        }
    }

    fn fault(&self, kind: FaultKind) -> Error {
        self.source.error(Fault { kind, offset: 0 }.into())
    }

    fn unexpected(&self, next: Option<u8>, expected: Expected) -> Error {
        self.fault(match next {
            Some(_) if expected == Expected::End => FaultKind::TrailingCharacters {
                found: character(next),
            },
            Some(_) => FaultKind::Unexpected {
                found: character(next),
                expected,
            },
            None => {
                let end = Fault {
                    kind: FaultKind::UnexpectedEnd { expected },
                    offset: 0,
                };
                // The place is that of the last byte.
                return Error::from(end).placed(|_| self.source.place.of((1, 0)));
            }
        })
    }

    /// An error of a value that is not the one expected, by its first byte.
    fn another_value(&self, next: Option<u8>, expected: impl fmt::Display) -> Error {
        let first = character(next).to_string();
        match Parser::new(&first, 1).peek() {
            Ok(token) if next.is_some() => {
                let problem = Problem::mismatch(found(token), expected);
                self.source.error(Error::problem(problem, 0))
            }
            _ => self.unexpected(next, Expected::Value),
        }
    }
}

impl<T: Value, R: Read> Iterator for EntityStream<T, R> {
    type Item = Result<Noted<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let read = self.advance();
        if let Err(error) = &read {
            // The next entity can be found if this one is JSON.
            let is_value = !matches!(
                error.kind(),
                ErrorKind::Io
                    | ErrorKind::NotUtf8
                    | ErrorKind::Syntax
                    | ErrorKind::UnexpectedEnd
                    | ErrorKind::DepthLimit
                    | ErrorKind::SizeLimit
                    | ErrorKind::ServiceError
            );
            if !(is_value && matches!(self.state, State::Items { first: false })) {
                self.state = State::Broken;
            }
        }
        read.transpose()
    }
}

impl<T: Value, R: Read> core::iter::FusedIterator for EntityStream<T, R> {}

impl<T, R> fmt::Debug for EntityStream<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EntityStream")
            .field("index", &self.index)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// The character that a byte is, as far as one byte tells.
fn character(byte: Option<u8>) -> char {
    match byte {
        Some(byte) if byte.is_ascii() => byte.into(),
        _ => char::REPLACEMENT_CHARACTER,
    }
}
