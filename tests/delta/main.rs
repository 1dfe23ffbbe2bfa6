//! Delta payloads: what is read, written and applied. Rules are those of the project's checklist.

mod applying;
mod mixed_types;
mod model;
mod reading;
mod related;
mod writing;
