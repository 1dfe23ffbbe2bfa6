//! Reading from JSON text, with the parser of this crate: no generic code, compiled once.

use super::ErrorKind;
use super::names::{Key, Names};
use super::object::{Members, Tag, read_any, read_object};
use super::options::{Options, Strictness};
use super::problem::{Problem, Wanted};
use super::seen::{Recorder, Seen};
use super::watch::{Watch, Watched};
use super::whole;
use crate::description::{ItemType, PrimitiveType, Property, PropertyType, TypeDescription};
use crate::dynamic::{DynamicValue, read_dynamic};
use crate::json::parser::{NumberToken, Parser, Text, Token};
use crate::json::{Error, Version};
use crate::path::{Segment, WirePath};
use crate::value::{How, Invalid, List, Object, SlotMut, TextValue, Value};

/// A JSON text that is being read.
pub(crate) struct TextReader<'a> {
    parser: Parser<'a>,
    options: &'a Options,
    /// Where the value starts that was looked at last, in bytes.
    start: usize,
    watch: Option<Box<Watch>>,
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
        }
    }

    /// Reads the whole text as a value.
    pub(crate) fn value<T: Value>(&mut self, value: &mut T) -> Result<(), Error> {
        let token = self.peek()?;
        if token == Token::Null {
            if let SlotMut::Refused = value.slot_mut(How::Null) {
                return Err(self.mismatch(token, T::TYPE.item()));
            }
            self.parser.null()?;
            self.record(Seen::Null);
        } else {
            let how = if T::NULLABLE {
                How::Fresh
            } else {
                How::Existing
            };
            self.into_slot(token, value.slot_mut(how), const { &T::TYPE })?;
        }
        Ok(self.parser.finish()?)
    }

    /// Tells an error's place.
    pub(crate) fn placed(&self, error: Error) -> Error {
        error.placed(|offset| self.parser.position(offset))
    }

    /// What was written down.
    pub(crate) fn finish(self) -> Watched {
        let parser = self.parser;
        let watch = self.watch.unwrap_or_default();
        watch.finish(|offset| parser.position(offset))
    }

    fn recorder(&mut self) -> Option<&mut Recorder> {
        self.watch.as_mut()?.recorder.as_mut()
    }

    #[inline]
    fn record(&mut self, seen: Seen) {
        if let Some(recorder) = self.recorder() {
            recorder.read(seen);
        }
    }

    /// Takes note of a departure from the standard in the value that was looked at last.
    fn depart(
        &mut self,
        member: Option<&str>,
        problem: impl FnOnce() -> Problem,
    ) -> Result<(), Error> {
        let Some(watch) = &mut self.watch else {
            return Ok(());
        };
        if self.options.strictness == Strictness::Strict {
            let error = Error::problem(problem(), self.start);
            return Err(match member {
                Some(member) => error.within(member.to_owned()),
                None => error,
            });
        }
        watch.note(self.start, member, problem());
        Ok(())
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

    /// An error within the value that was looked at last.
    #[cold]
    fn placed_within(&self, problem: Problem, path: &WirePath) -> Error {
        let error = self.problem(problem);
        path.segments()
            .rev()
            .fold(error, |error, segment| error.within(segment.clone()))
    }

    #[cold]
    fn mismatch(&self, token: Token, item: ItemType) -> Error {
        self.problem(Problem::mismatch(found(token), Wanted(item)))
    }

    #[inline]
    #[allow(
        clippy::wrong_self_convention,
        reason = "it reads the text into the slot"
    )]
    fn into_slot(
        &mut self,
        token: Token,
        slot: SlotMut<'_>,
        of: &'static PropertyType,
    ) -> Result<(), Error> {
        let item = of.item();
        match slot {
            SlotMut::String(value) if token == Token::String => {
                *value = self.parser.string()?.into_string()
            }
            SlotMut::Text(value) if token == Token::String => {
                let text = self.parser.string()?;
                match value.parse(&text) {
                    Ok(()) if self.watch.is_none() => {}
                    parsed => {
                        let text = text.into_string();
                        self.text_departs(parsed, value, &text, item)?;
                    }
                }
            }
            SlotMut::Text(value)
                if token == Token::Number
                    && self.options.numeric_enums
                    && matches!(item, ItemType::Enumeration(_)) =>
            {
                let text = self.parser.number()?;
                value
                    .parse(text)
                    .map_err(|invalid| self.problem(Problem::invalid(invalid)))?;
                self.depart(None, || {
                    Problem::new(
                        ErrorKind::NumericEnum,
                        format_args!(
                            "found the number {text}, expected the name of a member in a string"
                        ),
                    )
                })?;
            }
            SlotMut::Object(object)
                if token == Token::Object
                    && self.watch.is_none()
                    && whole::declares_nothing(object) =>
            {
                if let DynamicValue::Object(members) = read_dynamic(&mut self.parser)? {
                    if let Err(members) = whole::take(object, members) {
                        return super::serde::replay_object(object, of, &members.into())
                            .map_err(|(problem, path)| self.placed_within(problem, &path));
                    }
                }
            }
            SlotMut::Object(object) if token == Token::Object => {
                self.parser.begin_object()?;
                self.begin(Recorder::begin_object);
                read_object(self, object)?;
                self.end();
                return Ok(());
            }
            SlotMut::Any(any) if token == Token::Object => {
                self.parser.begin_object()?;
                self.begin(Recorder::begin_object);
                read_any(self, any)?;
                self.end();
                return Ok(());
            }
            SlotMut::List(list) if token == Token::Array => {
                self.parser.begin_array()?;
                self.begin(Recorder::begin_list);
                self.list(list, of)?;
                self.end();
                return Ok(());
            }
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
            SlotMut::Excluded => return self.skip(),
            _ => return Err(self.mismatch(token, item)),
        }
        self.record(Seen::Value);
        Ok(())
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
                    Problem::departure(ErrorKind::NullCollection, "null", of.item())
                })?;
            }
            _ => return Err(self.problem(Problem::null(property))),
        }
        self.parser.null()?;
        self.record(Seen::Null);
        Ok(())
    }

    /// Reads a property while something is written down.
    #[cold]
    fn watched_property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), Error> {
        let token = self.peek()?;
        if let Some(watch) = &mut self.watch {
            watch.enter(property.name());
            if let Some(recorder) = &mut watch.recorder {
                recorder.begin_member(property.name());
            }
        }
        if token == Token::Null {
            self.null_property(object, index, property)?;
        } else {
            let slot = object.property_mut(index, How::Fresh);
            if let SlotMut::Excluded = slot {
                self.depart(None, || Problem::not_updatable(property))?;
            }
            self.into_slot(token, slot, property.property_type())?;
        }
        if let Some(watch) = &mut self.watch {
            watch.leave();
            if let Some(recorder) = &mut watch.recorder {
                recorder.end_member();
            }
        }
        Ok(())
    }

    #[inline]
    fn begin(&mut self, begin: fn(&mut Recorder)) {
        if let Some(recorder) = self.recorder() {
            begin(recorder);
        }
    }

    #[inline]
    fn end(&mut self) {
        if let Some(recorder) = self.recorder() {
            recorder.end();
        }
    }

    /// What a text is beside a value, or instead of one.
    #[cold]
    fn text_departs(
        &mut self,
        parsed: Result<(), Invalid>,
        value: &mut dyn TextValue,
        text: &str,
        item: ItemType,
    ) -> Result<(), Error> {
        let Err(invalid) = parsed else {
            return match value.departure(text) {
                Some(kind) => self.depart(None, || Problem::departure(kind, text, item)),
                None => Ok(()),
            };
        };
        let is_instant = matches!(item, ItemType::Primitive(PrimitiveType::DateTimeOffset));
        if self.options.assume_utc && is_instant && value.parse(&format!("{text}Z")).is_ok() {
            return self.depart(None, || Problem::departure(ErrorKind::NoOffset, text, item));
        }
        Err(self.problem(Problem::invalid(invalid)))
    }

    /// What a number that was taken departs from.
    #[cold]
    fn number_departs(&mut self, token: Token, text: &str, item: ItemType) -> Result<(), Error> {
        let is_special = matches!(text, "INF" | "-INF" | "NaN");
        if (token == Token::String) != self.options.ieee754_compatible && !is_special {
            self.depart(None, || {
                Problem::departure(ErrorKind::NumberForm, text, item)
            })?;
        }
        let is_decimal = matches!(item, ItemType::Primitive(PrimitiveType::Decimal));
        if is_decimal && self.options.version == Version::V4_0 && text.contains(['e', 'E']) {
            self.depart(None, || {
                Problem::departure(ErrorKind::ExponentialDecimal, text, item)
            })?;
        }
        Ok(())
    }

    fn list(&mut self, list: &mut dyn List, of: &'static PropertyType) -> Result<(), Error> {
        let mut index = 0;
        while self.parser.next_item()? {
            if let Some(watch) = &mut self.watch {
                watch.enter(index);
            }
            let read = match self.peek()? {
                Token::Null => self.null_item(list, of),
                token => {
                    let slot = list.push(How::Fresh);
                    self.into_slot(token, slot, of)
                }
            };
            read.map_err(|error| error.within(index))?;
            if let Some(watch) = &mut self.watch {
                watch.leave();
                if let Some(recorder) = &mut watch.recorder {
                    recorder.end_item();
                }
            }
            index += 1;
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

    fn integer<T: TryFrom<i64> + TryFrom<i128>>(
        &mut self,
        token: Token,
        primitive: PrimitiveType,
    ) -> Result<T, Error> {
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
                    return T::try_from(value)
                        .map_err(|_| self.out_of_range(&value.to_string(), primitive));
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
        let value = super::integer::from_text(&text, token == Token::Number)
            .ok_or_else(|| self.problem(super::integer::problem(&text, primitive)))?;
        if text.contains('.') {
            self.depart(None, || {
                Problem::departure(
                    ErrorKind::IntegerAsDecimal,
                    &text,
                    ItemType::Primitive(primitive),
                )
            })?;
        }
        T::try_from(value).map_err(|_| self.out_of_range(&text, primitive))
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
        let Some(name) = self.parser.next_key()? else {
            // What the object lacks is missed at its closing brace.
            self.start = self.parser.offset().saturating_sub(1);
            return Ok(None);
        };
        if let Some(recorder) = self
            .watch
            .as_mut()
            .and_then(|watch| watch.recorder.as_mut())
        {
            recorder.begin_member(&name);
        }
        Ok(Some(names.classify(&name)))
    }

    #[inline]
    fn property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), Error> {
        if self.watch.is_some() {
            return self.watched_property(object, index, property);
        }
        let token = self.peek()?;
        if token == Token::Null {
            return self.null_property(object, index, property);
        }
        let slot = object.property_mut(index, How::Fresh);
        self.into_slot(token, slot, property.property_type())
    }

    fn tag(&mut self, known: &[&'static TypeDescription]) -> Result<Tag, Error> {
        if self.peek()? != Token::String || self.watch.is_some() {
            return Ok(self.dynamic()?.into());
        }
        let text = self.parser.string()?;
        Ok(Tag::of(&text, known))
    }

    fn dynamic(&mut self) -> Result<DynamicValue, Error> {
        self.peek()?;
        let value = read_dynamic(&mut self.parser)?;
        if let Some(recorder) = self.recorder() {
            recorder.read(Seen::Raw(value.clone()));
            recorder.end_member();
        }
        Ok(value)
    }

    fn skip(&mut self) -> Result<(), Error> {
        if self.recorder().is_some() {
            return self.dynamic().map(drop);
        }
        Ok(self.parser.skip_value()?)
    }

    fn raise(&mut self, problem: Problem) -> Error {
        self.problem(problem)
    }

    fn within(&mut self, error: Error, member: Segment) -> Error {
        error.within(member)
    }

    fn options(&self) -> &Options {
        self.options
    }

    fn watches(&self) -> bool {
        self.watch.is_some()
    }

    fn note(&mut self, member: &str, problem: Problem) -> Result<(), Error> {
        self.depart(Some(member), || problem)
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
