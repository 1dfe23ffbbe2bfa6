//! Errors of a service: read as such, or found where data should be.

use super::payload::declared;
use super::{TextReader, found};
use crate::description::PropertyType;
use crate::dynamic::read_dynamic;
use crate::json::Error;
use crate::json::parser::Token;
use crate::path::Segment;
use crate::payload::{ODataError, in_stream_error};
use crate::read::problem::Problem;

impl TextReader<'_> {
    /// Reads the value of the member `error`.
    pub(crate) fn odata_error(&mut self) -> Result<ODataError, Error> {
        let token = self.peek()?;
        if token != Token::Object {
            return Err(self.problem(Problem::mismatch(
                found(token),
                "an object (an OData error)",
            )));
        }
        let (error, problems) = ODataError::of(read_dynamic(&mut self.parser)?);
        for (way, problem) in problems {
            self.depart_at(way, problem)?;
        }
        Ok(error)
    }

    /// Takes note of a departure from the standard at a place within the value that was looked at last.
    fn depart_at(&mut self, way: Vec<Segment>, problem: Problem) -> Result<(), Error> {
        if let Some(watch) = &mut self.watch {
            way.iter().for_each(|segment| watch.enter(segment.clone()));
        }
        let departed = self.depart(None, || problem);
        if let Some(watch) = &mut self.watch {
            way.iter().for_each(|_| watch.leave());
        }
        way.into_iter().rev().fold(departed, |departed, segment| {
            departed.map_err(|error| error.within(segment))
        })
    }
}

/// Whether the first member of an object is called `error`, and not because its type has a property of that name.
#[inline]
pub(super) fn may_be_error(text: &str, of: &PropertyType) -> bool {
    let is_error = |text: &str| {
        let inside = text.trim_start().strip_prefix('{');
        inside.is_some_and(|inside| inside.trim_start().starts_with("\"error\""))
    };
    is_error(text) && declared(of, "error") != Some(true)
}

/// The error that a service tells of where its text stops being JSON, instead of that.
#[cold]
pub(super) fn broken_off(error: Error, text: &str) -> Error {
    let Some(fault) = error.fault() else {
        return error;
    };
    let rest = text.get(fault.offset..).unwrap_or_default();
    let rest = rest.strip_prefix(',').unwrap_or(rest);
    match in_stream_error(rest) {
        Some(told) => Error::service(told, fault.offset),
        None => error,
    }
}
