//! Writing an envelope: what is told of a value, then the value.

use super::grouped::Grouped;
use super::object::Members;
use super::{Mode, control};
use crate::dynamic::DynamicValue;
use crate::payload::Envelope;
use crate::value::Slot;

/// Writes the members of an object that has a value as its member `name`, which `write_value` writes.
///
/// What a reader wants to know before the items comes first (OData JSON 4.01, section 4.5).
pub(super) fn write_envelope<M: Members>(
    members: &mut M,
    envelope: &Envelope,
    name: &'static str,
    mode: Mode,
    write_value: impl FnOnce(&mut M) -> Result<(), M::Error>,
) -> Result<(), M::Error> {
    if mode.is_body() {
        // The body of an update to a collection says that it is a delta (OData JSON 4.01, section 15.6).
        if envelope
            .context()
            .is_some_and(|context| context.ends_with("$delta"))
        {
            let context = control::name("@odata.context", mode.options().version());
            members.member(&context, &Slot::String("#$delta"), mode)?;
        }
        return write_value(members);
    }
    let of_value = |key: &str| key.split_once('@').is_some_and(|(of, _)| of == name);
    let (of_value, of_all): (Vec<_>, Vec<_>) = envelope
        .annotations
        .iter()
        .partition(|(key, _)| of_value(key));
    let mut writer = Writer {
        members,
        all: Grouped::new(&envelope.annotations),
        mode,
    };
    let (first, others): (Vec<_>, Vec<_>) = of_all
        .into_iter()
        .partition(|(key, _)| matches!(*key, "@odata.context" | "@context"));
    writer.annotations(&first)?;
    writer.control("@odata.count", envelope.count.map(Slot::Int64))?;
    writer.annotations(&others)?;
    writer.control(
        "@odata.nextLink",
        envelope.next_link.as_deref().map(Slot::String),
    )?;
    writer.control(
        "@odata.deltaLink",
        envelope.delta_link.as_deref().map(Slot::String),
    )?;
    writer.annotations(&of_value)?;
    write_value(writer.members)?;
    for (key, other) in envelope.more.iter() {
        // A member must not be written twice, whatever was put into the bag.
        if key != name && !key.contains('@') {
            writer.members.member(key, &Slot::Untyped(other), mode)?;
        }
    }
    Ok(())
}

struct Writer<'a, M> {
    members: &'a mut M,
    all: Grouped<'a>,
    mode: Mode,
}

impl<M: Members> Writer<'_, M> {
    fn control(&mut self, name: &'static str, value: Option<Slot<'_>>) -> Result<(), M::Error> {
        match value {
            Some(value) if control::is_written(name, self.mode) => {
                let name = control::name(name, self.mode.options().version());
                self.members.member(&name, &value, self.mode)
            }
            _ => Ok(()),
        }
    }

    fn annotations(&mut self, annotations: &[(&str, &DynamicValue)]) -> Result<(), M::Error> {
        for (key, value) in annotations {
            let repeated = control::is_repeated(key, &self.all);
            let field = matches!(
                *key,
                "@odata.count"
                    | "@count"
                    | "@odata.nextLink"
                    | "@nextLink"
                    | "@odata.deltaLink"
                    | "@deltaLink"
            );
            if key.contains('@') && !repeated && !field && control::is_written(key, self.mode) {
                let name = control::name(key, self.mode.options().version());
                self.members
                    .member(&name, &Slot::Untyped(value), self.mode)?;
            }
        }
        Ok(())
    }
}
