//! Strings and their escapes.

use std::ops::Deref;

use super::{Expected, Fault, FaultKind, Parser, scan};

/// The text of a string: a part of the input, or unescaped into the parser's buffer.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Text<'a, 's> {
    Input(&'a str),
    Unescaped(&'s str),
}

impl<'a: 's, 's> Text<'a, 's> {
    #[inline]
    pub(crate) fn as_str(self) -> &'s str {
        match self {
            Self::Input(text) => text,
            Self::Unescaped(text) => text,
        }
    }

    pub(crate) fn into_string(self) -> String {
        self.as_str().to_owned()
    }
}

impl Deref for Text<'_, '_> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        (*self).as_str()
    }
}

impl<'a> Parser<'a> {
    /// Reads the string that begins here, if it has no escapes. Otherwise nothing is read, so that [`string`](Self::string) finds what
    /// there is, faults included.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        let (b'"', rest) = self.rest().split_first()? else {
            return None;
        };
        let length = scan::plain_length(rest);
        let start = self.offset + 1;
        // Both ends touch a quote, so they are character boundaries.
        let text = self.input.get(start..start + length)?;
        if rest.get(length) != Some(&b'"') {
            return None;
        }
        self.offset = start + length + 1;
        Some(text)
    }

    /// Reads a string.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Text<'a, '_>, Fault> {
        self.skip_white_space();
        let plain = self.scan_string(Expected::String)?;
        Ok(self.text(plain))
    }

    /// What [`scan_string`](Self::scan_string) found.
    #[inline]
    pub(super) fn text(&self, plain: Option<&'a str>) -> Text<'a, '_> {
        match plain {
            Some(text) => Text::Input(text),
            None => Text::Unescaped(&self.scratch),
        }
    }

    /// Reads a string: its text, or `None` if it had escapes and the text is in the scratch buffer.
    #[inline]
    pub(super) fn scan_string(&mut self, expected: Expected) -> Result<Option<&'a str>, Fault> {
        if self.byte(self.offset) != Some(b'"') {
            return Err(self.unexpected(expected));
        }
        let start = self.offset + 1;
        let end = self.plain_end(start);
        if self.byte(end) == Some(b'"') {
            self.offset = end + 1;
            // Both ends touch a quote, so they are character boundaries.
            return Ok(Some(&self.input[start..end]));
        }
        self.unescape(start)?;
        Ok(None)
    }

    /// Reads the rest of a string, from `start`, into the scratch buffer.
    #[cold]
    fn unescape(&mut self, mut start: usize) -> Result<(), Fault> {
        self.scratch.clear();
        loop {
            let end = self.plain_end(start);
            // Both ends touch a quote or an escape, so they are character boundaries.
            self.scratch.push_str(&self.input[start..end]);
            if self.byte(end) == Some(b'"') {
                self.offset = end + 1;
                return Ok(());
            }
            let (character, behind) = self.escape(end)?;
            self.scratch.push(character);
            start = behind;
        }
    }

    /// The offset of the first byte from `start` that is not a string's plain text, or the end of the input.
    #[inline]
    pub(super) fn plain_end(&self, start: usize) -> usize {
        let rest = self.input.as_bytes().get(start..).unwrap_or_default();
        start + scan::plain_length(rest)
    }

    /// The character of the escape at `backslash`, and the offset behind it. A fault if there is something else.
    #[cold]
    pub(super) fn escape(&self, backslash: usize) -> Result<(char, usize), Fault> {
        match self.byte(backslash) {
            Some(b'\\') => {}
            Some(control) => {
                return Err(Fault {
                    kind: FaultKind::ControlCharacter(control.into()),
                    offset: backslash,
                });
            }
            None => return Err(self.unexpected_at(backslash, Expected::StringEnd)),
        }
        let letter = backslash + 1;
        let character = match self.byte(letter) {
            Some(byte @ (b'"' | b'\\' | b'/')) => byte.into(),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(letter + 1),
            _ => return Err(self.invalid_escape(letter, Expected::Escape)),
        };
        Ok((character, letter + 1))
    }

    /// The character of the `\u` escape whose digits start at `digits`, a surrogate pair's second escape included.
    fn unicode_escape(&self, digits: usize) -> Result<(char, usize), Fault> {
        let first = self.code_unit(digits)?;
        let mut behind = digits + 4;
        let mut code = u32::from(first);
        if matches!(first, 0xD800..=0xDBFF) {
            for expected in *b"\\u" {
                match self.byte(behind) {
                    Some(byte) if byte == expected => behind += 1,
                    Some(_) => return Err(lone_surrogate(first, behind)),
                    None => return Err(self.unexpected_at(behind, Expected::Escape)),
                }
            }
            let second = self.code_unit(behind)?;
            behind += 4;
            if !matches!(second, 0xDC00..=0xDFFF) {
                return Err(lone_surrogate(first, behind - 1));
            }
            code = 0x1_0000 + (u32::from(first - 0xD800) << 10) + u32::from(second - 0xDC00);
        }
        // One of the second half of a pair is no character.
        char::from_u32(code)
            .map(|character| (character, behind))
            .ok_or_else(|| lone_surrogate(first, behind - 1))
    }

    /// The UTF-16 code unit written as four hexadecimal digits.
    fn code_unit(&self, digits: usize) -> Result<u16, Fault> {
        let mut unit = 0;
        for offset in digits..digits + 4 {
            let digit = self
                .byte(offset)
                .and_then(|byte| char::from(byte).to_digit(16))
                .ok_or_else(|| self.invalid_escape(offset, Expected::HexDigit))?;
            // A hexadecimal digit fits 16 bits.
            unit = unit << 4 | digit as u16;
        }
        Ok(unit)
    }

    #[cold]
    fn invalid_escape(&self, offset: usize, expected: Expected) -> Fault {
        match self.unexpected_at(offset, expected) {
            Fault {
                kind: FaultKind::Unexpected { found, .. },
                offset,
            } => Fault {
                kind: FaultKind::InvalidEscape { found },
                offset,
            },
            end => end,
        }
    }
}

#[cold]
fn lone_surrogate(unit: u16, offset: usize) -> Fault {
    Fault {
        kind: FaultKind::LoneSurrogate(unit),
        offset,
    }
}
