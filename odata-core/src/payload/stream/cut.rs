//! Where a JSON value ends, told by quotes and brackets alone.

/// Follows the bytes of a value.
///
/// What is not JSON is not told here: a cut contains the fault, or lies right before it.
#[derive(Debug, Default)]
pub(super) struct Cut {
    /// The brackets that are due, the innermost last.
    due: Vec<u8>,
    max_depth: usize,
    started: bool,
    in_string: bool,
    escaped: bool,
}

enum Step {
    /// The value goes on behind the byte.
    On,
    /// The byte is the last of the value.
    Last,
    /// The byte is behind the value.
    Behind,
}

impl Cut {
    /// Begins with a value in which so many arrays and objects may be open.
    pub(super) fn start(&mut self, max_depth: usize) {
        self.due.clear();
        self.max_depth = max_depth;
        (self.started, self.in_string, self.escaped) = (false, false, false);
    }

    /// How many of the next bytes belong to the value, and whether it ends with them.
    pub(super) fn part_of(&mut self, bytes: &[u8]) -> (usize, bool) {
        for (index, &byte) in bytes.iter().enumerate() {
            match self.step(byte) {
                Step::On => {}
                Step::Last => return (index + 1, true),
                Step::Behind => return (index, true),
            }
        }
        (bytes.len(), false)
    }

    #[inline]
    fn step(&mut self, byte: u8) -> Step {
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => {
                    self.in_string = false;
                    return self.last_if_closed();
                }
                _ => {}
            }
            return Step::On;
        }
        let is_alone = self.due.is_empty();
        match byte {
            b',' | b':' | b']' | b'}' | b' ' | b'\n' | b'\t' | b'\r' if is_alone => Step::Behind,
            b'"' | b'[' | b'{' if is_alone && self.started => Step::Behind,
            b'"' => {
                self.in_string = true;
                self.started = true;
                Step::On
            }
            b'[' => self.open(b']'),
            b'{' => self.open(b'}'),
            b']' | b'}' if self.due.pop() != Some(byte) => Step::Last,
            b']' | b'}' => self.last_if_closed(),
            _ => {
                self.started = true;
                Step::On
            }
        }
    }

    fn open(&mut self, due: u8) -> Step {
        self.due.push(due);
        self.started = true;
        match self.due.len() > self.max_depth {
            true => Step::Last,
            false => Step::On,
        }
    }

    fn last_if_closed(&self) -> Step {
        match self.due.is_empty() {
            true => Step::Last,
            false => Step::On,
        }
    }
}
