//! What comes from a format.

use core::fmt::{self, Display as _};
use core::marker::PhantomData;

use serde_core::de::{
    self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::context::{non_finite, out_of_range};
use super::members::SerdeMembers;
use super::seed::{Seed, Target};
use crate::description::{ItemType, PrimitiveType};
use crate::path::Segment;
use crate::read::any::read_any;
use crate::read::integer;
use crate::read::object::read_object;
use crate::read::problem::Problem;
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
        let expected = self.expected();
        match self.slot() {
            SlotMut::Boolean(target) => *target = value,
            SlotMut::Excluded => {}
            _ => return Err(E::invalid_type(Unexpected::Bool(value), &expected)),
        }
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.integer(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        match (i64::try_from(value), self.of.item()) {
            (Ok(value), _) => self.integer(value),
            (Err(_), ItemType::Primitive(PrimitiveType::Double)) => self.float(value as f64),
            (Err(_), ItemType::Primitive(primitive)) if primitive.is_integer() => {
                Err(out_of_range(*self.of, self.context, &value.to_string()))
            }
            _ => Err(E::invalid_type(
                Unexpected::Unsigned(value),
                &self.expected(),
            )),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.float(value)
    }

    #[inline]
    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        let (of, expected, context) = (self.of, self.expected(), self.context);
        match self.slot() {
            SlotMut::String(value) => *value = text.to_owned(),
            SlotMut::Text(value) => {
                return value
                    .parse(text)
                    .map_err(|invalid| context.raise(&Problem::invalid(invalid)));
            }
            SlotMut::Int64(value) => match integer::from_text(text, false).map(i64::try_from) {
                Some(Ok(found)) => *value = found,
                Some(Err(_)) => return Err(out_of_range(*of, context, text)),
                None => {
                    let problem = integer::problem(text, false, PrimitiveType::Int64);
                    return Err(context.raise(&problem));
                }
            },
            SlotMut::Double(value) => *value = non_finite(text, context)?,
            SlotMut::Excluded => {}
            _ => return Err(E::invalid_type(Unexpected::Str(text), &expected)),
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let (expected, context) = (self.expected(), self.context);
        let mut members = SerdeMembers {
            map,
            context,
            of: PhantomData,
        };
        match self.slot() {
            SlotMut::Object(object) => read_object(&mut members, object),
            SlotMut::Any(any) => read_any(&mut members, any),
            SlotMut::Excluded => {
                while members.map.next_entry::<Skip, Skip>()?.is_some() {}
                Ok(())
            }
            _ => Err(de::Error::invalid_type(Unexpected::Map, &expected)),
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
