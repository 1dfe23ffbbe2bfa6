//! Finding the tag of an object among members that are not read yet.

use super::TextReader;
use crate::json::Error;
use crate::json::parser::{Fault, Mark, Parser, Token};
use crate::read::members::Ahead;
use crate::read::object::prefixed_only;
use crate::read::problem::Problem;
use crate::read::seen::Recorder;

/// What was looked over ahead of its turn, so that nothing is looked over twice, however deep objects with late tags are nested.
#[derive(Debug, Default)]
pub(super) struct Lookout {
    /// From where to where, in bytes. What is read later begins within, or behind.
    from: usize,
    until: usize,
    /// Of the objects within, in the order of where their members begin: the tags that are not the first member. One without such a tag is there
    /// if one within it has one.
    tags: Vec<(usize, Option<TagPlace>)>,
    /// Where the reader was.
    back: Option<(Mark, usize, Option<Recorder>)>,
    /// What a strict reader makes of tags that it looked at and whose turn has not come.
    due: Vec<Error>,
}

/// Where the value of a tag stands.
#[derive(Debug, Clone, Copy)]
struct TagPlace {
    value: Mark,
    prefixed: bool,
}

impl TextReader<'_> {
    pub(super) fn look_for_tag(&mut self) -> Result<Ahead, Error> {
        let prefixed_only = prefixed_only(self);
        let lookout = self.lookout.get_or_insert_default();
        let here = self.parser.mark();
        let place = if (lookout.from..lookout.until).contains(&self.object) {
            lookout.tag_of(self.object)
        } else {
            lookout.look_over(&mut self.parser, prefixed_only)?
        };
        let Some(place) = place else {
            self.parser.go_to(here);
            return Ok(Ahead::Nowhere);
        };
        // What is read ahead is not recorded: its turn comes.
        let recorder = self.watch.as_mut().and_then(|watch| watch.recorder.take());
        lookout.back = Some((here, self.start, recorder));
        self.parser.go_to(place.value);
        Ok(Ahead::Tag {
            prefixed: place.prefixed,
        })
    }

    /// Makes an error of a departure, or lets it wait for the turn of the tag that it is in.
    #[cold]
    pub(super) fn raise_in_turn(
        &mut self,
        member: Option<&str>,
        problem: Problem,
    ) -> Result<(), Error> {
        let mut error = Error::problem(problem, self.start);
        if let Some(member) = member {
            error = error.within(member.to_owned());
        }
        match &mut self.lookout {
            Some(lookout) if lookout.back.is_some() => {
                lookout.due.push(error);
                Ok(())
            }
            _ => Err(error),
        }
    }

    /// The turn of a tag has come that was looked at.
    pub(super) fn raise_due(&mut self) -> Result<(), Error> {
        let start = self.start;
        let lookout = self.lookout.as_mut();
        let due = lookout.and_then(|lookout| {
            let index = lookout
                .due
                .iter()
                .position(|error| error.offset() == start)?;
            Some(lookout.due.swap_remove(index))
        });
        due.map_or(Ok(()), Err)
    }

    pub(super) fn look_back(&mut self) {
        let lookout = self.lookout.as_mut();
        let Some((here, start, recorder)) = lookout.and_then(|lookout| lookout.back.take()) else {
            return;
        };
        self.parser.go_to(here);
        self.start = start;
        if let Some(watch) = &mut self.watch {
            watch.recorder = recorder;
        }
    }
}

impl Lookout {
    /// The tag of an object that was looked over.
    fn tag_of(&self, members: usize) -> Option<TagPlace> {
        let place = self.tags.partition_point(|(known, _)| *known < members);
        let (known, tag) = self.tags.get(place)?;
        tag.filter(|_| *known == members)
    }

    /// Looks over the rest of an object, from the value of a member on, up to its tag.
    fn look_over(
        &mut self,
        parser: &mut Parser<'_>,
        prefixed_only: bool,
    ) -> Result<Option<TagPlace>, Fault> {
        self.from = parser.offset();
        self.tags.clear();
        self.value(parser, prefixed_only)?;
        let mut place = None;
        while let Some(name) = parser.next_key()? {
            if let Some(prefixed) = tag_spelling(&name, prefixed_only) {
                let value = parser.mark();
                place = Some(TagPlace { value, prefixed });
                break;
            }
            self.value(parser, prefixed_only)?;
        }
        self.until = parser.offset();
        Ok(place)
    }

    fn value(&mut self, parser: &mut Parser<'_>, prefixed_only: bool) -> Result<(), Fault> {
        match parser.peek()? {
            Token::Array => {
                parser.begin_array()?;
                while parser.next_item()? {
                    self.value(parser, prefixed_only)?;
                }
                Ok(())
            }
            Token::Object => {
                parser.begin_object()?;
                let place = self.tags.len();
                self.tags.push((parser.offset(), None));
                let (mut is_first, mut is_found) = (true, false);
                while let Some(name) = parser.next_key()? {
                    let spelling = tag_spelling(&name, prefixed_only);
                    if let Some(prefixed) = spelling.filter(|_| !is_found) {
                        is_found = true;
                        if !is_first {
                            let value = parser.mark();
                            if let Some((_, tag)) = self.tags.get_mut(place) {
                                *tag = Some(TagPlace { value, prefixed });
                            }
                        }
                    }
                    is_first = false;
                    self.value(parser, prefixed_only)?;
                }
                if let Some([(_, None)]) = self.tags.get(place..) {
                    self.tags.truncate(place);
                }
                Ok(())
            }
            _ => parser.skip_value(),
        }
    }
}

/// Whether a member is a tag, and then whether its name has the prefix `odata.`.
fn tag_spelling(name: &str, prefixed_only: bool) -> Option<bool> {
    match name {
        "@odata.type" => Some(true),
        "@type" if !prefixed_only => Some(false),
        _ => None,
    }
}
