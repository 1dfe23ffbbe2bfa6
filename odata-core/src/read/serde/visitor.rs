//! What comes from a format.

use core::fmt::{self, Display as _};
use core::marker::PhantomData;

use serde_core::de::{
    self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::members::SerdeMembers;
use super::seed::{Seed, Target};
use crate::path::Segment;
use crate::read::any::read_any;
use crate::read::object::read_object;
use crate::read::skip::Skip;
use crate::value::SlotMut;

impl<'de> Visitor<'de> for &mut Seed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expected().fmt(f)
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.null()
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.null()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.boolean(value)
            .map_err(|refused| self.refuse(refused, Unexpected::Bool(value)))
    }

    #[inline]
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.integer(value)
            .map_err(|refused| self.refuse(refused, Unexpected::Signed(value)))
    }

    #[inline]
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self
                .large_integer(value)
                .map_err(|refused| self.refuse(refused, Unexpected::Unsigned(value))),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.float(value)
            .map_err(|refused| self.refuse(refused, Unexpected::Float(value)))
    }

    #[inline(always)]
    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.text(text)
            .map_err(|refused| self.refuse(refused, Unexpected::Str(text)))
    }

    // What the trait has by itself is a call of its own.
    #[inline(always)]
    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<(), E> {
        self.visit_str(text)
    }

    // One call for each of the objects that stand within each other.
    #[inline(always)]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let context = self.context;
        let mut members = SerdeMembers {
            map,
            context,
            of: PhantomData,
        };
        match self.slot() {
            SlotMut::Object(object) => {
                let shape = object.shape();
                read_object(&mut members, object, shape)
            }
            SlotMut::Any(any) => read_any(&mut members, any),
            SlotMut::Excluded => {
                while members.map.next_entry::<Skip, Skip>()?.is_some() {}
                Ok(())
            }
            _ => Err(de::Error::invalid_type(Unexpected::Map, &self.expected())),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let (of, expected, context) = (self.of, self.expected(), self.context);
        let list = match self.slot() {
            SlotMut::List(list) => list,
            SlotMut::Excluded => {
                while items.next_element::<Skip>()?.is_some() {}
                return Ok(());
            }
            _ => return Err(de::Error::invalid_type(Unexpected::Seq, &expected)),
        };
        let mut index = 0;
        loop {
            let seed = &mut Seed {
                target: Target::Item(list),
                of,
                context,
            };
            match items.next_element_seed(seed) {
                Ok(None) => return Ok(()),
                Ok(Some(())) => index += 1,
                Err(error) => return Err(context.within(error, Segment::Index(index))),
            }
        }
    }
}
