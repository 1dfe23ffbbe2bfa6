//! Reading from JSON text, with the parser of this crate: no generic code, compiled once.

mod ahead;
mod kept;
mod members;
mod number;
mod payload;
mod rare;
mod service_error;
mod watched;

use self::ahead::Lookout;
pub(crate) use self::watched::Departed;
use super::object::read_object;
use super::options::Options;
use super::problem::{Problem, Wanted};
use super::seen::{Recorder, Seen};
use super::watch::{Watch, Watched};
use super::whole;
use crate::description::{ItemType, PrimitiveType, Property, PropertyType};
use crate::json::Error;
use crate::json::parser::{Parser, Token};
use crate::value::{Departure, How, List, Object, Shape, SlotMut, Value};

/// What a text is read into. Not generic, so that the walker is compiled in this crate and not with each of its users.
pub(crate) trait Root {
    fn root(&mut self, how: How) -> SlotMut<'_>;
    fn of(&self) -> &'static PropertyType;
    fn is_nullable(&self) -> bool;
}

impl<T: Value> Root for T {
    fn root(&mut self, how: How) -> SlotMut<'_> {
        self.slot_mut(how)
    }

    fn of(&self) -> &'static PropertyType {
        const { &T::TYPE }
    }

    fn is_nullable(&self) -> bool {
        T::NULLABLE
    }
}

/// A JSON text that is being read.
pub(crate) struct TextReader<'a> {
    parser: Parser<'a>,
    options: &'a Options,
    /// Where the value starts that was looked at last, in bytes.
    start: usize,
    watch: Option<Box<Watch>>,
    /// Where the members of the innermost object begin whose type its tag tells, in bytes.
    object: usize,
    lookout: Option<Box<Lookout>>,
}

/// What is written down beside the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recorded {
    Nothing,
    Notes,
    /// Notes, and what was on the wire.
    Wire,
}

impl<'a> TextReader<'a> {
    pub(crate) fn new(text: &'a str, options: &'a Options, recorded: Recorded) -> Self {
        let watch = || Box::new(Watch::new(recorded == Recorded::Wire));
        Self {
            parser: Parser::new(text, options.max_depth),
            options,
            start: 0,
            watch: (recorded != Recorded::Nothing).then(watch),
            object: 0,
            lookout: None,
        }
    }

    /// The same, of a text that stands within so many arrays and objects.
    pub(crate) fn within(self, depth: usize) -> Self {
        Self {
            parser: self.parser.within(depth),
            ..self
        }
    }

    /// Reads the whole text as a value.
    pub(crate) fn value(&mut self, value: &mut dyn Root) -> Result<(), Error> {
        let token = self.peek()?;
        if token == Token::Null {
            if let SlotMut::Refused = value.root(How::Null) {
                return Err(self.mismatch(token, value.of().item()));
            }
            self.parser.null()?;
            self.record(Seen::Null);
        } else {
            let of = value.of();
            let slot = value.root(if value.is_nullable() || of.is_collection() {
                How::Fresh
            } else {
                How::Existing
            });
            self.fill(slot, of)?;
        }
        Ok(self.parser.finish()?)
    }

    /// Tells an error's place.
    pub(crate) fn placed(&self, error: Error) -> Error {
        error.placed(|offset| self.parser.position(offset))
    }

    /// What was written down.
    pub(crate) fn finish(self) -> Watched {
        self.watch.unwrap_or_default().finish(&self.parser)
    }

    #[inline]
    fn peek(&mut self) -> Result<Token, Error> {
        let token = self.parser.peek()?;
        self.start = self.parser.offset();
        Ok(token)
    }

    /// An error of the value that was looked at last.
    #[cold]
    fn problem(&self, problem: Problem) -> Error {
        Error::problem(problem, self.start)
    }

    #[cold]
    fn mismatch(&self, token: Token, item: ItemType) -> Error {
        self.problem(Problem::mismatch(found(token), Wanted(item)))
    }

    /// Looks at the byte that the next value begins with.
    #[inline]
    fn first_byte(&mut self) -> u8 {
        let first = self.parser.first_byte();
        self.start = self.parser.offset();
        first
    }

    /// Reads the next value, which is not null, into a slot.
    #[inline(never)]
    fn fill(&mut self, slot: SlotMut<'_>, of: &'static PropertyType) -> Result<(), Error> {
        let first = self.first_byte();
        self.fill_here(first, slot, of)
    }

    /// The same, in the loop over all members, when the value's first byte was looked at.
    #[inline(always)]
    fn fill_here(
        &mut self,
        first: u8,
        slot: SlotMut<'_>,
        of: &'static PropertyType,
    ) -> Result<(), Error> {
        match slot {
            SlotMut::String(value) if first == b'"' => {
                *value = match self.parser.plain_string() {
                    Some(text) => text.to_owned(),
                    None => self.escaped_string()?,
                };
            }
            SlotMut::Text(value) if first == b'"' => match self.parser.plain_string() {
                Some(text) => match value.parse(text) {
                    Ok(()) if self.watch.is_none() => {}
                    parsed => self.text_departs(parsed, value, text, of)?,
                },
                None => self.escaped_text(value, of)?,
            },
            SlotMut::Object(object) if first == b'{' => return self.object(object),
            SlotMut::List(list) if first == b'[' => {
                self.parser.enter()?;
                self.begin(Recorder::begin_list);
                self.list(list, of)?;
                self.end();
                return Ok(());
            }
            SlotMut::Boolean(value) if matches!(first, b't' | b'f') => {
                *value = self.parser.boolean()?
            }
            SlotMut::Byte(value) => *value = self.integer(PrimitiveType::Byte)?,
            SlotMut::SByte(value) => *value = self.integer(PrimitiveType::SByte)?,
            SlotMut::Int16(value) => *value = self.integer(PrimitiveType::Int16)?,
            SlotMut::Int32(value) => *value = self.integer(PrimitiveType::Int32)?,
            SlotMut::Int64(value) => *value = self.integer(PrimitiveType::Int64)?,
            SlotMut::Double(value) => *value = self.float(PrimitiveType::Double)?,
            slot => return self.fill_otherwise(slot, of),
        }
        self.record_value();
        Ok(())
    }

    /// Reads an object, whose brace is the next byte.
    #[inline(always)]
    fn object(&mut self, object: &mut dyn Object) -> Result<(), Error> {
        let shape = object.shape();
        if whole::declares_nothing(shape) && self.watch.is_none() {
            return self.whole_object(object, shape);
        }
        self.parser.enter()?;
        self.begin(Recorder::begin_object);
        self.members(object, shape)?;
        self.end();
        Ok(())
    }

    #[inline(never)]
    fn members(&mut self, object: &mut dyn Object, shape: Shape) -> Result<(), Error> {
        read_object(self, object, shape)
    }

    fn null_property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), Error> {
        match object.property_mut(index, How::Null) {
            SlotMut::Excluded => {}
            _ if property.is_nullable() => {}
            _ if self.options.null_collections && property.property_type().is_collection() => {
                object.property_mut(index, How::Fresh);
                let of = property.property_type();
                self.depart(None, || {
                    Problem::departure(Departure::NullCollection, "null", of.item())
                })?;
            }
            _ => return Err(self.problem(Problem::null(property))),
        }
        self.parser.null()?;
        self.record(Seen::Null);
        Ok(())
    }

    fn list(&mut self, list: &mut dyn List, of: &'static PropertyType) -> Result<(), Error> {
        let mut index = 0;
        while self.parser.next_item()? {
            self.item(list, of, index)?;
            index += 1;
        }
        Ok(())
    }

    #[inline]
    fn item(
        &mut self,
        list: &mut dyn List,
        of: &'static PropertyType,
        index: usize,
    ) -> Result<(), Error> {
        if let Some(watch) = &mut self.watch {
            watch.enter(index);
        }
        let read = match self.first_byte() {
            b'n' => self.null_item(list, of),
            _ => {
                let slot = list.push(How::Fresh);
                self.fill(slot, of)
            }
        };
        read.map_err(|error| error.within(index))?;
        if let Some(watch) = &mut self.watch {
            watch.leave();
            if let Some(recorder) = &mut watch.recorder {
                recorder.end_item();
            }
        }
        Ok(())
    }

    fn null_item(&mut self, list: &mut dyn List, of: &'static PropertyType) -> Result<(), Error> {
        if let SlotMut::Refused = list.push(How::Null) {
            return Err(self.problem(Problem::null_item(of.item())));
        }
        self.parser.null()?;
        self.record(Seen::Null);
        Ok(())
    }
}

pub(crate) fn found(token: Token) -> &'static str {
    match token {
        Token::Null => "null",
        Token::Boolean => "a boolean",
        Token::Number => "a number",
        Token::String => "a string",
        Token::Array => "an array",
        Token::Object => "an object",
    }
}
