//! What is written down while a text is read, and what becomes of departures from the standard.

use super::{Root, TextReader};
use crate::description::{ItemType, PrimitiveType, Property, PropertyType};
use crate::json::parser::Token;
use crate::json::{Error, Version};
use crate::path::Segment;
use crate::read::options::Strictness;
use crate::read::problem::Problem;
use crate::read::seen::{Recorder, Seen};
use crate::validate::Rule;
use crate::value::{Departure, How, Invalid, Object, SlotMut, TextValue};

/// A departure from the standard that was found before the text is read, in a value that begins at an offset in bytes.
pub(crate) struct Departed {
    pub(crate) offset: usize,
    /// Outermost first.
    pub(crate) path: Vec<Segment>,
    pub(crate) problem: Problem,
}

impl TextReader<'_> {
    /// Reads the whole text as a value, beside departures that were found in it before, in their order.
    pub(crate) fn value_beside(
        &mut self,
        value: &mut dyn Root,
        departed: Vec<Departed>,
    ) -> Result<(), Error> {
        let read = self.value(value);
        for departed in departed {
            if let Err(error) = &read {
                if error.offset() < departed.offset {
                    break;
                }
            }
            self.start = departed.offset;
            let Some(watch) = &mut self.watch else {
                continue;
            };
            departed
                .path
                .iter()
                .cloned()
                .for_each(|step| watch.enter(step));
            let noted = self.depart(None, || departed.problem);
            if let Some(watch) = &mut self.watch {
                departed.path.iter().for_each(|_| watch.leave());
            }
            let within = |error| {
                departed
                    .path
                    .iter()
                    .cloned()
                    .rev()
                    .fold(error, Error::within)
            };
            noted.map_err(within)?;
        }
        read
    }

    pub(super) fn recorder(&mut self) -> Option<&mut Recorder> {
        self.watch.as_mut()?.recorder.as_mut()
    }

    /// A value without members of its own was read.
    #[inline]
    pub(super) fn record_value(&mut self) {
        if self.watch.is_some() {
            self.record_watched(Seen::Value);
        }
    }

    pub(super) fn record(&mut self, seen: Seen) {
        if self.watch.is_some() {
            self.record_watched(seen);
        }
    }

    #[cold]
    fn record_watched(&mut self, seen: Seen) {
        if let Some(recorder) = self.recorder() {
            recorder.read(seen);
        }
    }

    /// What is noted of a member before its value is read has the value's place.
    #[inline]
    pub(super) fn look_ahead(&mut self) -> Result<(), Error> {
        if self.watch.is_some() {
            self.peek()?;
        }
        Ok(())
    }

    /// Takes note of a departure from the standard in the value that was looked at last.
    pub(super) fn depart(
        &mut self,
        member: Option<&str>,
        problem: impl FnOnce() -> Problem,
    ) -> Result<(), Error> {
        let Some(watch) = &mut self.watch else {
            return Ok(());
        };
        if self.options.strictness == Strictness::Strict {
            return self.raise_in_turn(member, problem());
        }
        watch.note(self.start, member, problem());
        Ok(())
    }

    #[inline]
    pub(super) fn begin(&mut self, begin: fn(&mut Recorder)) {
        if let Some(recorder) = self.recorder() {
            begin(recorder);
        }
    }

    #[inline]
    pub(super) fn end(&mut self) {
        if let Some(recorder) = self.recorder() {
            recorder.end();
        }
    }

    /// Reads a property while something is written down.
    #[cold]
    pub(super) fn watched_property(
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
        if let Some(watch) = &mut self.watch {
            watch.finite = !property.rules().iter().any(Rule::is_floating);
        }
        let is_null = token == Token::Null;
        let how = if is_null { How::Null } else { How::Fresh };
        if let SlotMut::Excluded = object.property_mut(index, how) {
            self.depart(None, || Problem::not_updatable(property))?;
        }
        if is_null {
            self.null_property(object, index, property)?;
        } else {
            let slot = object.property_mut(index, how);
            self.fill(slot, property.property_type())?;
        }
        if let Some(watch) = &mut self.watch {
            watch.leave();
            if let Some(recorder) = &mut watch.recorder {
                recorder.end_member();
            }
        }
        Ok(())
    }

    /// What a text is beside a value, or instead of one.
    #[cold]
    pub(super) fn text_departs(
        &mut self,
        parsed: Result<(), Invalid>,
        value: &mut dyn TextValue,
        text: &str,
        of: &'static PropertyType,
    ) -> Result<(), Error> {
        let item = of.item();
        let Err(invalid) = parsed else {
            for kind in value.departures(text).into_iter().flatten() {
                self.depart(None, || Problem::departure(kind, text, item))?;
            }
            return Ok(());
        };
        let is_instant = matches!(item, ItemType::Primitive(PrimitiveType::DateTimeOffset));
        if self.options.assume_utc && is_instant && value.parse(&format!("{text}Z")).is_ok() {
            return self.depart(None, || Problem::departure(Departure::NoOffset, text, item));
        }
        Err(self.problem(Problem::invalid(invalid)))
    }

    /// What a number that was taken departs from.
    #[cold]
    pub(super) fn number_departs(
        &mut self,
        token: Token,
        text: &str,
        item: ItemType,
    ) -> Result<(), Error> {
        let is_special = matches!(text, "INF" | "-INF" | "NaN");
        if (token == Token::String) != self.options.ieee754_compatible && !is_special {
            self.depart(None, || {
                Problem::departure(Departure::NumberForm, text, item)
            })?;
        }
        if is_special && self.watch.as_ref().is_some_and(|watch| watch.finite) {
            self.depart(None, || {
                Problem::departure(Departure::NonFiniteDecimal, text, item)
            })?;
        }
        let is_decimal = matches!(item, ItemType::Primitive(PrimitiveType::Decimal));
        if is_decimal && self.options.version == Version::V4_0 && text.contains(['e', 'E']) {
            self.depart(None, || {
                Problem::departure(Departure::ExponentialDecimal, text, item)
            })?;
        }
        Ok(())
    }
}
