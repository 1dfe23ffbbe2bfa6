//! The members of the outermost object of a text, each with its place.

use crate::json::Error;
use crate::json::parser::{Fault, Parser, Token};
use crate::path::Segment;
use crate::read::Problem;
use crate::read::text::Departed;

/// A member of the outermost object, and where it is in the text.
pub(super) struct Member<'t> {
    pub(super) name: String,
    pub(super) value: &'t str,
    start: usize,
    value_start: usize,
    end: usize,
}

/// What is wrong with the value of a member, or with one that stands within it.
pub(super) struct Mistake {
    pub(super) problem: Problem,
    /// From the member's value inwards.
    pub(super) path: Vec<Segment>,
}

impl From<Problem> for Mistake {
    fn from(problem: Problem) -> Self {
        Self {
            problem,
            path: Vec::new(),
        }
    }
}

impl Member<'_> {
    pub(super) fn departs(&self, mistake: Mistake, parser: &Parser<'_>) -> Departed {
        let offset = self.value_start + self.offset_of(&mistake.path, parser.max_depth());
        let name = core::iter::once(self.name.clone().into());
        Departed {
            offset,
            path: name.chain(mistake.path).collect(),
            problem: mistake.problem,
        }
    }

    pub(super) fn raise(&self, mistake: Mistake, parser: &Parser<'_>) -> Error {
        let Departed {
            offset,
            path,
            problem,
        } = self.departs(mistake, parser);
        path.into_iter()
            .rev()
            .fold(Error::problem(problem, offset), Error::within)
    }

    /// Where a value begins that stands within the member's.
    fn offset_of(&self, path: &[Segment], max_depth: usize) -> usize {
        let mut parser = Parser::new(self.value, max_depth);
        let mut go = || -> Result<usize, Fault> {
            for segment in path {
                enter(&mut parser, segment)?;
            }
            parser.peek()?;
            Ok(parser.offset())
        };
        // The text was read before, so that it has no faults.
        go().unwrap_or_default()
    }
}

/// Goes to an item of the array, or a member of the object, that comes next.
fn enter(parser: &mut Parser<'_>, segment: &Segment) -> Result<(), Fault> {
    match segment {
        Segment::Index(index) => {
            parser.begin_array()?;
            for _ in 0..*index {
                parser.next_item()?;
                parser.skip_value()?;
            }
            parser.next_item()?;
        }
        Segment::Member(name) => {
            parser.begin_object()?;
            while let Some(key) = parser.next_key()? {
                if *key == **name {
                    break;
                }
                parser.skip_value()?;
            }
        }
    }
    Ok(())
}

pub(super) fn scan_members<'t>(
    parser: &mut Parser<'t>,
    text: &'t str,
) -> Result<Option<Vec<Member<'t>>>, Error> {
    let mut scan = || {
        if parser.peek()? != Token::Object {
            return Ok(None);
        }
        parser.begin_object()?;
        let mut members = Vec::new();
        loop {
            let before = parser.offset();
            let Some(name) = parser.next_key()? else {
                return Ok(Some(members));
            };
            let name = name.into_string();
            parser.peek()?;
            let value_start = parser.offset();
            parser.skip_value()?;
            let end = parser.offset();
            let between = text.get(before..end).unwrap_or_default();
            let start = before + between.find('"').unwrap_or_default();
            let value = text.get(value_start..end).unwrap_or_default();
            members.push(Member {
                name,
                value,
                start,
                value_start,
                end,
            });
        }
    };
    let scanned: Result<_, Fault> = scan();
    scanned.map_err(|fault| Error::from(fault).placed(|offset| parser.position(offset)))
}

/// Puts spaces where the members were that were taken, so that places in the rest stay what they are.
pub(super) fn blank(text: &mut [u8], members: &[Member<'_>], taken: &[usize]) {
    let mut blank = |from: usize, to: usize| {
        for byte in text.get_mut(from..to).unwrap_or_default() {
            if !matches!(*byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    };
    let last_kept = (0..members.len()).rfind(|index| !taken.contains(index));
    for (index, member) in members.iter().enumerate() {
        let next = members.get(index + 1).map_or(member.end, |next| next.start);
        if taken.contains(&index) {
            blank(member.start, next);
        } else if Some(index) == last_kept {
            blank(member.end, next);
        }
    }
}
