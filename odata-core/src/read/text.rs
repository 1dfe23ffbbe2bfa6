//! Reading from JSON text, with the parser of this crate: no generic code, compiled once.

use super::names::{Key, Names};
use super::object::{Members, read_any, read_object};
use super::problem::{Problem, Wanted};
use crate::description::{ItemType, PrimitiveType, Property, PropertyType};
use crate::dynamic::{DynamicValue, read_dynamic};
use crate::json::Error;
use crate::json::parser::{NumberToken, Parser, Token};
use crate::path::Segment;
use crate::value::{How, List, Object, SlotMut};

/// A JSON text that is being read.
pub(crate) struct TextReader<'a> {
    pub(crate) parser: Parser<'a>,
    /// Where the value starts that was looked at last, in bytes.
    start: usize,
}

impl<'a> TextReader<'a> {
    pub(crate) fn new(parser: Parser<'a>) -> Self {
        Self { parser, start: 0 }
    }

    /// Reads a whole value into a slot that takes no null.
    pub(crate) fn value(&mut self, slot: SlotMut<'_>, of: PropertyType) -> Result<(), Error> {
        let token = self.peek()?;
        self.into_slot(token, slot, of)
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

    #[inline]
    fn into_slot(
        &mut self,
        token: Token,
        slot: SlotMut<'_>,
        of: PropertyType,
    ) -> Result<(), Error> {
        let item = of.item();
        match slot {
            SlotMut::String(value) if token == Token::String => {
                *value = self.parser.string()?.into_string()
            }
            SlotMut::Text(value) if token == Token::String => {
                let invalid = value.parse(&self.parser.string()?).err();
                if let Some(invalid) = invalid {
                    return Err(self.problem(Problem::invalid(invalid)));
                }
            }
            SlotMut::Object(object) if token == Token::Object => {
                self.parser.begin_object()?;
                read_object(self, object)?;
            }
            SlotMut::Any(any) if token == Token::Object => {
                self.parser.begin_object()?;
                read_any(self, any)?;
            }
            SlotMut::List(list) if token == Token::Array => self.list(list, of)?,
            SlotMut::List(_) => {
                return Err(self.problem(Problem::mismatch(
                    found(token),
                    format_args!("an array ({of})"),
                )));
            }
            SlotMut::Boolean(value) if token == Token::Boolean => *value = self.parser.boolean()?,
            SlotMut::Byte(value) => *value = self.integer(token, PrimitiveType::Byte)?,
            SlotMut::SByte(value) => *value = self.integer(token, PrimitiveType::SByte)?,
            SlotMut::Int16(value) => *value = self.integer(token, PrimitiveType::Int16)?,
            SlotMut::Int32(value) => *value = self.integer(token, PrimitiveType::Int32)?,
            SlotMut::Int64(value) => *value = self.integer(token, PrimitiveType::Int64)?,
            SlotMut::Double(value) => *value = self.float(token, PrimitiveType::Double)?,
            SlotMut::Single(value) => *value = self.single(token)?,
            SlotMut::Number(value) if matches!(token, Token::Number | Token::String) => {
                let invalid = match token {
                    Token::Number => value.parse(self.parser.number()?).err(),
                    _ => value.parse(&self.parser.string()?).err(),
                };
                if let Some(invalid) = invalid {
                    return Err(self.problem(Problem::invalid(invalid)));
                }
            }
            SlotMut::Untyped(value) => *value = read_dynamic(&mut self.parser)?,
            SlotMut::Excluded => self.parser.skip_value()?,
            _ => return Err(self.mismatch(token, item)),
        }
        Ok(())
    }

    fn list(&mut self, list: &mut dyn List, of: PropertyType) -> Result<(), Error> {
        self.parser.begin_array()?;
        while self.parser.next_item()? {
            let read = match self.peek()? {
                Token::Null => self.null_item(list, of),
                token => {
                    let item = PropertyType::single(of.item());
                    let slot = list.push(How::Fresh);
                    self.into_slot(token, slot, item)
                }
            };
            read.map_err(|error| error.within(list.len().saturating_sub(1)))?;
        }
        Ok(())
    }

    fn null_item(&mut self, list: &mut dyn List, of: PropertyType) -> Result<(), Error> {
        if let SlotMut::Refused = list.push(How::Null) {
            // So that the error names the index that the item would have had.
            list.push(How::Fresh);
            return Err(self.problem(Problem::null_item(of.item())));
        }
        Ok(self.parser.null()?)
    }

    fn integer<T: TryFrom<i64> + TryFrom<i128>>(
        &mut self,
        token: Token,
        primitive: PrimitiveType,
    ) -> Result<T, Error> {
        let text = match token {
            Token::Number => match self.parser.number_token()? {
                NumberToken::Integer(value) => {
                    return T::try_from(value)
                        .map_err(|_| self.out_of_range(&value.to_string(), primitive));
                }
                NumberToken::Text(text) => text.to_owned(),
            },
            // With IEEE754Compatible=true an Edm.Int64 is a string (OData JSON 4.01, section 3.2).
            Token::String if primitive == PrimitiveType::Int64 => {
                self.parser.string()?.into_string()
            }
            _ => return Err(self.mismatch(token, ItemType::Primitive(primitive))),
        };
        super::integer::from_text(&text, token == Token::Number)
            .ok_or_else(|| self.problem(super::integer::problem(&text, primitive)))
            .and_then(|value| T::try_from(value).map_err(|_| self.out_of_range(&text, primitive)))
    }

    #[cold]
    fn out_of_range(&self, text: &str, primitive: PrimitiveType) -> Error {
        self.problem(super::integer::out_of_range(text, primitive))
    }

    fn float(&mut self, token: Token, primitive: PrimitiveType) -> Result<f64, Error> {
        match token {
            Token::Number => {
                let text = self.parser.number()?;
                match text.parse::<f64>() {
                    Ok(value) if value.is_finite() => Ok(value),
                    _ => Err(self.out_of_range(text, primitive)),
                }
            }
            Token::String => {
                let text = self.parser.string()?.into_string();
                super::non_finite(&text).ok_or_else(|| {
                    self.problem(Problem::mismatch(&format!("{text:?}"), super::FLOAT))
                })
            }
            _ => Err(self.mismatch(token, ItemType::Primitive(primitive))),
        }
    }

    fn single(&mut self, token: Token) -> Result<f32, Error> {
        let value = self.float(token, PrimitiveType::Single)?;
        let single = value as f32;
        if value.is_finite() && single.is_infinite() {
            return Err(self.out_of_range(&value.to_string(), PrimitiveType::Single));
        }
        Ok(single)
    }
}

impl Members for TextReader<'_> {
    type Error = Error;

    #[inline]
    fn next_key(&mut self, names: &mut Names) -> Result<Option<Key>, Error> {
        if let Some(property) = names.expected() {
            if self.parser.expect_key(property.name()) {
                return Ok(Some(Key::Property(names.accept(), property)));
            }
        }
        Ok(self.parser.next_key()?.map(|name| names.classify(&name)))
    }

    #[inline]
    fn property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), Error> {
        let token = self.peek()?;
        if token != Token::Null {
            return self.into_slot(
                token,
                object.property_mut(index, How::Fresh),
                *property.property_type(),
            );
        }
        match object.property_mut(index, How::Null) {
            SlotMut::Excluded => {}
            SlotMut::Refused => return Err(self.problem(Problem::null(property))),
            _ if !property.is_nullable() => return Err(self.problem(Problem::null(property))),
            _ => {}
        }
        Ok(self.parser.null()?)
    }

    fn dynamic(&mut self) -> Result<DynamicValue, Error> {
        self.peek()?;
        Ok(read_dynamic(&mut self.parser)?)
    }

    fn skip(&mut self) -> Result<(), Error> {
        Ok(self.parser.skip_value()?)
    }

    fn raise(&mut self, problem: Problem) -> Error {
        self.problem(problem)
    }

    fn within(&mut self, error: Error, member: Segment) -> Error {
        error.within(member)
    }
}

fn found(token: Token) -> &'static str {
    match token {
        Token::Null => "null",
        Token::Boolean => "a boolean",
        Token::Number => "a number",
        Token::String => "a string",
        Token::Array => "an array",
        Token::Object => "an object",
    }
}
