//! Names of members.

use super::string::Text;
use super::{Expected, Fault, Parser, scan, skip_white_space};

impl<'a> Parser<'a> {
    /// Reads the next member's name and the colon after it, or leaves the object: `None`.
    #[inline(always)]
    pub(crate) fn next_key(&mut self) -> Result<Option<Text<'a, '_>>, Fault> {
        if !self.advance(b'}', Expected::CommaOrBrace)? {
            return Ok(None);
        }
        let plain = self.scan_string(Expected::Key)?;
        self.colon()?;
        Ok(Some(self.text(plain)))
    }

    /// Reads the next member's name and the colon after it if the name is `name`, without an escape. Otherwise
    /// nothing is read, so that [`next_key`](Self::next_key) finds what there is, faults included.
    ///
    /// `name` has no quote, backslash or control character.
    #[inline(always)]
    pub(crate) fn expect_key(&mut self, name: &str) -> bool {
        debug_assert_eq!(scan::plain_length(name.as_bytes()), name.len());
        // What stands before the name: the brace that was read last, or a comma.
        let (start, before) = match self.opened {
            true => (self.offset.wrapping_sub(1), *b"{\""),
            false => (self.offset, *b",\""),
        };
        if let Some(behind) = self.key_at(start, before, name) {
            self.offset = behind;
            self.opened = false;
            return true;
        }
        // Another name, without white space before it.
        if self.byte(start.wrapping_add(1)) == Some(b'"') {
            return false;
        }
        self.expect_spaced_key(name)
    }

    /// Reads the first member if it has this name and one of these texts, both without an escape, and there is no white space; gives
    /// the index of the text. Otherwise nothing is read.
    #[inline]
    pub(crate) fn expect_first<'t>(
        &mut self,
        name: &str,
        texts: impl Iterator<Item = &'t str>,
    ) -> Option<usize> {
        if !self.opened {
            return None;
        }
        let start = self.offset.wrapping_sub(1);
        let behind = self.key_at(start, *b"{\"", name)?;
        let value = self.input.as_bytes().get(behind..)?;
        for (index, text) in texts.enumerate() {
            let Some([b'"', found @ .., b'"']) = value.get(..text.len() + 2) else {
                continue;
            };
            if scan::is_same(found, text.as_bytes()) {
                self.offset = behind + text.len() + 2;
                self.opened = false;
                return Some(index);
            }
        }
        None
    }

    /// The offset behind a name and its colon.
    #[inline(always)]
    fn key_at(&self, start: usize, before: [u8; 2], name: &str) -> Option<usize> {
        let rest = self.input.as_bytes().get(start..)?;
        let (found, rest) = rest.split_first_chunk()?;
        let (found_name, rest) = rest.split_at_checked(name.len())?;
        let (after, rest) = rest.split_first_chunk()?;
        let is_found =
            *found == before && *after == *b"\":" && scan::is_same(found_name, name.as_bytes());
        is_found.then(|| self.input.len() - rest.len())
    }

    /// The same, if there may be white space.
    #[inline(never)]
    fn expect_spaced_key(&mut self, name: &str) -> bool {
        let mut rest = skip_white_space(self.rest());
        if !self.opened {
            let Some((b',', behind)) = rest.split_first() else {
                return false;
            };
            rest = skip_white_space(behind);
        }
        let Some((b'"', rest)) = rest.split_first() else {
            return false;
        };
        let Some((found, [b'"', behind @ ..])) = rest.split_at_checked(name.len()) else {
            return false;
        };
        if !scan::is_same(found, name.as_bytes()) {
            return false;
        }
        let Some((b':', behind)) = skip_white_space(behind).split_first() else {
            return false;
        };
        self.offset = self.input.len() - behind.len();
        self.opened = false;
        true
    }
}
