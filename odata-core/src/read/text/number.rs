//! Integers and floating-point numbers.

use super::TextReader;
use crate::description::{ItemType, PrimitiveType};
use crate::json::Error;
use crate::json::parser::{NumberToken, Token};
use crate::read::problem::Problem;
use crate::read::{ErrorKind, FLOAT, integer, non_finite, single};
use crate::value::{Departure, TextValue};

impl TextReader<'_> {
    #[inline]
    pub(super) fn integer<T: TryFrom<i64> + TryFrom<i128>>(
        &mut self,
        primitive: PrimitiveType,
    ) -> Result<T, Error> {
        if self.watch.is_none() {
            if let Some(value) = self.parser.plain_integer() {
                return T::try_from(value).map_err(|_| self.integer_out_of_range(value, primitive));
            }
        }
        let value = self.any_integer(primitive, |value| T::try_from(value).is_ok())?;
        T::try_from(value).map_err(|_| self.out_of_range(&value.to_string(), primitive))
    }

    /// The same, in any form.
    #[inline(never)]
    fn any_integer(
        &mut self,
        primitive: PrimitiveType,
        fits: fn(i128) -> bool,
    ) -> Result<i128, Error> {
        let token = self.peek()?;
        let is_int64 = primitive == PrimitiveType::Int64;
        let text = match token {
            Token::Number => match self.parser.number_token()? {
                NumberToken::Integer(value) => {
                    if is_int64 && self.watch.is_some() {
                        self.number_departs(
                            token,
                            &value.to_string(),
                            ItemType::Primitive(primitive),
                        )?;
                    }
                    return Ok(value.into());
                }
                NumberToken::Text(text) => text.to_owned(),
            },
            // With IEEE754Compatible=true an Edm.Int64 is a string (OData JSON 4.01, section 3.2).
            Token::String if is_int64 => {
                let text = self.parser.string()?.into_string();
                if self.watch.is_some() {
                    self.number_departs(token, &text, ItemType::Primitive(primitive))?;
                }
                text
            }
            _ => return Err(self.mismatch(token, ItemType::Primitive(primitive))),
        };
        let is_number = token == Token::Number;
        let value = integer::from_text(&text, is_number)
            .ok_or_else(|| self.problem(integer::problem(&text, is_number, primitive)))?;
        if !fits(value) {
            return Err(self.out_of_range(&text, primitive));
        }
        if is_number && text.contains(['.', 'e', 'E']) {
            self.depart(None, || {
                Problem::departure(
                    Departure::IntegerAsDecimal,
                    &text,
                    ItemType::Primitive(primitive),
                )
            })?;
        }
        Ok(value)
    }

    /// Takes the value of a member of an enumeration type.
    #[cold]
    pub(super) fn numeric_enum(
        &mut self,
        value: &mut dyn TextValue,
        text: &str,
    ) -> Result<(), Error> {
        let problem = |kind, expected| {
            Problem::new(
                kind,
                format_args!("found the number {text}, expected {expected}"),
            )
        };
        if text.parse::<i64>().is_err() {
            let expected = "the name of a member in a string, or a value of 64 bits";
            return Err(self.problem(problem(ErrorKind::TypeMismatch, expected)));
        }
        value
            .parse(text)
            .map_err(|invalid| self.problem(Problem::invalid(invalid)))?;
        self.depart(None, || {
            problem(ErrorKind::NumericEnum, "the name of a member in a string")
        })
    }

    #[cold]
    fn integer_out_of_range(&self, value: i64, primitive: PrimitiveType) -> Error {
        self.out_of_range(&value.to_string(), primitive)
    }

    #[cold]
    pub(super) fn out_of_range(&self, text: &str, primitive: PrimitiveType) -> Error {
        self.problem(integer::out_of_range(text, primitive))
    }

    pub(super) fn float(&mut self, primitive: PrimitiveType) -> Result<f64, Error> {
        match self.peek()? {
            Token::Number => {
                let text = self.parser.number()?;
                match text.parse::<f64>() {
                    Ok(value) if value.is_finite() => Ok(value),
                    _ => Err(self.out_of_range(text, primitive)),
                }
            }
            Token::String => {
                let text = self.parser.string()?.into_string();
                non_finite(&text)
                    .ok_or_else(|| self.problem(Problem::mismatch(&format!("{text:?}"), FLOAT)))
            }
            token => Err(self.mismatch(token, ItemType::Primitive(primitive))),
        }
    }

    pub(super) fn single(&mut self) -> Result<f32, Error> {
        if self.peek()? == Token::Number {
            let text = self.parser.number()?;
            return single(text).ok_or_else(|| self.out_of_range(text, PrimitiveType::Single));
        }
        let not_finite = self.float(PrimitiveType::Single)?;
        Ok(not_finite as f32)
    }
}
