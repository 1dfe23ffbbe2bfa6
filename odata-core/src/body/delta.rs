//! What the entry of a delta payload says of related entities.

use super::told::{Sender, Teller, split, tells};
use crate::description::TypeDescription;
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::path::WirePath;
use crate::read::options::Options;
use crate::value::Rejected;

/// Checks what the members of an entry say of entities that it leads to, as it is checked in a body.
///
/// # Errors
/// If it cannot be so, with the path in the entry.
pub(crate) fn check_related(
    members: &DynamicObject,
    description: &'static TypeDescription,
) -> Result<(), Rejected> {
    let mut teller = Teller::new(&Options::LENIENT, Sender::Service);
    for (name, value) in members.iter() {
        let (of, term) = split(name);
        let has_parts = matches!(value, DynamicValue::Object(_) | DynamicValue::Collection(_));
        // What has no parts was read as what its property is.
        if !tells(term) || (term.is_none() && !has_parts) {
            continue;
        }
        teller.path.push(name.to_owned().into());
        let checked = teller.property(description, of, term, value);
        checked.map_err(|mistake| (mistake.problem, WirePath::of(&mistake.path)))?;
        teller.path.pop();
    }
    Ok(())
}
