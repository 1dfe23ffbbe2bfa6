//! Taking an error from its JSON. Nothing is lost, whatever a service makes of it.

use super::{ErrorDetail, ODataError};
use crate::dynamic::{Collector, DynamicObject, DynamicValue, read_dynamic};
use crate::json::parser::{MAX_DEPTH, Parser};
use crate::path::Segment;
use crate::read::{ErrorKind, Problem};

impl ODataError {
    /// Takes the value of a member `error`; gives the members that depart from the standard with what is wrong with them.
    pub(crate) fn of(value: DynamicValue) -> (Self, Vec<(Vec<Segment>, Problem)>) {
        let mut problems = Problems::default();
        let mut details = Vec::new();
        let mut inner_error = None;
        let own = &mut |name: &str, value, problems: &mut Problems| {
            match (name, value) {
                ("details" | "innererror", DynamicValue::Null) => {}
                ("details", DynamicValue::Collection(items)) => {
                    for (index, detail) in items.into_iter().enumerate() {
                        problems.way = vec!["details".into(), index.into()];
                        details.push(ErrorDetail::of(detail, problems));
                    }
                    problems.way.clear();
                }
                ("innererror", DynamicValue::Object(inner)) => inner_error = Some(inner),
                (_, value) => return Some(value),
            }
            None
        };
        let of_all = ErrorDetail::of_members(members(value), &KNOWN, own, &mut problems);
        let error = Self {
            code: of_all.code,
            message: of_all.message,
            target: of_all.target,
            details,
            inner_error,
            annotations: of_all.annotations,
            more: of_all.more,
        };
        (error, problems.found)
    }
}

/// Takes a member that not every part of an error has, or gives its value back.
type Own<'o> = &'o mut dyn FnMut(&str, DynamicValue, &mut Problems) -> Option<DynamicValue>;

impl ErrorDetail {
    fn of(value: DynamicValue, problems: &mut Problems) -> Self {
        if value.as_object().is_none() {
            problems.add(None, mismatch(&value, "an object with code and message"));
        }
        let own = &mut |_: &str, value, _: &mut Problems| Some(value);
        Self::of_members(members(value), &KNOWN_IN_DETAILS, own, problems)
    }

    /// What an error and each of its details have, of members of which these are known.
    fn of_members(
        members: DynamicObject,
        known: &[(&str, &str)],
        own: Own<'_>,
        problems: &mut Problems,
    ) -> Self {
        let mut detail = Self::default();
        let (mut annotations, mut more) = (Collector::default(), Collector::default());
        for (name, value) in members {
            match (&*name, value) {
                ("code", DynamicValue::String(code)) => detail.code = code,
                ("message", DynamicValue::String(message)) => detail.message = message,
                ("target", DynamicValue::String(target)) => detail.target = Some(target),
                ("target", DynamicValue::Null) => {}
                (_, value) if name.contains('@') => drop(annotations.insert(&*name, value)),
                (_, value) => {
                    if let Some(value) = own(&name, value, problems) {
                        problems.unknown(&name, &value, known);
                        more.insert(&*name, value);
                    }
                }
            }
        }
        problems.require("code", &detail.code);
        problems.require("message", &detail.message);
        detail.annotations = annotations.into_object().into();
        detail.more = more.into_object().into();
        detail
    }
}

/// The members of an object; of any other value, the value as if it were the message.
fn members(value: DynamicValue) -> DynamicObject {
    match value {
        DynamicValue::Object(members) => members,
        other => DynamicObject::from_iter([("message", other)]),
    }
}

/// What the members of an error are, in words.
const KNOWN: [(&str, &str); 5] = [
    ("code", "a string"),
    ("message", "a string"),
    ("target", "a string or null"),
    ("details", "an array"),
    ("innererror", "an object"),
];

const KNOWN_IN_DETAILS: [(&str, &str); 3] = [KNOWN[0], KNOWN[1], KNOWN[2]];

/// What departs from the standard, and where within the error.
#[derive(Default)]
struct Problems {
    /// The way to what is being read.
    way: Vec<Segment>,
    found: Vec<(Vec<Segment>, Problem)>,
}

impl Problems {
    fn add(&mut self, member: Option<&str>, problem: Problem) {
        let mut way = self.way.clone();
        if let Some(name) = member {
            way.push(name.to_owned().into());
        }
        self.found.push((way, problem));
    }

    /// A member is none of those that are known, or has a value of another kind.
    fn unknown(&mut self, name: &str, value: &DynamicValue, known: &[(&str, &str)]) {
        let problem = match known.iter().find(|(known, _)| *known == name) {
            Some((_, expected)) => mismatch(value, expected),
            None => Problem::new(
                ErrorKind::UndeclaredMember,
                "found a member that an OData error does not have",
            ),
        };
        self.add(Some(name), problem);
    }

    fn require(&mut self, member: &'static str, text: &str) {
        if text.is_empty() {
            let problem = Problem::new(
                ErrorKind::MissingProperty,
                format_args!("found no {member}, expected a string that is not empty"),
            );
            self.add(Some(member), problem);
        }
    }
}

fn mismatch(found: &DynamicValue, expected: &str) -> Problem {
    Problem::mismatch(found.kind(), expected)
}

/// The error in a text that starts with an object whose only member is `error`, with a code and a message.
///
/// A service writes it where it must break off (OData JSON 4.01, section 21.2); what follows means nothing.
#[cold]
pub(crate) fn in_stream_error(text: &str) -> Option<ODataError> {
    let mut parser = Parser::new(text, MAX_DEPTH);
    let DynamicValue::Object(members) = read_dynamic(&mut parser).ok()? else {
        return None;
    };
    let mut members = members.into_iter();
    let (Some((name, value)), None) = (members.next(), members.next()) else {
        return None;
    };
    let (error, _) = ODataError::of(value);
    (*name == *"error" && !error.code.is_empty() && !error.message.is_empty()).then_some(error)
}
