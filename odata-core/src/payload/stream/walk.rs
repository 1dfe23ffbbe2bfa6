//! From one member of a page to the next, and from one entity to the next.

use std::io::Read;

use super::{EntityStream, State, is_of_value};
use crate::Value;
use crate::json::parser::Expected;
use crate::json::{Error, Noted};
use crate::read::options::Strictness;
use crate::read::{ErrorKind, Problem};

impl<T: Value, R: Read> EntityStream<T, R> {
    pub(super) fn advance(&mut self) -> Result<Option<Noted<T>>, Error> {
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
                let error = self.another_value(other, expected);
                Err(self.byte_order_mark()?.unwrap_or(error))
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
                        .items(&mut items, const { &T::COLLECTION })
                        .map_err(|error| error.within("value"))
                })
            }
            other => {
                let expected = const { &T::COLLECTION };
                let error = self.another_value(other, format_args!("an array ({expected})"));
                Err(error.within("value"))
            }
        }
    }

    fn item(&mut self, first: bool) -> Result<Option<Noted<T>>, Error> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
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
                .item_or_error(&mut items, const { &T::COLLECTION }, index)
                .map_err(|error| error.within("value"))
        });
        let value = items.pop();
        items.clear();
        self.items = items;
        if read.as_ref().is_err_and(is_of_value) {
            self.fault = self.read_frame(2, |reader| reader.skip_item()).err();
        }
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
}
