//! What is written down beside the value while a text is read, if someone asks for it.

use super::ErrorKind;
use super::problem::Problem;
use super::seen::{Recorder, Seen};
use crate::json::parser::Parser;
use crate::path::{Segment, WirePath};

/// A departure from the standard that was tolerated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    path: WirePath,
    kind: ErrorKind,
    message: String,
    line: usize,
    column: usize,
}

impl Note {
    /// Where in the value: member names and indexes.
    #[must_use]
    pub fn path(&self) -> &WirePath {
        &self.path
    }

    /// What kind of departure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What was found and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in bytes, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }
}

impl Note {
    /// The same note, its place told from where the text starts that it is about.
    pub(crate) fn placed(
        mut self,
        position: impl FnOnce((usize, usize)) -> (usize, usize),
    ) -> Self {
        (self.line, self.column) = position((self.line, self.column));
        self
    }
}

impl core::fmt::Display for Note {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(
            f,
            "{} at line {} column {}",
            self.message, self.line, self.column
        )
    }
}

/// What is written down.
#[derive(Debug, Default)]
pub(super) struct Watch {
    /// The way to the value that is being read.
    path: Vec<Segment>,
    /// In the order of their offsets.
    notes: Vec<(usize, Note)>,
    pub(super) recorder: Option<Recorder>,
    /// Whether the property that is being read is a decimal of a fixed or variable scale.
    pub(super) finite: bool,
}

impl Watch {
    pub(super) fn new(records: bool) -> Self {
        Self {
            recorder: records.then(Recorder::default),
            ..Self::default()
        }
    }

    pub(super) fn enter(&mut self, segment: impl Into<Segment>) {
        self.path.push(segment.into());
    }

    pub(super) fn leave(&mut self) {
        self.path.pop();
    }

    /// Writes down what is wrong with the value at an offset, or with its member of a name.
    pub(super) fn note(&mut self, offset: usize, member: Option<&str>, problem: Problem) {
        let mut path = self.path.clone();
        if let Some(name) = member {
            path.push(Segment::from(name.to_owned()));
        }
        let note = Note {
            path: WirePath::of(&path),
            kind: problem.kind(),
            message: problem.into_message(),
            line: 0,
            column: 0,
        };
        // A tag may have been looked at ahead of its turn.
        let before = self.notes.iter().rposition(|(other, _)| *other <= offset);
        let place = before.map_or(0, |before| before + 1);
        self.notes.insert(place, (offset, note));
    }

    pub(super) fn finish(self, parser: &Parser<'_>) -> Watched {
        let mut positions = parser.positions();
        let mut notes = Vec::with_capacity(self.notes.len());
        for (offset, mut note) in self.notes {
            (note.line, note.column) = positions.of(offset);
            notes.push(note);
        }
        Watched {
            notes,
            seen: self.recorder.map(Recorder::finish),
        }
    }
}

/// What was written down.
#[derive(Debug)]
pub(crate) struct Watched {
    pub(crate) notes: Vec<Note>,
    pub(crate) seen: Option<Seen>,
}
