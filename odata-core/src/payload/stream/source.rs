//! Bytes as they arrive, and the cuts between the values in them.

use std::io::{self, Read};

use super::cut::Cut;
use crate::json::Error;
use crate::read::{ErrorKind, Problem};

/// How many bytes are asked for at once.
const CHUNK: usize = 8 * 1024;

/// A stream of bytes, and where in it we are.
#[derive(Debug)]
pub(super) struct Source<R> {
    input: R,
    chunk: Box<[u8]>,
    /// The part of the chunk that was not taken yet.
    start: usize,
    end: usize,
    pub(super) place: Place,
    /// Bytes that were taken.
    taken: usize,
    max_size: usize,
    cut: Cut,
}

/// A line and a column, both counted from 1, columns in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    line: usize,
    column: usize,
}

impl Default for Place {
    fn default() -> Self {
        Self { line: 1, column: 1 }
    }
}

impl Place {
    /// Where a place within a text is, if the text starts here.
    pub(super) fn of(self, (line, column): (usize, usize)) -> (usize, usize) {
        match line {
            0 | 1 => (self.line, (self.column + column).saturating_sub(1)),
            _ => (self.line + line - 1, column),
        }
    }

    /// The place behind a byte that stands here.
    pub(super) fn behind(mut self, byte: &u8) -> Self {
        self.step(*byte);
        self
    }

    fn step(&mut self, byte: u8) {
        match byte {
            b'\n' => (self.line, self.column) = (self.line + 1, 1),
            _ => self.column += 1,
        }
    }
}

/// The text of one value.
#[derive(Debug, Default)]
pub(super) struct Frame {
    pub(super) bytes: Vec<u8>,
    pub(super) place: Place,
}

impl<R: Read> Source<R> {
    pub(super) fn new(input: R, max_size: usize) -> Self {
        Self {
            input,
            chunk: vec![0; CHUNK].into(),
            start: 0,
            end: 0,
            place: Place::default(),
            taken: 0,
            max_size,
            cut: Cut::default(),
        }
    }

    /// An error at the next byte.
    pub(super) fn error(&self, error: Error) -> Error {
        error.placed(|_| self.place.of((1, 1)))
    }

    fn problem(&self, problem: Problem) -> Error {
        self.error(Error::problem(problem, 0))
    }

    /// Whether there is another byte: asks for some if all were taken.
    fn fill(&mut self) -> Result<bool, Error> {
        while self.start == self.end {
            match self.input.read(&mut self.chunk) {
                Ok(0) => return Ok(false),
                Ok(length) => (self.start, self.end) = (0, length.min(self.chunk.len())),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.error(Error::io(error))),
            }
        }
        Ok(true)
    }

    /// The next byte, which is not taken.
    pub(super) fn peek(&mut self) -> Result<Option<u8>, Error> {
        self.fill()?;
        let available = self.chunk.get(self.start..self.end);
        Ok(available.unwrap_or_default().first().copied())
    }

    /// Takes the next byte.
    pub(super) fn take(&mut self) -> Result<(), Error> {
        match self.peek()? {
            Some(_) => self.go_behind(1),
            None => Ok(()),
        }
    }

    /// Goes behind so many bytes that are there, or up to the first of them that is one too many.
    fn go_behind(&mut self, length: usize) -> Result<(), Error> {
        let allowed = length.min(self.max_size.saturating_sub(self.taken));
        let part = self.chunk.get(self.start..self.start + allowed);
        part.unwrap_or_default()
            .iter()
            .for_each(|&byte| self.place.step(byte));
        self.start += allowed;
        self.taken += allowed;
        if allowed < length {
            let limit = self.max_size;
            return Err(self.problem(Problem::new(
                ErrorKind::SizeLimit,
                format_args!("found a text of more than {limit} bytes, expected at most that"),
            )));
        }
        Ok(())
    }

    /// Skips white space and gives the byte behind it, which is not taken.
    pub(super) fn peek_behind_space(&mut self) -> Result<Option<u8>, Error> {
        loop {
            match self.peek()? {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.take()?,
                other => return Ok(other),
            }
        }
    }

    /// Takes the value that starts at the next byte: as much as belongs together by quotes and brackets, or up to what cannot be right.
    ///
    /// `depth` arrays and objects may be open in it, and one more, so that the fault is within the frame.
    pub(super) fn take_value(
        &mut self,
        frame: &mut Frame,
        depth: usize,
        limit: usize,
    ) -> Result<(), Error> {
        frame.bytes.clear();
        frame.place = self.place;
        self.cut.start(depth);
        let mut is_whole = false;
        while !is_whole && self.fill()? {
            let available = self.chunk.get(self.start..self.end).unwrap_or_default();
            let length;
            (length, is_whole) = self.cut.part_of(available);
            if frame.bytes.len().saturating_add(length) > limit {
                return Err(self.problem(Problem::new(
                    ErrorKind::SizeLimit,
                    format_args!(
                        "found a value of more than {limit} bytes, expected at most that: see max_entity_size"
                    ),
                )));
            }
            let part = available.get(..length).unwrap_or_default();
            frame.bytes.extend_from_slice(part);
            self.go_behind(length)?;
        }
        Ok(())
    }
}
