//! Taking the members of an envelope, wherever they come from.

use std::borrow::Cow;

use super::Envelope;
use crate::dynamic::{Collector, DynamicValue};
use crate::json::Version;
use crate::name_table::NameTable;
use crate::read::control::{count, misnamed};
use crate::read::{ErrorKind, Problem};

/// Takes the members beside the value of a payload, one by one.
#[derive(Debug, Default)]
pub(crate) struct EnvelopeBuilder {
    count: Option<i64>,
    next_link: Option<String>,
    delta_link: Option<String>,
    annotations: Collector,
    more: Collector,
    names: NameTable<'static>,
}

/// How the text is written that an envelope is of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    pub(crate) version: Version,
    pub(crate) ieee754_compatible: bool,
}

impl EnvelopeBuilder {
    /// Takes a member; gives the departures from the standard that are in it.
    ///
    /// # Errors
    /// If it is control information with a value that it can't have.
    pub(crate) fn take(
        &mut self,
        name: String,
        value: DynamicValue,
        form: Form,
    ) -> Result<Vec<Problem>, Problem> {
        let mut notes = Vec::new();
        // Both spellings of control information are one member.
        if !self.names.add(Cow::Owned(name.replacen("@odata.", "@", 1))) {
            notes.push(Problem::duplicate());
        }
        notes.extend(misnamed(&name, form.version));
        match control(&name) {
            Some("count") => {
                let (count, form) = count(&value, form.ieee754_compatible)?;
                self.count = Some(count);
                notes.extend(form);
            }
            Some("nextLink") => self.next_link = link(value, &mut notes)?,
            Some("deltaLink") => self.delta_link = link(value, &mut notes)?,
            _ if name.contains('@') => drop(self.annotations.insert(name, value)),
            _ => {
                notes.push(Problem::new(
                    ErrorKind::UndeclaredMember,
                    "found a member that such a payload does not have",
                ));
                self.more.insert(name, value);
            }
        }
        Ok(notes)
    }

    /// What was taken, and what of it does not go together: the member at fault with it.
    pub(crate) fn finish(self) -> (Envelope, Option<(&'static str, Problem)>) {
        let both = self.next_link.is_some() && self.delta_link.is_some();
        let problem = both.then(|| {
            let problem = Problem::new(
                ErrorKind::NextLinkAndDeltaLink,
                "found a delta link on a page with a next link, expected it on the last page alone",
            );
            ("@odata.deltaLink", problem)
        });
        let envelope = Envelope {
            count: self.count,
            next_link: self.next_link,
            delta_link: self.delta_link,
            annotations: self.annotations.into_object().into(),
            more: self.more.into_object().into(),
        };
        (envelope, problem)
    }
}

/// The name of control information of the object itself, in either spelling.
fn control(name: &str) -> Option<&str> {
    let name = name.strip_prefix('@')?;
    Some(name.strip_prefix("odata.").unwrap_or(name))
}

fn link(value: DynamicValue, notes: &mut Vec<Problem>) -> Result<Option<String>, Problem> {
    let problem = |found: &str| {
        Problem::new(
            ErrorKind::InvalidControlInformation,
            format_args!("found {found}, expected a URL in a string"),
        )
    };
    match value {
        DynamicValue::String(link) => Ok(Some(link)),
        DynamicValue::Null => {
            notes.push(problem("null"));
            Ok(None)
        }
        other => Err(problem(other.kind())),
    }
}
