use super::TextReader;
use crate::description::{Property, TypeDescription};
use crate::dynamic::{DynamicValue, read_dynamic};
use crate::json::Error;
use crate::json::parser::Token;
use crate::path::Segment;
use crate::read::members::{Ahead, Members, Tag, TagText};
use crate::read::names::{Key, Names};
use crate::read::options::Options;
use crate::read::problem::Problem;
use crate::read::seen::Seen;
use crate::read::tag;
use crate::value::{How, Object};
use std::borrow::Cow;

impl TextReader<'_> {
    /// The next member's name, which is not that of the property that comes next.
    #[inline(never)]
    fn unexpected_key(&mut self, names: &mut Names) -> Result<Option<Key>, Error> {
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
        let key = names.classify(&name);
        self.look_ahead()?;
        Ok(Some(key))
    }
}

impl Members for TextReader<'_> {
    type Error = Error;

    // The walker's loop asks for this and for `property`, of every member.
    #[inline(always)]
    fn next_key(&mut self, names: &mut Names) -> Result<Option<Key>, Error> {
        if let Some(property) = names.expected() {
            if self.parser.expect_key(property.name()) {
                self.look_ahead()?;
                names.accept();
                return Ok(Some(Key::Property(property)));
            }
        }
        if self.parser.leave_object() {
            // What the object lacks is missed at its closing brace.
            self.start = self.parser.offset() - 1;
            return Ok(None);
        }
        self.unexpected_key(names)
    }

    #[inline(always)]
    fn property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), Error> {
        if self.watch.is_some() {
            return self.watched_property(object, index, property);
        }
        let first = self.first_byte();
        if first == b'n' {
            return self.null_property(object, index, property);
        }
        let slot = object.property_mut(index, How::Fresh);
        self.fill_here(first, slot, property.property_type())
    }

    #[inline]
    fn first_tag(&mut self, known: &[&'static TypeDescription]) -> Option<TagText> {
        if self.watch.is_some() {
            return None;
        }
        let texts = known.iter().map(|known| known.tag());
        let index = self.parser.expect_first(tag::CONTROL, texts)?;
        Some(TagText {
            text: Cow::Borrowed(known.get(index)?.tag()),
            known: Some(index),
        })
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

    #[cold]
    fn find_tag(&mut self) -> Result<Ahead, Error> {
        self.look_for_tag()
    }

    #[cold]
    fn go_back(&mut self) {
        self.look_back();
    }

    #[cold]
    fn pass_tag(&mut self) -> Result<(), Error> {
        self.raise_due()?;
        self.skip()
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
