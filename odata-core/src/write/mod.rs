//! The walker that writes: written once over descriptions and slots, for JSON text and for any serde format.

mod control;
mod decimal;
pub(crate) mod kept;
mod object;
pub(crate) mod options;
pub(crate) mod serde;
pub(crate) mod text;

use self::options::{Metadata, Options, Purpose};
use crate::description::property_flags;
use crate::value::{Role, Slot};

/// How what stands in a slot is written.
#[derive(Clone, Copy)]
pub(crate) struct Mode {
    /// The properties to leave out, by their flags.
    skip: u16,
    /// It is the body of a request: no control information, and no undeclared members of closed types.
    body: bool,
    /// Where nothing is set, write null: in a PATCH and a PUT what is absent stays, or is anything.
    complete: bool,
    /// The object must say what it is.
    tagged: bool,
    options: Options,
}

impl Mode {
    pub(crate) fn new(purpose: Purpose, options: Options) -> Mode {
        let response = Mode {
            skip: 0,
            body: false,
            complete: false,
            tagged: false,
            options,
        };
        match purpose {
            Purpose::Response => response,
            Purpose::Create => Mode {
                skip: property_flags::COMPUTED,
                body: true,
                ..response
            },
            Purpose::Replace => Mode {
                complete: true,
                ..response.update()
            },
        }
    }

    /// What a patch does not set stays, whatever the writer is set to.
    fn of_role(self, role: Role) -> Mode {
        match role {
            Role::Value => Mode {
                complete: self.complete || self.options.nulls,
                ..self
            },
            Role::Patch => Mode {
                complete: self.complete,
                ..self.update()
            },
        }
    }

    /// Whether properties that are not set are written, or more of a property than its value.
    fn looks_at_all(self) -> bool {
        self.complete || self.options.metadata == Metadata::Full
    }

    /// Within a PATCH, but for what is replaced.
    fn update(self) -> Mode {
        Mode {
            skip: property_flags::NOT_UPDATABLE,
            body: true,
            complete: false,
            tagged: false,
            ..self
        }
    }

    /// What is replaced within a PATCH.
    fn replace(self) -> Mode {
        Mode {
            complete: true,
            ..self.update()
        }
    }

    /// The mode of an item of a collection: collections are set as wholes, so their items are new.
    fn item(self) -> Mode {
        match self.body {
            true => Mode::new(Purpose::Create, self.options),
            false => self,
        }
    }
}

/// What stands in a slot, on its way out.
#[derive(Clone, Copy)]
pub(crate) struct Written<'a> {
    pub(crate) slot: Slot<'a>,
    pub(crate) mode: Mode,
}

impl<'a> Written<'a> {
    pub(crate) fn new(slot: Slot<'a>, purpose: Purpose, options: Options) -> Self {
        // A patch replaces nothing but what it says.
        let purpose = match slot {
            Slot::Object(object) if object.shape().role == Role::Patch => Purpose::Response,
            _ => purpose,
        };
        Self {
            slot,
            mode: Mode::new(purpose, options),
        }
    }
}
