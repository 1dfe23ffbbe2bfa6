//! What the derives generate, seen from a user of the crate. One file per subject. Rule numbers are those of the project's list of what
//! OData JSON asks of a reader and a writer.
#![allow(
    clippy::field_reassign_with_default,
    reason = "fields of a patch are set one by one, as its users do"
)]

mod any_enums;
mod apply;
mod bases_elsewhere;
mod defaults_not_asked_for;
mod diff;
mod enums;
mod foreign_types;
mod generics;
mod inheritance;
mod laws;
mod open_types;
mod patch_states;
mod places;
mod recursion;
mod rules;
mod rules_of_the_user;
mod tags;
mod then;
mod unknown_things;
mod wide_types;
