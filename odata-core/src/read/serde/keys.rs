use core::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::description::TypeDescription;
use crate::read::members::Tag;
use crate::read::names::{Key, Names};
use crate::read::skip::Skip;

pub(super) struct KeySeed<'n>(pub(super) &'n mut Names);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    // Of every member.
    #[inline(always)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline(always)]
    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(self.0.classify(name))
    }

    #[inline(always)]
    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Key, E> {
        Ok(self.0.classify(name))
    }
}

pub(super) struct TagSeed<'k>(pub(super) &'k [&'static TypeDescription]);

impl<'de> DeserializeSeed<'de> for TagSeed<'_> {
    type Value = Tag;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tag, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TagSeed<'_> {
    type Value = Tag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a type in a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Tag, E> {
        Ok(Tag::of(text, self.0))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Tag, E> {
        Ok(Tag::Other("a boolean"))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Tag, E> {
        Ok(Tag::Other("a number"))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Tag, E> {
        Ok(Tag::Other("a number"))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Tag, E> {
        Ok(Tag::Other("a number"))
    }

    fn visit_unit<E>(self) -> Result<Tag, E> {
        Ok(Tag::Other("null"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tag, A::Error> {
        while items.next_element::<Skip>()?.is_some() {}
        Ok(Tag::Other("an array"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Tag, A::Error> {
        while members.next_entry::<Skip, Skip>()?.is_some() {}
        Ok(Tag::Other("an object"))
    }
}
