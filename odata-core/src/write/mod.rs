//! The walker that writes: written once over descriptions and slots, for JSON text and for any serde format.

mod beside;
pub(crate) mod control;
mod decimal;
mod envelope;
mod grouped;
pub(crate) mod kept;
mod object;
pub(crate) mod options;
pub(crate) mod serde;
mod tag;
pub(crate) mod text;

use self::options::{Metadata, Options, Purpose};
use crate::description::{Property, property_flags};
use crate::value::{Role, Slot};

/// How what stands in a slot is written: the flags of the properties to leave out, and bits.
///
/// One word, since it goes along with every value.
#[derive(Clone, Copy)]
pub(crate) struct Mode(u32);

/// It is the body of a request: no control information, and no undeclared members of closed types.
const BODY: u32 = 1 << 16;
/// Where nothing is set, write null: in a PATCH and a PUT what is absent stays, or is anything.
const COMPLETE: u32 = 1 << 17;
/// The object must say what it is.
const TAGGED: u32 = 1 << 18;
/// The object says something beside its members: an empty patch has its tag.
const SPEAKING: u32 = 1 << 19;
/// Where the options are.
const OPTIONS: u32 = 20;

/// Within a PATCH.
const UPDATE: u32 = BODY | property_flags::NOT_UPDATABLE as u32;

/// Where values are complete: if the writer is set to nulls, and within a PATCH, which leaves out keys. There a value stands itself if
/// its type has no patch, and replaces what is there.
const COMPLETES: u32 = (options::NULLS as u32) << OPTIONS | property_flags::KEY as u32;

/// The JSON text of a value that stands where its type is not known; an object then names its own.
pub(crate) fn dynamic_text(slot: &Slot<'_>, is_tagged: bool) -> String {
    let mode = Mode::new(Purpose::Response, Options::DEFAULT);
    let mode = if is_tagged { mode.tagged() } else { mode };
    let mut out = Vec::new();
    text::write(&mut out, slot, mode);
    // The writer writes UTF-8 alone.
    String::from_utf8(out).unwrap_or_default()
}

impl Mode {
    pub(crate) fn new(purpose: Purpose, options: Options) -> Mode {
        let purpose = match purpose {
            Purpose::Response => 0,
            Purpose::Create => BODY | u32::from(property_flags::NOT_CREATABLE),
            Purpose::Replace => UPDATE | COMPLETE,
        };
        Mode(u32::from(options.0) << OPTIONS | purpose)
    }

    fn options(self) -> Options {
        Options((self.0 >> OPTIONS) as u16)
    }

    fn is_body(self) -> bool {
        self.0 & BODY != 0
    }

    fn is_complete(self) -> bool {
        self.0 & COMPLETE != 0
    }

    fn is_tagged(self) -> bool {
        self.0 & TAGGED != 0
    }

    /// Whether a property is left out.
    fn skips(self, property: &Property) -> bool {
        property.has(self.0 as u16)
    }

    /// Of the members of an object.
    fn members(self, role: Role) -> Mode {
        let mode = Mode(self.0 & !(TAGGED | SPEAKING));
        match role {
            Role::Value if self.0 & COMPLETES != 0 => Mode(mode.0 | COMPLETE),
            Role::Value => mode,
            // What a patch does not set stays, whatever the writer is set to.
            Role::Patch => Mode(mode.0 | UPDATE),
        }
    }

    /// Whether properties that are not set are written, or more of a property than its value.
    fn looks_at_all(self) -> bool {
        self.is_complete() || self.options().metadata() == Metadata::Full
    }

    /// What is replaced within a PATCH.
    fn replace(self) -> Mode {
        Mode(self.0 & !TAGGED | UPDATE | COMPLETE)
    }

    /// What must say of what type it is.
    fn tagged(self) -> Mode {
        Mode(self.0 | TAGGED)
    }

    fn is_speaking(self) -> bool {
        self.0 & SPEAKING != 0
    }

    /// Of an object that says something beside its members.
    pub(crate) fn speaking(self) -> Mode {
        Mode(self.0 | SPEAKING)
    }

    /// The mode of an item of a collection: collections are set as wholes, so their items are new.
    fn item(self) -> Mode {
        match self.is_body() {
            true => Mode::new(Purpose::Create, self.options()),
            false => self,
        }
    }

    /// The mode in which a value is written for a purpose.
    pub(crate) fn of(slot: &Slot<'_>, purpose: Purpose, options: Options) -> Mode {
        // A patch replaces nothing but what it says.
        let purpose = match slot {
            Slot::Object(object) if object.shape().role == Role::Patch => Purpose::Response,
            _ => purpose,
        };
        Mode::new(purpose, options)
    }
}
