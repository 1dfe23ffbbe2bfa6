//! Values that are rare, or read as a whole.

use super::{TextReader, found};
use crate::description::{ItemType, PropertyType};
use crate::dynamic::{DynamicValue, read_dynamic};
use crate::json::Error;
use crate::json::parser::{Text, Token};
use crate::read::any::read_any;
use crate::read::members::Members;
use crate::read::object::raise_within;
use crate::read::problem::Problem;
use crate::read::seen::{Recorder, Seen};
use crate::read::whole;
use crate::value::{Object, Shape, SlotMut, TextValue, Whole};

impl TextReader<'_> {
    /// Reads a value into a slot that is rare, or tells that it does not fit there.
    #[inline(never)]
    pub(super) fn fill_otherwise(
        &mut self,
        slot: SlotMut<'_>,
        of: &'static PropertyType,
    ) -> Result<(), Error> {
        let (token, item) = (self.peek()?, of.item());
        match slot {
            SlotMut::Text(value)
                if token == Token::Number
                    && self.options.numeric_enums
                    && matches!(item, ItemType::Enumeration(_)) =>
            {
                let text = self.parser.number()?;
                self.numeric_enum(value, text)?;
            }
            SlotMut::Any(any) if token == Token::Object => {
                self.parser.begin_object()?;
                self.begin(Recorder::begin_object);
                let outer = core::mem::replace(&mut self.object, self.parser.offset());
                read_any(self, any)?;
                self.object = outer;
                self.end();
                return Ok(());
            }
            SlotMut::List(_) => {
                return Err(self.problem(Problem::mismatch(
                    found(token),
                    format_args!("an array ({of})"),
                )));
            }
            SlotMut::Single(value) => *value = self.single()?,
            SlotMut::Number(value) if matches!(token, Token::Number | Token::String) => {
                let text = match token {
                    Token::Number => Text::Input(self.parser.number()?),
                    _ => self.parser.string()?,
                };
                match value.parse(&text) {
                    Ok(()) if self.watch.is_none() => {}
                    Ok(()) => {
                        let text = text.into_string();
                        self.number_departs(token, &text, item)?;
                    }
                    Err(invalid) => return Err(self.problem(Problem::invalid(invalid))),
                }
            }
            SlotMut::Untyped(value) => {
                *value = read_dynamic(&mut self.parser)?;
                if self.recorder().is_some() {
                    self.record(Seen::Raw(value.clone()));
                }
                return Ok(());
            }
            SlotMut::Whole(whole) => return self.whole(whole),
            SlotMut::Json(value) => {
                let json = read_dynamic(&mut self.parser)?;
                value
                    .take(json)
                    .map_err(|invalid| self.problem(Problem::invalid(invalid)))?;
            }
            SlotMut::Excluded => return self.skip(),
            _ => return Err(self.mismatch(token, item)),
        }
        self.record_value();
        Ok(())
    }

    /// Reads an object of a type that declares nothing, member by member if it has a tag or annotations.
    #[inline(never)]
    pub(super) fn whole_object(
        &mut self,
        object: &mut dyn Object,
        shape: Shape,
    ) -> Result<(), Error> {
        let start = self.parser.mark();
        if let DynamicValue::Object(members) = read_dynamic(&mut self.parser)? {
            if whole::is_plain(&members) {
                whole::put(object, members);
                return Ok(());
            }
        }
        self.parser.go_to(start);
        self.parser.enter()?;
        self.members(object, shape)
    }

    #[cold]
    pub(super) fn whole(&mut self, whole: &mut dyn Whole) -> Result<(), Error> {
        let start = self.start;
        let value = read_dynamic(&mut self.parser)?;
        if self.recorder().is_some() {
            self.record(Seen::Raw(value.clone()));
        }
        whole.take(value).map_err(|rejected| {
            // What was looked at since lies behind the value.
            self.start = start;
            raise_within(self, rejected.problem, &rejected.path)
        })
    }

    #[inline(never)]
    pub(super) fn escaped_text(
        &mut self,
        value: &mut dyn TextValue,
        of: &'static PropertyType,
    ) -> Result<(), Error> {
        let text = self.escaped_string()?;
        match value.parse(&text) {
            Ok(()) if self.watch.is_none() => Ok(()),
            parsed => self.text_departs(parsed, value, &text, of),
        }
    }

    #[inline(never)]
    pub(super) fn escaped_string(&mut self) -> Result<String, Error> {
        Ok(self.parser.string()?.into_string())
    }
}
