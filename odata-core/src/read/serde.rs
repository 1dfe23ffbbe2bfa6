//! Reading from any serde format.

use core::cell::{Cell, RefCell};
use core::fmt::{self, Display as _};
use core::marker::PhantomData;

use serde_core::Deserialize;
use serde_core::de::{
    self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::names::{Key, Names};
use super::object::{Members, Tag, read_any, read_object};
use super::problem::{Problem, Wanted};
use super::skip::Skip;
use super::whole;
use crate::description::{ItemType, PrimitiveType, Property, PropertyType, TypeDescription};
use crate::dynamic::DynamicValue;
use crate::path::{Segment, WirePath};
use crate::value::{How, List, Object, SlotMut, Value};

/// Reads a value that is never null: what generated `Deserialize` impls call.
///
/// # Errors
/// Those of the format, and its `custom` error with the wire path, what was found and what was expected.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let context = Context::default();
    let mut value = T::blank();
    let seed = SlotSeed {
        slot: value.slot_mut(How::Existing),
        of: T::TYPE,
        context: &context,
    };
    seed.deserialize(deserializer)
        .map_err(|error| context.finish(error))?;
    Ok(value)
}

/// Reads a property from a value that was kept.
pub(super) fn replay(
    object: &mut dyn Object,
    index: usize,
    property: &'static Property,
    value: &DynamicValue,
) -> Result<(), (Problem, WirePath)> {
    let context = Context::default();
    let seed = PropertySeed {
        object,
        index,
        property,
        context: &context,
    };
    seed.deserialize(value).map_err(|error| {
        let problem = Problem::new(super::ErrorKind::InvalidValue, error);
        let mut path = context.path.take();
        path.enclose(property.name().into());
        (problem, path)
    })
}

/// Reads an object from one that was kept.
pub(super) fn replay_object(
    object: &mut dyn Object,
    of: PropertyType,
    value: &DynamicValue,
) -> Result<(), (Problem, WirePath)> {
    let context = Context::default();
    let seed = SlotSeed {
        slot: SlotMut::Object(object),
        of,
        context: &context,
    };
    value.deserialize_map(seed).map_err(|error| {
        (
            Problem::new(super::ErrorKind::InvalidValue, error),
            context.path.take(),
        )
    })
}

/// What the walker remembers of an error on its way out: only errors that it raised itself get a wire path, so that
/// those of syntax and of the input's end pass as they are.
#[derive(Default)]
struct Context {
    raised: Cell<bool>,
    path: RefCell<WirePath>,
}

impl Context {
    #[cold]
    fn raise<E: de::Error>(&self, problem: &Problem) -> E {
        self.raised.set(true);
        E::custom(problem)
    }

    #[cold]
    fn within<E>(&self, error: E, segment: Segment) -> E {
        if self.raised.get() {
            self.path.borrow_mut().enclose(segment);
        }
        error
    }

    /// Adds the path to the message. `serde_json` finds line and column at its end again.
    #[cold]
    fn finish<E: de::Error>(&self, error: E) -> E {
        let path = self.path.borrow();
        match path.is_empty() {
            true => error,
            false => E::custom(format_args!("{path}: {error}")),
        }
    }
}

struct SerdeMembers<'de, 'c, A> {
    map: A,
    context: &'c Context,
    of: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Members for SerdeMembers<'de, '_, A> {
    type Error = A::Error;

    fn next_key(&mut self, names: &mut Names) -> Result<Option<Key>, A::Error> {
        self.map.next_key_seed(KeySeed(names))
    }

    fn property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), A::Error> {
        self.map.next_value_seed(PropertySeed {
            object,
            index,
            property,
            context: self.context,
        })
    }

    fn tag(&mut self, known: &[&'static TypeDescription]) -> Result<Tag, A::Error> {
        self.map.next_value_seed(TagSeed(known))
    }

    fn dynamic(&mut self) -> Result<DynamicValue, A::Error> {
        self.map.next_value()
    }

    fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<Skip>().map(drop)
    }

    fn raise(&mut self, problem: Problem) -> A::Error {
        self.context.raise(&problem)
    }

    fn within(&mut self, error: A::Error, member: Segment) -> A::Error {
        self.context.within(error, member)
    }
}

struct KeySeed<'n>(&'n mut Names);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(self.0.classify(name))
    }
}

struct TagSeed<'k>(&'k [&'static TypeDescription]);

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

struct PropertySeed<'a> {
    object: &'a mut dyn Object,
    index: usize,
    property: &'static Property,
    context: &'a Context,
}

impl<'de> DeserializeSeed<'de> for PropertySeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for PropertySeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.context.raised.set(true);
        self.property.property_type().fmt(f)
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        match self.object.property_mut(self.index, How::Null) {
            SlotMut::Excluded => Ok(()),
            SlotMut::Refused => Err(self.context.raise(&Problem::null(self.property))),
            _ if !self.property.is_nullable() => {
                Err(self.context.raise(&Problem::null(self.property)))
            }
            _ => Ok(()),
        }
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let slot = self.object.property_mut(self.index, How::Fresh);
        SlotSeed {
            slot,
            of: *self.property.property_type(),
            context: self.context,
        }
        .deserialize(deserializer)
    }
}

struct SlotSeed<'a> {
    slot: SlotMut<'a>,
    of: PropertyType,
    context: &'a Context,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            SlotMut::String(_) => deserializer.deserialize_string(self),
            SlotMut::Text(_) => deserializer.deserialize_str(self),
            SlotMut::Boolean(_) => deserializer.deserialize_bool(self),
            SlotMut::Byte(_) | SlotMut::SByte(_) | SlotMut::Int16(_) | SlotMut::Int32(_) => {
                deserializer.deserialize_i64(self)
            }
            // These may be strings too.
            SlotMut::Int64(_) | SlotMut::Single(_) | SlotMut::Double(_) => {
                deserializer.deserialize_any(self)
            }
            SlotMut::Object(object) if whole::declares_nothing(object) => {
                let found = DynamicValue::deserialize(deserializer)?;
                let found = match found {
                    DynamicValue::Object(members) => match whole::take(object, members) {
                        Ok(()) => return Ok(()),
                        Err(members) => DynamicValue::Object(members),
                    },
                    found => found,
                };
                let slot = SlotMut::Object(object);
                let walk = SlotSeed {
                    slot,
                    of: self.of,
                    context: self.context,
                };
                (&found).deserialize_map(walk).map_err(de::Error::custom)
            }
            SlotMut::Object(_) | SlotMut::Any(_) => deserializer.deserialize_map(self),
            SlotMut::List(_) => deserializer.deserialize_seq(self),
            SlotMut::Untyped(value) => {
                *value = DynamicValue::deserialize(deserializer)?;
                Ok(())
            }
            SlotMut::Number(value) => {
                let found = DynamicValue::deserialize(deserializer)?;
                let invalid = match &found {
                    DynamicValue::Number(number) => value.parse(&number.text()),
                    DynamicValue::String(text) => value.parse(text),
                    other => {
                        let problem = Problem::mismatch(other.kind(), Wanted(self.of.item()));
                        return Err(self.context.raise(&problem));
                    }
                };
                invalid.map_err(|invalid| self.context.raise(&Problem::invalid(invalid)))
            }
            _ => Skip::deserialize(deserializer).map(drop),
        }
    }
}

impl<'a> SlotSeed<'a> {
    fn integer<E: de::Error>(self, value: i64) -> Result<(), E> {
        fn set<T: TryFrom<i64>>(target: &mut T, value: i64) -> bool {
            T::try_from(value).map(|value| *target = value).is_ok()
        }
        let fits = match self.slot {
            SlotMut::Byte(target) => set(target, value),
            SlotMut::SByte(target) => set(target, value),
            SlotMut::Int16(target) => set(target, value),
            SlotMut::Int32(target) => set(target, value),
            SlotMut::Int64(target) => set(target, value),
            SlotMut::Double(target) => {
                *target = value as f64;
                true
            }
            SlotMut::Single(target) => {
                *target = value as f32;
                true
            }
            _ => return Err(de::Error::invalid_type(Unexpected::Signed(value), &self)),
        };
        if fits {
            Ok(())
        } else {
            Err(out_of_range(self.of, self.context, &value.to_string()))
        }
    }

    fn float<E: de::Error>(self, value: f64) -> Result<(), E> {
        match self.slot {
            SlotMut::Double(target) => *target = value,
            SlotMut::Single(target) => {
                *target = value as f32;
                if value.is_finite() && target.is_infinite() {
                    return Err(out_of_range(self.of, self.context, &value.to_string()));
                }
            }
            SlotMut::Byte(_)
            | SlotMut::SByte(_)
            | SlotMut::Int16(_)
            | SlotMut::Int32(_)
            | SlotMut::Int64(_)
                if value.fract() == 0.0 =>
            {
                // Beyond 2⁵³ the digits are lost, and with them what the number was.
                return match value.abs() <= (1u64 << 53) as f64 {
                    true => self.integer(value as i64),
                    false => Err(out_of_range(self.of, self.context, &value.to_string())),
                };
            }
            _ => return Err(de::Error::invalid_type(Unexpected::Float(value), &self)),
        }
        Ok(())
    }

    fn text<E: de::Error>(self, text: &str) -> Result<(), E> {
        match self.slot {
            SlotMut::String(value) => *value = text.to_owned(),
            SlotMut::Text(value) => {
                return value
                    .parse(text)
                    .map_err(|invalid| self.context.raise(&Problem::invalid(invalid)));
            }
            SlotMut::Int64(value) => {
                match super::integer::from_text(text, false).map(i64::try_from) {
                    Some(Ok(found)) => *value = found,
                    Some(Err(_)) => return Err(out_of_range(self.of, self.context, text)),
                    None => {
                        let problem = super::integer::problem(text, PrimitiveType::Int64);
                        return Err(self.context.raise(&problem));
                    }
                }
            }
            SlotMut::Double(value) => *value = non_finite(text, self.context)?,
            SlotMut::Single(value) => *value = non_finite::<E>(text, self.context)? as f32,
            _ => return Err(de::Error::invalid_type(Unexpected::Str(text), &self)),
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.context.raised.set(true);
        match self.of.is_collection() {
            true => write!(f, "an array ({})", self.of),
            false => Wanted(self.of.item()).fmt(f),
        }
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        let SlotMut::Boolean(target) = self.slot else {
            return Err(de::Error::invalid_type(Unexpected::Bool(value), &self));
        };
        *target = value;
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.integer(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.integer(value),
            Err(_) if matches!(self.slot, SlotMut::Double(_) | SlotMut::Single(_)) => {
                self.float(value as f64)
            }
            Err(_) if matches!(self.of.item(), ItemType::Primitive(_)) => {
                Err(out_of_range(self.of, self.context, &value.to_string()))
            }
            Err(_) => Err(de::Error::invalid_type(Unexpected::Unsigned(value), &self)),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.float(value)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.text(text)
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<(), E> {
        match self.slot {
            SlotMut::String(value) => {
                *value = text;
                Ok(())
            }
            _ => self.text(&text),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut members = SerdeMembers {
            map,
            context: self.context,
            of: PhantomData,
        };
        match self.slot {
            SlotMut::Object(object) => read_object(&mut members, object),
            SlotMut::Any(any) => read_any(&mut members, any),
            _ => Err(de::Error::invalid_type(Unexpected::Map, &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let SlotMut::List(list) = self.slot else {
            return Err(de::Error::invalid_type(Unexpected::Seq, &self));
        };
        let mut index = 0;
        loop {
            let seed = ItemSeed {
                list,
                of: self.of,
                context: self.context,
            };
            match items.next_element_seed(seed) {
                Ok(None) => return Ok(()),
                Ok(Some(())) => index += 1,
                Err(error) => return Err(self.context.within(error, Segment::Index(index))),
            }
        }
    }
}

struct ItemSeed<'a> {
    list: &'a mut dyn List,
    of: PropertyType,
    context: &'a Context,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for ItemSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.context.raised.set(true);
        Wanted(self.of.item()).fmt(f)
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        match self.list.push(How::Null) {
            SlotMut::Refused => Err(self.context.raise(&Problem::null_item(self.of.item()))),
            _ => Ok(()),
        }
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let slot = self.list.push(How::Fresh);
        SlotSeed {
            slot,
            of: PropertyType::single(self.of.item()),
            context: self.context,
        }
        .deserialize(deserializer)
    }
}

#[cold]
fn out_of_range<E: de::Error>(of: PropertyType, context: &Context, text: &str) -> E {
    let problem = match of.item() {
        ItemType::Primitive(primitive) => super::integer::out_of_range(text, primitive),
        item => Problem::mismatch("a number", Wanted(item)),
    };
    context.raise(&problem)
}

fn non_finite<E: de::Error>(text: &str, context: &Context) -> Result<f64, E> {
    super::non_finite(text)
        .ok_or_else(|| context.raise(&Problem::mismatch(&format!("{text:?}"), super::FLOAT)))
}
