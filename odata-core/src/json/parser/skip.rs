//! Values that are checked and not kept.

use super::{Expected, Fault, Parser, Token};

impl<'a> Parser<'a> {
    /// Reads a value of any kind, checks it, and forgets it.
    pub(crate) fn skip_value(&mut self) -> Result<(), Fault> {
        match self.peek()? {
            Token::Null => self.null(),
            Token::Boolean => self.boolean().map(drop),
            Token::Number => self.number().map(drop),
            Token::String => self.skip_string(Expected::String),
            Token::Array => {
                self.begin_array()?;
                while self.next_item()? {
                    self.skip_value()?;
                }
                Ok(())
            }
            Token::Object => {
                self.begin_object()?;
                while self.advance(b'}', Expected::CommaOrBrace)? {
                    self.skip_string(Expected::Key)?;
                    self.colon()?;
                    self.skip_value()?;
                }
                Ok(())
            }
        }
    }

    /// Reads a string and forgets it.
    fn skip_string(&mut self, expected: Expected) -> Result<(), Fault> {
        if self.byte(self.offset) != Some(b'"') {
            return Err(self.unexpected(expected));
        }
        let mut start = self.offset + 1;
        loop {
            let end = self.plain_end(start);
            if self.byte(end) == Some(b'"') {
                self.offset = end + 1;
                return Ok(());
            }
            (_, start) = self.escape(end)?;
        }
    }
}
