use core::fmt;

use crate::dynamic::{
    Annotations, Collector, DynamicObject, DynamicProperties, DynamicValue, read_dynamic,
};
use crate::json::parser::{MAX_DEPTH, Parser};
use crate::read::{ErrorKind, Problem};

use super::{ErrorPayload, NotAnODataError};

/// What a service says went wrong (OData JSON 4.01, section 21.1).
///
/// ```
/// use odata_core::payload::ODataError;
///
/// let body = r#"{"error":{"code":"ruleViolated","message":"The run ends before it starts.","target":"endDateTime"}}"#;
/// let error = ODataError::from_body(body)?;
/// assert_eq!(error.code, "ruleViolated");
/// assert_eq!(error.target.as_deref(), Some("endDateTime"));
/// assert_eq!(error.to_string(), "The run ends before it starts. (ruleViolated, endDateTime)");
/// # Ok::<(), odata_core::payload::NotAnODataError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ODataError {
    /// Names the kind of error to programs. Empty if the service gives none, which the standard does not allow.
    pub code: String,
    /// Says to people what went wrong. Empty if the service gives none, which the standard does not allow.
    pub message: String,
    /// What the error is about, such as the path of a property.
    pub target: Option<String>,
    /// The single errors, if there are several.
    pub details: Vec<ErrorDetail>,
    /// What helps those who keep the service: `innererror`. Microsoft Graph's `innerError` is among [`more`](Self::more); see
    /// [`inner`](Self::inner).
    pub inner_error: Option<DynamicObject>,
    /// Annotations of the error and of its members.
    pub annotations: Annotations,
    /// Other members, and members by the names above with a value of another kind.
    pub more: DynamicProperties,
}

/// A single error of several (OData JSON 4.01, section 21.1).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorDetail {
    /// Names the kind of error to programs.
    pub code: String,
    /// Says to people what went wrong.
    pub message: String,
    /// What the error is about, such as the path of a property.
    pub target: Option<String>,
    /// Annotations of the error and of its members.
    pub annotations: Annotations,
    /// Other members, and members by the names above with a value of another kind.
    pub more: DynamicProperties,
}

impl ODataError {
    /// Reads the body of an answer that tells of an error, and tolerates departures from the standard.
    ///
    /// # Errors
    /// If the body is not JSON, or not an object with an object `error`. It has the body.
    pub fn from_body(body: impl AsRef<[u8]>) -> Result<Self, NotAnODataError> {
        ErrorPayload::from_body(body).map(|payload| payload.error)
    }

    /// What helps those who keep the service, by the name of `innererror` or of `innerError`.
    #[must_use]
    pub fn inner(&self) -> Option<&DynamicObject> {
        let spelt_otherwise = || self.more.get("innerError")?.as_object();
        self.inner_error.as_ref().or_else(spelt_otherwise)
    }

    /// Takes the value of a member `error`; gives the members that depart from the standard with what is wrong with them. Nothing is lost.
    pub(crate) fn of(value: DynamicValue) -> (Self, Vec<(Vec<crate::path::Segment>, Problem)>) {
        let mut error = Self::default();
        let mut rest = Rest::default();
        let mut problems = Problems::default();
        for (name, value) in members(value) {
            match (&*name, value) {
                ("code", DynamicValue::String(code)) => error.code = code,
                ("message", DynamicValue::String(message)) => error.message = message,
                ("target", DynamicValue::String(target)) => error.target = Some(target),
                ("target" | "details" | "innererror", DynamicValue::Null) => {}
                ("details", DynamicValue::Collection(details)) => {
                    for (index, detail) in details.into_iter().enumerate() {
                        problems.way = vec!["details".into(), index.into()];
                        error.details.push(ErrorDetail::of(detail, &mut problems));
                    }
                    problems.way.clear();
                }
                ("innererror", DynamicValue::Object(inner)) => error.inner_error = Some(inner),
                (_, value) => rest.take(name, value, &KNOWN, &mut problems),
            }
        }
        problems.require("code", &error.code);
        problems.require("message", &error.message);
        (error.annotations, error.more) = rest.finish();
        (error, problems.found)
    }

    /// The value of the member `error`.
    pub(crate) fn to_value(&self) -> DynamicValue {
        let mut members = Collector::default();
        start(
            &mut members,
            &self.annotations,
            &self.code,
            &self.message,
            &self.target,
        );
        if !self.details.is_empty() {
            let details: Vec<_> = self.details.iter().map(ErrorDetail::to_value).collect();
            members.insert("details".into(), details.into());
        }
        if let Some(inner) = &self.inner_error {
            members.insert("innererror".into(), inner.clone().into());
        }
        finish(members, &self.more)
    }
}

impl ErrorDetail {
    fn of(value: DynamicValue, problems: &mut Problems) -> Self {
        let mut detail = Self::default();
        let mut rest = Rest::default();
        if value.as_object().is_none() {
            problems.add(None, mismatch(&value, "an object with code and message"));
        }
        for (name, value) in members(value) {
            match (&*name, value) {
                ("code", DynamicValue::String(code)) => detail.code = code,
                ("message", DynamicValue::String(message)) => detail.message = message,
                ("target", DynamicValue::String(target)) => detail.target = Some(target),
                ("target", DynamicValue::Null) => {}
                (_, value) => rest.take(name, value, &KNOWN_IN_DETAILS, problems),
            }
        }
        problems.require("code", &detail.code);
        problems.require("message", &detail.message);
        (detail.annotations, detail.more) = rest.finish();
        detail
    }

    fn to_value(&self) -> DynamicValue {
        let mut members = Collector::default();
        start(
            &mut members,
            &self.annotations,
            &self.code,
            &self.message,
            &self.target,
        );
        finish(members, &self.more)
    }
}

/// The members of an object; of any other value, the value as if it were the message.
fn members(value: DynamicValue) -> DynamicObject {
    match value {
        DynamicValue::Object(members) => members,
        other => DynamicObject::from_iter([("message", other)]),
    }
}

fn start(
    members: &mut Collector,
    annotations: &Annotations,
    code: &str,
    message: &str,
    target: &Option<String>,
) {
    for (name, value) in annotations {
        members.insert(name.into(), value.clone());
    }
    members.insert("code".into(), code.into());
    members.insert("message".into(), message.into());
    if let Some(target) = target {
        members.insert("target".into(), target.as_str().into());
    }
}

fn finish(mut members: Collector, more: &DynamicProperties) -> DynamicValue {
    for (name, value) in more {
        members.insert(name.into(), value.clone());
    }
    members.into_object().into()
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

#[derive(Default)]
struct Rest {
    annotations: Collector,
    more: Collector,
}

impl Rest {
    fn take(
        &mut self,
        name: Box<str>,
        value: DynamicValue,
        known: &[(&str, &str)],
        problems: &mut Problems,
    ) {
        if name.contains('@') {
            self.annotations.insert(name, value);
            return;
        }
        let problem = match known.iter().find(|(known, _)| *known == &*name) {
            Some((_, expected)) => mismatch(&value, expected),
            None => Problem::new(
                ErrorKind::UndeclaredMember,
                "found a member that an OData error does not have",
            ),
        };
        problems.add(Some(&name), problem);
        self.more.insert(name, value);
    }

    fn finish(self) -> (Annotations, DynamicProperties) {
        (
            self.annotations.into_object().into(),
            self.more.into_object().into(),
        )
    }
}

/// What departs from the standard, and where within the error.
#[derive(Default)]
struct Problems {
    /// The way to what is being read.
    way: Vec<crate::path::Segment>,
    found: Vec<(Vec<crate::path::Segment>, Problem)>,
}

impl Problems {
    fn add(&mut self, member: Option<&str>, problem: Problem) {
        let mut way = self.way.clone();
        way.extend(member.map(|name| name.to_owned().into()));
        self.found.push((way, problem));
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

impl fmt::Display for ODataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        said(f, &self.code, &self.message, self.target.as_deref())?;
        for detail in &self.details {
            f.write_str("\n  ")?;
            said(f, &detail.code, &detail.message, detail.target.as_deref())?;
        }
        Ok(())
    }
}

fn said(
    f: &mut fmt::Formatter<'_>,
    code: &str,
    message: &str,
    target: Option<&str>,
) -> fmt::Result {
    f.write_str(if message.is_empty() {
        "no message"
    } else {
        message
    })?;
    match target {
        Some(target) => write!(f, " ({code}, {target})"),
        None => write!(f, " ({code})"),
    }
}

impl core::error::Error for ODataError {}
