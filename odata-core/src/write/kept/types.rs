//! The types of undeclared members, which are told in front of them.

use super::Members;
use crate::TypeTag;
use crate::dynamic::{DynamicProperties, DynamicValue, Told};
use crate::json::{Version, text};
use crate::name_table::NameTable;
use crate::read::seen::Seen;
use crate::read::{tag, tells_type};
use crate::write::control;

pub(super) struct Types<'a> {
    pub(super) dynamic: Option<&'a DynamicProperties>,
    /// The members that were on the wire.
    pub(super) last: &'a NameTable<'a>,
    pub(super) version: Version,
}

impl Types<'_> {
    /// Writes the type of a member in front of it, if it was set since; and if the member itself tells a type that does not hold any more, writes
    /// the new one instead or nothing. Returns whether the member is done with.
    pub(super) fn before(&self, writer: &mut Members<'_>, name: &str, seen: &Seen) -> bool {
        let Some(dynamic) = self.dynamic else {
            return false;
        };
        let (of, is_type) = match name.split_once('@') {
            Some((of, _)) if tells_type(name) => (of, true),
            Some(_) => return false,
            None => (name, false),
        };
        match dynamic.told(of) {
            Told::Forgotten => is_type,
            Told::Type(tag) if is_type => {
                let is_same = matches!(seen, Seen::Raw(DynamicValue::String(text)) if TypeTag::parse(text) == Ok(tag));
                if !is_same {
                    writer.name(name);
                    text::write_string(writer.out, &tag.written(self.version));
                }
                !is_same
            }
            Told::Type(tag) if dynamic.get(of).is_some() => {
                let told = |control| self.last.has(&format!("{of}{control}"));
                if !told(tag::CONTROL) && !told("@type") {
                    let control = format!("{of}{}", tag::CONTROL);
                    writer.name(&control::name(&control, self.version));
                    text::write_string(writer.out, &tag.written(self.version));
                }
                false
            }
            Told::Type(_) | Told::Nothing => false,
        }
    }

    /// Whether a member tells the type of another one, in front of which it is written.
    pub(super) fn of_member(&self, name: &str) -> bool {
        let (Some(dynamic), Some((of, _))) = (self.dynamic, name.split_once('@')) else {
            return false;
        };
        tells_type(name) && dynamic.get(of).is_some() && !matches!(dynamic.told(of), Told::Nothing)
    }
}
