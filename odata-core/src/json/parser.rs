//! A pull parser over JSON text (RFC 8259): the walkers ask for what they expect, and nothing is built in between.
//!
//! It accepts exactly what `serde_json` reads into a `Value`, and also numbers beyond the range of `f64`, whose text is kept.

mod fault;
mod keys;
mod number;
mod positions;
pub(crate) mod scan;
mod skip;
mod string;
#[cfg(test)]
mod tests;

pub(crate) use fault::{Expected, Fault, FaultKind};
pub(crate) use number::NumberToken;
use positions::Positions;
pub(crate) use string::Text;

/// The number of arrays and objects that may be open at once, unless the caller says otherwise: as in `serde_json`.
pub(crate) const MAX_DEPTH: usize = 127;

/// The kind of the next value, told by its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// Reads one JSON text from front to back.
///
/// A value is read by calling what fits its token. After [`begin_object`](Self::begin_object), call
/// [`next_key`](Self::next_key) and then read a value, until there is no key; likewise
/// [`begin_array`](Self::begin_array) and [`next_item`](Self::next_item).
#[derive(Debug)]
pub(crate) struct Parser<'a> {
    input: &'a str,
    /// In bytes; always on a character boundary.
    offset: usize,
    depth: usize,
    max_depth: usize,
    /// Whether the innermost array or object was opened and nothing of it was read, so that no comma is due.
    opened: bool,
    /// The last string that had escapes.
    scratch: String,
}

/// A place in the text to come back to, and what was open there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    offset: usize,
    depth: usize,
    opened: bool,
}

impl<'a> Parser<'a> {
    /// A parser at the start of `input`, which refuses to open more than `max_depth` arrays and objects at once.
    pub(crate) fn new(input: &'a str, max_depth: usize) -> Self {
        Self {
            input,
            offset: 0,
            depth: 0,
            max_depth,
            opened: false,
            scratch: String::new(),
        }
    }

    /// The same, of a text that stands within so many arrays and objects.
    pub(crate) fn within(self, depth: usize) -> Self {
        Self { depth, ..self }
    }

    /// What is not read yet.
    pub(crate) fn remaining(&self) -> &'a str {
        self.input.get(self.offset..).unwrap_or_default()
    }

    /// How many bytes were read.
    #[inline]
    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    /// How many arrays and objects may be open at once.
    pub(crate) fn max_depth(&self) -> usize {
        self.max_depth
    }

    /// Where the parser is.
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            offset: self.offset,
            depth: self.depth,
            opened: self.opened,
        }
    }

    /// Goes to where it was, or will be.
    pub(crate) fn go_to(&mut self, mark: Mark) {
        (self.offset, self.depth, self.opened) = (mark.offset, mark.depth, mark.opened);
    }

    /// The line and the column of a byte, both counted from 1, columns in bytes; at the end of the input, those of
    /// the last byte. The same as in the errors of `serde_json`.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let bytes = self.input.as_bytes();
        let before = bytes.get(..offset).unwrap_or(bytes);
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        let line_start = before
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(0, |newline| newline + 1);
        (line, bytes.len().min(offset.saturating_add(1)) - line_start)
    }

    /// The positions of many bytes, in one pass over the input.
    pub(crate) fn positions(&self) -> Positions<'a> {
        Positions::of_text(self.input)
    }

    /// Skips white space and tells what comes next.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Token, Fault> {
        match self.skip_white_space() {
            Some(b'"') => Ok(Token::String),
            Some(b'-' | b'0'..=b'9') => Ok(Token::Number),
            Some(b'{') => Ok(Token::Object),
            Some(b'[') => Ok(Token::Array),
            Some(b't' | b'f') => Ok(Token::Boolean),
            Some(b'n') => Ok(Token::Null),
            _ => Err(self.unexpected(Expected::Value)),
        }
    }

    /// Skips white space and gives the byte that the next value begins with, or none that begins one.
    #[inline]
    pub(crate) fn first_byte(&mut self) -> u8 {
        self.skip_white_space().unwrap_or_default()
    }

    /// Reads `null`.
    pub(crate) fn null(&mut self) -> Result<(), Fault> {
        self.skip_white_space();
        self.literal("null", Expected::Null)
    }

    /// Reads `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Result<bool, Fault> {
        match self.skip_white_space() {
            Some(b't') => self.literal("true", Expected::True).map(|()| true),
            Some(b'f') => self.literal("false", Expected::False).map(|()| false),
            _ => Err(self.unexpected(Expected::Boolean)),
        }
    }

    /// Enters an object.
    #[inline]
    pub(crate) fn begin_object(&mut self) -> Result<(), Fault> {
        self.begin(b'{', Expected::Object)
    }

    /// Leaves the object if its brace is the next byte.
    #[inline]
    pub(crate) fn leave_object(&mut self) -> bool {
        if self.byte(self.offset) != Some(b'}') {
            return false;
        }
        self.leave();
        true
    }

    /// Enters an array.
    #[inline]
    pub(crate) fn begin_array(&mut self) -> Result<(), Fault> {
        self.begin(b'[', Expected::Array)
    }

    /// Whether there is another item, to be read next; if not, the array was left.
    #[inline]
    pub(crate) fn next_item(&mut self) -> Result<bool, Fault> {
        self.advance(b']', Expected::CommaOrBracket)
    }

    /// Checks that nothing but white space follows.
    pub(crate) fn finish(&mut self) -> Result<(), Fault> {
        match self.skip_white_space() {
            None => Ok(()),
            Some(_) => Err(self.unexpected(Expected::End)),
        }
    }

    #[inline]
    fn begin(&mut self, open: u8, expected: Expected) -> Result<(), Fault> {
        if self.skip_white_space() != Some(open) {
            return Err(self.unexpected(expected));
        }
        self.enter()
    }

    /// Enters the array or the object whose bracket is the next byte.
    #[inline]
    pub(crate) fn enter(&mut self) -> Result<(), Fault> {
        if self.depth >= self.max_depth {
            return Err(self.fault(FaultKind::DepthLimit(self.max_depth)));
        }
        self.depth += 1;
        self.offset += 1;
        self.opened = true;
        Ok(())
    }

    /// Steps over the comma to the next item or member: true, or over the closing bracket: false.
    #[inline]
    fn advance(&mut self, close: u8, expected: Expected) -> Result<bool, Fault> {
        let next = self.skip_white_space();
        if next == Some(close) {
            self.leave();
            return Ok(false);
        }
        if self.opened {
            self.opened = false;
        } else if next == Some(b',') {
            self.offset += 1;
            self.skip_white_space();
        } else {
            return Err(self.unexpected(expected));
        }
        Ok(true)
    }

    #[inline]
    fn leave(&mut self) {
        self.offset += 1;
        self.depth = self.depth.saturating_sub(1);
        self.opened = false;
    }

    #[inline]
    fn colon(&mut self) -> Result<(), Fault> {
        if self.skip_white_space() != Some(b':') {
            return Err(self.unexpected(Expected::Colon));
        }
        self.offset += 1;
        Ok(())
    }

    #[inline]
    fn literal(&mut self, word: &str, expected: Expected) -> Result<(), Fault> {
        if self.rest().starts_with(word.as_bytes()) {
            self.offset += word.len();
            return Ok(());
        }
        for due in word.bytes() {
            if self.rest().first() != Some(&due) {
                break;
            }
            self.offset += 1;
        }
        Err(self.unexpected(expected))
    }

    /// Skips white space and gives the byte behind it, which is not read.
    #[inline]
    fn skip_white_space(&mut self) -> Option<u8> {
        loop {
            match self.byte(self.offset) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.offset += 1,
                other => return other,
            }
        }
    }

    #[inline]
    fn byte(&self, offset: usize) -> Option<u8> {
        self.input.as_bytes().get(offset).copied()
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.input.as_bytes().get(self.offset..).unwrap_or_default()
    }
}

#[inline]
fn skip_white_space(mut text: &[u8]) -> &[u8] {
    while let Some((b' ' | b'\n' | b'\t' | b'\r', rest)) = text.split_first() {
        text = rest;
    }
    text
}
