//! Names of members.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Visitor};

/// The name of a member. Of up to 15 bytes, as nearly all are, it takes no memory of its own.
pub(crate) type Name = ecow::EcoString;

/// Reads the name of a member.
pub(super) struct NameSeed;

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(name.into())
    }
}
