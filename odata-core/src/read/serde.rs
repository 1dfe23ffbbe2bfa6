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
    let seed = Seed {
        target: Target::Slot(value.slot_mut(How::Existing)),
        of: const { &T::TYPE },
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
    let seed = Seed {
        target: Target::Property {
            object,
            index,
            property,
        },
        of: property.property_type(),
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
    of: &'static PropertyType,
    value: &DynamicValue,
) -> Result<(), (Problem, WirePath)> {
    let context = Context::default();
    let seed = Seed {
        target: Target::Slot(SlotMut::Object(object)),
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
        self.map.next_value_seed(Seed {
            target: Target::Property {
                object,
                index,
                property,
            },
            of: property.property_type(),
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

/// Where a value goes.
enum Target<'a> {
    Property {
        object: &'a mut dyn Object,
        index: usize,
        property: &'static Property,
    },
    Item(&'a mut dyn List),
    Slot(SlotMut<'a>),
}

/// Reads a value.
///
/// What comes is asked for as whatever it is: that is one step for the format, and null is seen on the way.
struct Seed<'a> {
    target: Target<'a>,
    /// The type of the property; that of the items, if it is a collection and one of them is read.
    of: &'static PropertyType,
    context: &'a Context,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.is_exact() {
            return self.exact(DynamicValue::deserialize(deserializer)?);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'a> Seed<'a> {
    fn is_array(&self) -> bool {
        self.of.is_collection() && !matches!(self.target, Target::Item(_))
    }

    /// Whether the value is taken as text: numbers with all their digits, and objects whose members are all kept.
    #[inline]
    fn is_exact(&self) -> bool {
        let is_exact = match self.of.item() {
            ItemType::Untyped | ItemType::Primitive(PrimitiveType::Decimal) => true,
            ItemType::Structured(description) => description().count() == 0,
            _ => return false,
        };
        is_exact && !self.is_array()
    }

    /// The slot of a value that is not null.
    #[inline]
    fn slot(self) -> SlotMut<'a> {
        match self.target {
            Target::Property { object, index, .. } => object.property_mut(index, How::Fresh),
            Target::Item(list) => list.push(How::Fresh),
            Target::Slot(slot) => slot,
        }
    }

    fn expected(&self) -> Wished<'a> {
        Wished {
            of: self.of,
            item: matches!(self.target, Target::Item(_)),
            context: self.context,
        }
    }

    fn null<E: de::Error>(self) -> Result<(), E> {
        let (refused, problem) = match self.target {
            Target::Property {
                object,
                index,
                property,
            } => match object.property_mut(index, How::Null) {
                SlotMut::Excluded => (false, None),
                SlotMut::Refused => (true, Some(property)),
                _ => (!property.is_nullable(), Some(property)),
            },
            Target::Item(list) => (matches!(list.push(How::Null), SlotMut::Refused), None),
            Target::Slot(_) => return Err(E::invalid_type(Unexpected::Unit, &self.expected())),
        };
        match (refused, problem) {
            (false, _) => Ok(()),
            (true, Some(property)) => Err(self.context.raise(&Problem::null(property))),
            (true, None) => Err(self.context.raise(&Problem::null_item(self.of.item()))),
        }
    }

    fn exact<E: de::Error>(self, found: DynamicValue) -> Result<(), E> {
        if found.is_null() && self.of.item().name() != ItemType::Untyped.name() {
            return self.null();
        }
        let (of, expected, context) = (self.of, self.expected(), self.context);
        match (self.slot(), found) {
            (SlotMut::Excluded, _) => Ok(()),
            (SlotMut::Untyped(value), found) => {
                *value = found;
                Ok(())
            }
            (SlotMut::Number(value), DynamicValue::Number(number)) => value
                .parse(&number.text())
                .map_err(|invalid| context.raise(&Problem::invalid(invalid))),
            (SlotMut::Number(value), DynamicValue::String(text)) => value
                .parse(&text)
                .map_err(|invalid| context.raise(&Problem::invalid(invalid))),
            (SlotMut::Object(object), DynamicValue::Object(members))
                if whole::declares_nothing(object) =>
            {
                match whole::take(object, members) {
                    Ok(()) => Ok(()),
                    Err(members) => {
                        let seed = Seed {
                            target: Target::Slot(SlotMut::Object(object)),
                            of,
                            context,
                        };
                        (&DynamicValue::Object(members))
                            .deserialize_map(seed)
                            .map_err(E::custom)
                    }
                }
            }
            (slot @ (SlotMut::Object(_) | SlotMut::Any(_)), found) => {
                let seed = Seed {
                    target: Target::Slot(slot),
                    of,
                    context,
                };
                (&found).deserialize_map(seed).map_err(E::custom)
            }
            (_, found) => Err(context.raise(&Problem::mismatch(found.kind(), expected))),
        }
    }

    fn integer<E: de::Error>(self, value: i64) -> Result<(), E> {
        fn set<T: TryFrom<i64>>(target: &mut T, value: i64) -> bool {
            T::try_from(value).map(|value| *target = value).is_ok()
        }
        let (of, expected, context) = (self.of, self.expected(), self.context);
        let fits = match self.slot() {
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
            SlotMut::Excluded => true,
            _ => return Err(E::invalid_type(Unexpected::Signed(value), &expected)),
        };
        if fits {
            Ok(())
        } else {
            Err(out_of_range(*of, context, &value.to_string()))
        }
    }

    fn float<E: de::Error>(self, value: f64) -> Result<(), E> {
        let (of, expected, context) = (self.of, self.expected(), self.context);
        match self.slot() {
            SlotMut::Double(target) => *target = value,
            SlotMut::Single(target) => {
                *target = value as f32;
                if value.is_finite() && target.is_infinite() {
                    return Err(out_of_range(*of, context, &value.to_string()));
                }
            }
            SlotMut::Excluded => {}
            slot @ (SlotMut::Byte(_)
            | SlotMut::SByte(_)
            | SlotMut::Int16(_)
            | SlotMut::Int32(_)
            | SlotMut::Int64(_))
                if value.fract() == 0.0 =>
            {
                // Beyond 2⁵³ the digits are lost, and with them what the number was.
                return match value.abs() <= (1u64 << 53) as f64 {
                    true => Seed {
                        target: Target::Slot(slot),
                        of,
                        context,
                    }
                    .integer(value as i64),
                    false => Err(out_of_range(*of, context, &value.to_string())),
                };
            }
            _ => return Err(E::invalid_type(Unexpected::Float(value), &expected)),
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
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
            (Err(_), ItemType::Primitive(PrimitiveType::Double | PrimitiveType::Single)) => {
                self.float(value as f64)
            }
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
            SlotMut::Int64(value) => {
                match super::integer::from_text(text, false).map(i64::try_from) {
                    Some(Ok(found)) => *value = found,
                    Some(Err(_)) => return Err(out_of_range(*of, context, text)),
                    None => {
                        return Err(
                            context.raise(&super::integer::problem(text, PrimitiveType::Int64))
                        );
                    }
                }
            }
            SlotMut::Double(value) => *value = non_finite(text, context)?,
            SlotMut::Single(value) => *value = non_finite::<E>(text, context)? as f32,
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
            let seed = Seed {
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

/// What was expected of a value. Whoever asks is about to raise an error.
struct Wished<'a> {
    of: &'static PropertyType,
    item: bool,
    context: &'a Context,
}

impl fmt::Display for Wished<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.context.raised.set(true);
        match self.of.is_collection() && !self.item {
            true => write!(f, "an array ({})", self.of),
            false => Wanted(self.of.item()).fmt(f),
        }
    }
}

impl de::Expected for Wished<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
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
