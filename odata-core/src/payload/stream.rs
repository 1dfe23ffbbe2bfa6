//! A page as it arrives.

mod cut;
mod parts;
mod source;
mod walk;

use core::fmt;
use std::io::Read;

use self::source::{Frame, Source};
use super::{Envelope, EnvelopeBuilder};
use crate::Value;
use crate::json::{Error, Note, Noted};
use crate::read::options::{Options, Strictness};
use crate::read::{ErrorKind, Problem};

/// The entities of a page, one by one, as they arrive (OData JSON 4.01, sections 4.5 and 13).
///
/// It takes as much memory as the largest entity, and its text, need. Made by [`json::Reader::stream`](crate::json::Reader::stream), and set like
/// that reader: `max_size` limits the whole page, [`max_entity_size`](Self::max_entity_size) one entity.
///
/// Each step reads an entity with its notes, or gives an error, whose path, line and column are those of the whole page. After an entity that is JSON
/// and not a value of the type, the next one can be read; any other error ends the stream. What is neither gives both errors. An entity at a time cannot be taken back: a second
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
    /// What is no JSON in the entity that was read last, where another error came before.
    fault: Option<Error>,
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
            fault: None,
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
}

impl<T: Value, R: Read> Iterator for EntityStream<T, R> {
    type Item = Result<Noted<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let read = self.advance();
        if let Err(error) = &read {
            // The next entity can be found if this one is JSON.
            if !(is_of_value(error) && matches!(self.state, State::Items { first: false })) {
                self.state = State::Broken;
            }
        }
        read.transpose()
    }
}

/// Whether what was read is not the value expected, rather than no JSON, or too much of it.
fn is_of_value(error: &Error) -> bool {
    !matches!(
        error.kind(),
        ErrorKind::Io
            | ErrorKind::NotUtf8
            | ErrorKind::Syntax
            | ErrorKind::UnexpectedEnd
            | ErrorKind::DepthLimit
            | ErrorKind::SizeLimit
            | ErrorKind::ServiceError
    )
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
