//! The walker that writes: written once over descriptions and slots, for JSON text and for any serde format.

mod object;
pub(crate) mod serde;
pub(crate) mod text;

use crate::description::property_flags;
use crate::value::Slot;

/// What a JSON text is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Purpose {
    /// The value as it is, with all that was kept of it: what a service answers, what a file holds.
    #[default]
    Response,
    /// The body of a POST that creates an entity: without computed properties, control information and annotations, and on closed types without
    /// undeclared members (OData 4.01 Protocol, section 11.4.2).
    Create,
    /// The body of a PUT that replaces an entity: every property that an update can change, with null where nothing is set, without
    /// control information and annotations, and on closed types without undeclared members (OData 4.01 Protocol, section 11.4.3).
    Replace,
}

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
}

impl Mode {
    const RESPONSE: Mode = Mode {
        skip: 0,
        body: false,
        complete: false,
        tagged: false,
    };
    /// Within a PATCH, but for what is replaced.
    const UPDATE: Mode = Mode {
        skip: property_flags::NOT_UPDATABLE,
        body: true,
        complete: false,
        tagged: false,
    };
    const CREATE: Mode = Mode {
        skip: property_flags::COMPUTED,
        body: true,
        complete: false,
        tagged: false,
    };
    const REPLACE: Mode = Mode {
        complete: true,
        ..Mode::UPDATE
    };

    /// The mode of an item of a collection: collections are set as wholes, so their items are new.
    fn item(self) -> Mode {
        if self.body { Mode::CREATE } else { self }
    }
}

impl From<Purpose> for Mode {
    fn from(purpose: Purpose) -> Self {
        match purpose {
            Purpose::Response => Mode::RESPONSE,
            Purpose::Create => Mode::CREATE,
            Purpose::Replace => Mode::REPLACE,
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
    pub(crate) fn new(slot: Slot<'a>, purpose: Purpose) -> Self {
        Self {
            slot,
            mode: purpose.into(),
        }
    }
}
