//! Where bytes stand in a text.

/// Tells the positions of bytes, one after another, in one pass over the text.
pub(crate) struct Positions<'a> {
    bytes: &'a [u8],
    /// How far the lines are counted.
    done: usize,
    line: usize,
    line_start: usize,
}

impl<'a> Positions<'a> {
    pub(super) fn of_text(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            done: 0,
            line: 1,
            line_start: 0,
        }
    }

    /// The line and the column of a byte, which is not in front of the last one: as [`Parser::position`](super::Parser::position).
    pub(crate) fn of(&mut self, offset: usize) -> (usize, usize) {
        for byte in self.bytes.get(self.done..offset).unwrap_or_default() {
            self.done += 1;
            if *byte == b'\n' {
                self.line += 1;
                self.line_start = self.done;
            }
        }
        let column = self.bytes.len().min(offset.saturating_add(1)) - self.line_start;
        (self.line, column)
    }
}
