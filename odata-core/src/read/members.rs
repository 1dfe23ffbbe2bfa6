//! What a walker asks of a JSON object, whatever it comes from.

use std::borrow::Cow;

use super::names::{Key, Names};
use super::options::Options;
use super::problem::Problem;
use crate::description::{Property, TypeDescription};
use crate::dynamic::{Deferred, DynamicValue};
use crate::json::parser::scan::is_same;
use crate::path::Segment;
use crate::value::Object;

/// The value of `@odata.type`.
pub(crate) enum Tag {
    Text(TagText),
    /// It is no string but this kind of JSON value.
    Other(&'static str),
}

/// A tag, and which of the types it is whose tags were known, if it is spelt just so.
pub(crate) struct TagText {
    pub(crate) text: Cow<'static, str>,
    pub(crate) known: Option<usize>,
}

impl Tag {
    #[inline]
    pub(crate) fn of(text: &str, known: &[&'static TypeDescription]) -> Self {
        let found = (known.iter().zip(0..))
            .find(|(known, _)| is_same(known.tag().as_bytes(), text.as_bytes()));
        Tag::Text(match found {
            Some((known, index)) => TagText {
                text: Cow::Borrowed(known.tag()),
                known: Some(index),
            },
            None => TagText {
                text: Cow::Owned(text.to_owned()),
                known: None,
            },
        })
    }
}

impl From<DynamicValue> for Tag {
    fn from(value: DynamicValue) -> Self {
        match value {
            DynamicValue::String(text) => Tag::Text(TagText {
                text: Cow::Owned(text),
                known: None,
            }),
            other => Tag::Other(other.kind()),
        }
    }
}

/// What is known of a tag that may come later in an object.
#[derive(Debug)]
pub(crate) enum Ahead {
    /// Nothing, since members come one by one. The value of the member at hand is read when the tag is known.
    Deferred(Deferred),
    Nowhere,
    /// It is next.
    Tag {
        prefixed: bool,
    },
}

/// The members of a JSON object that is being read, in the order in which they come.
pub(crate) trait Members {
    type Error;

    /// The next member's name.
    fn next_key(&mut self, names: &mut Names) -> Result<Option<Key>, Self::Error>;

    /// Reads the member's value into a property.
    fn property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), Self::Error>;

    /// Reads the member's value as a type tag. That of a known type costs no memory.
    fn tag(&mut self, known: &[&'static TypeDescription]) -> Result<Tag, Self::Error>;

    /// Reads the first member if it is seen at a glance that it is the tag of one of these types.
    fn first_tag(&mut self, known: &[&'static TypeDescription]) -> Option<TagText> {
        let _ = known;
        None
    }

    /// Reads the member's value as whatever it is.
    fn dynamic(&mut self) -> Result<DynamicValue, Self::Error>;

    fn skip(&mut self) -> Result<(), Self::Error>;

    /// Goes ahead to the value of the object's tag, which was not among the members so far; the value of the member at hand is read after
    /// [`go_back`](Self::go_back).
    fn find_tag(&mut self) -> Result<Ahead, Self::Error>;

    /// Goes back to the member at hand.
    fn go_back(&mut self) {}

    /// Skips the tag that was read ahead of its turn.
    fn pass_tag(&mut self) -> Result<(), Self::Error> {
        self.skip()
    }

    fn raise(&mut self, problem: Problem) -> Self::Error;

    /// The same error, of the value of a member.
    fn within(&mut self, error: Self::Error, member: Segment) -> Self::Error;

    fn options(&self) -> &Options {
        &Options::LENIENT
    }

    /// Whether properties may be missing that every value has.
    fn is_partial(&self) -> bool {
        false
    }

    /// Whether departures from the standard are noted.
    fn watches(&self) -> bool {
        false
    }

    /// Takes note of a departure from the standard in a member, or makes it an error.
    fn note(&mut self, member: &str, problem: Problem) -> Result<(), Self::Error> {
        let _ = (member, problem);
        Ok(())
    }
}
