//! Errors on their way out.

use core::cell::{Cell, RefCell};
use core::fmt;

use serde_core::de;

use crate::description::{ItemType, PropertyType};
use crate::path::{Segment, WirePath};
use crate::read::problem::{Problem, Wanted};
use crate::read::{ErrorKind, FLOAT, integer};
use crate::value::Rejected;

/// What the walker remembers of an error on its way out: only errors that it raised itself get a wire path, so that
/// those of syntax and of the input's end pass as they are.
#[derive(Default)]
pub(super) struct Context {
    /// Of an object only a part is there, so that none of its properties is missed.
    pub(super) partial: bool,
    pub(super) raised: Cell<bool>,
    pub(super) path: RefCell<WirePath>,
}

impl Context {
    #[cold]
    pub(super) fn raise<E: de::Error>(&self, problem: &Problem) -> E {
        self.raised.set(true);
        E::custom(problem)
    }

    #[cold]
    pub(super) fn within<E>(&self, error: E, segment: Segment) -> E {
        if self.raised.get() {
            self.path.borrow_mut().enclose(segment);
        }
        error
    }

    /// An error of a value that was taken as a whole.
    #[cold]
    pub(super) fn reject<E: de::Error>(&self, rejected: Rejected) -> E {
        let error = self.raise(&rejected.problem);
        let segments = rejected.path.segments().rev();
        segments.fold(error, |error, segment| self.within(error, segment.clone()))
    }

    /// An error of a value that was kept, and its way within that value.
    #[cold]
    pub(super) fn replayed(&self, error: impl fmt::Display) -> (Problem, WirePath) {
        let problem = Problem::new(ErrorKind::InvalidValue, error);
        (problem, self.path.take())
    }

    /// Adds the path to the message. `serde_json` finds line and column at its end again.
    #[cold]
    pub(super) fn finish<E: de::Error>(&self, error: E) -> E {
        let path = self.path.borrow();
        match path.is_empty() {
            true => error,
            false => E::custom(format_args!("{path}: {error}")),
        }
    }
}

/// What was expected of a value. Whoever asks is about to raise an error.
pub(super) struct Wished<'a> {
    pub(super) of: &'static PropertyType,
    pub(super) item: bool,
    pub(super) context: &'a Context,
}

impl fmt::Display for Wished<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.context.raised.set(true);
        match self.of.is_collection() && !self.item {
            true => write!(f, "an array ({})", self.of),
            false => Wanted(self.of.item()).fmt(f),
        }
    }
}

impl de::Expected for Wished<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cold]
pub(super) fn out_of_range(of: &PropertyType, text: &str) -> Problem {
    match of.item() {
        ItemType::Primitive(primitive) => integer::out_of_range(text, primitive),
        item => Problem::mismatch("a number", Wanted(item)),
    }
}

pub(super) fn non_finite(text: &str) -> Result<f64, Problem> {
    crate::read::non_finite(text).ok_or_else(|| Problem::mismatch(&format!("{text:?}"), FLOAT))
}
