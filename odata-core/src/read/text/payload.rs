//! Reading payloads: a value, and what stands beside it.

use super::service_error::{broken_off, may_be_error};
use super::{TextReader, found};
use crate::Value;
use crate::description::{ItemType, PropertyType};
use crate::dynamic::read_dynamic;
use crate::json::Error;
use crate::json::parser::{Parser, Token};
use crate::payload::sealed::{Payload, Text};
use crate::payload::{Envelope, EnvelopeBuilder, Form, ODataError, in_stream_error};
use crate::read::ErrorKind;
use crate::read::problem::Problem;
use crate::value::{Departure, How, List, SlotMut};

impl TextReader<'_> {
    /// Reads the whole text as a payload.
    pub(crate) fn payload<P: Payload>(&mut self) -> Result<P, Error> {
        let start = self.parser.remaining();
        let read = P::read(Text(self)).and_then(|payload| {
            self.parser.finish()?;
            Ok(payload)
        });
        read.map_err(|error| broken_off(error, start))
    }

    /// Reads an object whose member `main` is read by `read`, and gives what stands beside it.
    pub(crate) fn envelope(
        &mut self,
        main: &'static str,
        read: &mut dyn FnMut(&mut Self) -> Result<(), Error>,
    ) -> Result<Envelope, Error> {
        let token = self.peek()?;
        if token != Token::Object {
            let expected = format_args!("an object with the member {main:?}");
            return Err(self.problem(Problem::mismatch(found(token), expected)));
        }
        self.parser.begin_object()?;
        let mut builder = EnvelopeBuilder::default();
        let mut is_there = false;
        while let Some(name) = self.parser.next_key()? {
            if &*name == main {
                self.peek()?;
                if is_there {
                    self.depart(Some(main), Problem::duplicate)?;
                }
                is_there = true;
                self.enter(main);
                read(self).map_err(|error| error.within(main))?;
                self.leave();
            } else {
                let name = name.into_string();
                self.beside(&mut builder, name)?;
            }
        }
        // What the object lacks is missed at its closing brace.
        self.start = self.parser.offset().saturating_sub(1);
        if !is_there {
            let problem = Problem::new(
                ErrorKind::MissingProperty,
                "found no such member, expected the value of the payload",
            );
            return Err(self.problem(problem).within(main));
        }
        let (envelope, problem) = builder.finish();
        if let Some((member, problem)) = problem {
            self.depart(Some(member), || problem)?;
        }
        Ok(envelope)
    }

    /// Reads a member that stands beside the value.
    pub(crate) fn beside(
        &mut self,
        builder: &mut EnvelopeBuilder,
        name: String,
    ) -> Result<(), Error> {
        let token = self.peek()?;
        let value = read_dynamic(&mut self.parser)?;
        if name == "error" && token == Token::Object {
            let error = ODataError::of(value).0;
            return Err(Error::service(error, self.start).within(name));
        }
        let form = Form {
            version: self.options.version,
            ieee754_compatible: self.options.ieee754_compatible,
        };
        match builder.take(name.clone(), value, form) {
            Ok(notes) => notes
                .into_iter()
                .try_for_each(|problem| self.depart(Some(&name), || problem)),
            Err(problem) => Err(self.problem(problem).within(name)),
        }
    }

    /// Reads an object whose member `value` is a collection, and gives what stands beside it too.
    pub(crate) fn collection<T: Value>(&mut self) -> Result<(Vec<T>, Envelope), Error> {
        let mut items = Vec::new();
        let envelope = self.envelope("value", &mut |reader| {
            reader.items(&mut items, const { &T::COLLECTION })
        })?;
        Ok((items, envelope))
    }

    /// Reads the items of a collection, among which an error of the service may stand.
    pub(crate) fn items<T: Value>(
        &mut self,
        items: &mut Vec<T>,
        of: &'static PropertyType,
    ) -> Result<(), Error> {
        items.clear();
        let token = self.peek()?;
        if token == Token::Null {
            return self.null_value(items, of);
        }
        if token != Token::Array {
            let expected = format_args!("an array ({of})");
            return Err(self.problem(Problem::mismatch(found(token), expected)));
        }
        self.parser.begin_array()?;
        let mut index = 0;
        while self.parser.next_item()? {
            self.item_or_error(items, of, index)?;
            index += 1;
        }
        Ok(())
    }

    /// Reads an item; an error of the service in its place is an error.
    pub(crate) fn item_or_error(
        &mut self,
        list: &mut dyn List,
        of: &'static PropertyType,
        index: usize,
    ) -> Result<(), Error> {
        if self.peek()? == Token::Object && may_be_error(self.parser.remaining(), of) {
            let error = in_stream_error(self.parser.remaining());
            if let Some(error) = error {
                return Err(Error::service(error, self.start).within(index));
            }
        }
        self.item(list, of, index)
    }

    /// Checks that the text of an item ends with it.
    pub(crate) fn end_of_text(&mut self) -> Result<(), Error> {
        Ok(self.parser.finish()?)
    }

    /// Checks that the text of an item is JSON.
    pub(crate) fn skip_item(&mut self) -> Result<(), Error> {
        Ok(self.parser.skip_value()?)
    }

    /// Reads a value, null too if its type has it.
    pub(crate) fn nullable_value<T: Value>(&mut self, value: &mut T) -> Result<(), Error> {
        match self.peek()? {
            Token::Null => self.null_value(value, const { &T::TYPE }),
            _ => {
                let how = if T::NULLABLE || T::TYPE.is_collection() {
                    How::Fresh
                } else {
                    How::Existing
                };
                *value = T::blank();
                self.fill(value.slot_mut(how), const { &T::TYPE })
            }
        }
    }

    fn null_value<T: Value>(
        &mut self,
        value: &mut T,
        of: &'static PropertyType,
    ) -> Result<(), Error> {
        if let SlotMut::Refused = value.slot_mut(How::Null) {
            if !(of.is_collection() && self.options.null_collections) {
                let expected = match of.is_collection() {
                    true => format!("an array ({of}): a collection is never null"),
                    false => format!("a value of {of}"),
                };
                let problem = Problem::new(
                    ErrorKind::NullNotAllowed,
                    format_args!("found null, expected {expected}"),
                );
                return Err(self.problem(problem));
            }
            self.depart(None, || {
                Problem::departure(Departure::NullCollection, "null", of.item())
            })?;
            *value = T::blank();
        }
        Ok(self.parser.null()?)
    }

    /// Reads an entity that stands alone, or within an object as its member `value`.
    pub(crate) fn entity<T: Value>(&mut self, value: &mut T) -> Result<Envelope, Error> {
        let of = const { &T::TYPE };
        if self.peek()? == Token::Object {
            let text = self.parser.remaining();
            if may_be_error(text, of) {
                if let Some(error) = in_stream_error(text) {
                    return Err(Error::service(error, self.start).within("error"));
                }
            }
            if declared(of, "value") == Some(false) && is_wrapped(text, self.options.max_depth) {
                self.depart(None, || {
                    Problem::new(
                        ErrorKind::WrappedEntity,
                        format_args!(
                            "found an object with the member \"value\", expected the members of {} themselves",
                            of.item().name()
                        ),
                    )
                })?;
                return self.envelope("value", &mut |reader| reader.nullable_value(value));
            }
        }
        self.nullable_value(value)?;
        Ok(Envelope::default())
    }

    /// Reads the name of a member that stands alone.
    pub(crate) fn member_name(&mut self) -> Result<String, Error> {
        Ok(self.parser.string()?.into_string())
    }

    /// Takes note of a departure from the standard in a member.
    pub(crate) fn depart_in(&mut self, member: &str, problem: Problem) -> Result<(), Error> {
        self.depart(Some(member), || problem)
    }

    pub(crate) fn enter(&mut self, member: &'static str) {
        if let Some(watch) = &mut self.watch {
            watch.enter(member);
        }
    }

    fn leave(&mut self) {
        if let Some(watch) = &mut self.watch {
            watch.leave();
        }
    }
}

/// Whether a structured type declares a property of a name; `None` for any other type.
pub(super) fn declared(of: &PropertyType, name: &str) -> Option<bool> {
    match of.item() {
        ItemType::Structured(description) => Some(description().find(name).is_some()),
        _ => None,
    }
}

/// Whether an object has a member `value` that is an object, and else nothing but annotations.
fn is_wrapped(text: &str, max_depth: usize) -> bool {
    let mut parser = Parser::new(text, max_depth);
    let mut wrapped = false;
    let mut look = || {
        parser.begin_object()?;
        while let Some(name) = parser.next_key()? {
            let (is_value, is_other) = (&*name == "value", !name.contains('@'));
            let is_object = parser.peek()? == Token::Object;
            if is_value && is_object {
                wrapped = true;
            } else if is_other {
                return Ok(false);
            }
            parser.skip_value()?;
        }
        Ok::<_, crate::json::parser::Fault>(true)
    };
    // What is not JSON is told when it is read.
    look().unwrap_or(false) && wrapped
}
