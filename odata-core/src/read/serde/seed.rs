//! What a value is read into, and what may be put there.

use core::mem;

use serde_core::Deserialize;
use serde_core::de::{self, DeserializeSeed, Deserializer, Unexpected};

use super::context::{Context, Wished, non_finite, out_of_range};
use crate::description::{ItemType, PrimitiveType, Property, PropertyType};
use crate::dynamic::{Deferred, DynamicValue};
use crate::read::problem::Problem;
use crate::read::{integer, single, whole};
use crate::value::{How, List, Object, SlotMut};

/// Where a value goes.
pub(super) enum Target<'a> {
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
pub(super) struct Seed<'a> {
    pub(super) target: Target<'a>,
    /// The type of the property; that of the items, if it is a collection and one of them is read.
    pub(super) of: &'static PropertyType,
    pub(super) context: &'a Context,
}

// By reference: it goes through many hands.
impl<'de> DeserializeSeed<'de> for &mut Seed<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !self.is_exact() {
            return deserializer.deserialize_any(self);
        }
        match self.of.item() {
            ItemType::Structured(_) => self.whole(Deferred::deserialize(deserializer)?),
            _ => self.exact(DynamicValue::deserialize(deserializer)?),
        }
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
            ItemType::Primitive(primitive) => primitive.is_exact(),
            ItemType::Untyped => true,
            ItemType::Structured(description) => whole::has_all_in_its_bag(description()),
            _ => return false,
        };
        is_exact && !self.is_array()
    }

    /// The slot of a value that is not null.
    #[inline(always)]
    pub(super) fn slot(&mut self) -> SlotMut<'_> {
        match &mut self.target {
            Target::Property { object, index, .. } => object.property_mut(*index, How::Fresh),
            Target::Item(list) => list.push(How::Fresh),
            Target::Slot(slot) => mem::replace(slot, SlotMut::Nothing).narrow(),
        }
    }

    pub(super) fn expected(&self) -> Wished<'a> {
        Wished {
            of: self.of,
            item: matches!(self.target, Target::Item(_)),
            context: self.context,
        }
    }

    pub(super) fn null<E: de::Error>(&mut self) -> Result<(), E> {
        let problem = match &mut self.target {
            Target::Property {
                object,
                index,
                property,
            } => match object.property_mut(*index, How::Null) {
                SlotMut::Excluded => return Ok(()),
                // What refuses null is described as not nullable.
                _ if property.is_nullable() => return Ok(()),
                _ => Problem::null(property),
            },
            Target::Item(list) => match list.push(How::Null) {
                SlotMut::Refused => Problem::null_item(self.of.item()),
                _ => return Ok(()),
            },
            Target::Slot(_) => return Err(E::invalid_type(Unexpected::Unit, &self.expected())),
        };
        Err(self.context.raise(&problem))
    }

    /// Takes an object of a type that declares nothing, or what stands in its place.
    fn whole<E: de::Error>(&mut self, found: Deferred) -> Result<(), E> {
        if found.as_it_came().is_null() {
            return self.null();
        }
        let (of, context) = (self.of, self.context);
        let mut slot = self.slot();
        if let (SlotMut::Object(object), Some(members)) =
            (&mut slot, found.as_it_came().as_object())
        {
            if whole::declares_nothing(object.shape()) && whole::is_plain(members) {
                if let DynamicValue::Object(members) = found.settled() {
                    whole::put(*object, members);
                }
                return Ok(());
            }
        }
        let seed = &mut Seed {
            target: Target::Slot(slot),
            of,
            context,
        };
        let read = found.as_it_came().deserialize_map(seed);
        read.map_err(E::custom)
    }

    fn exact<E: de::Error>(&mut self, found: DynamicValue) -> Result<(), E> {
        let is_null = found.is_null();
        match self.target {
            Target::Slot(_) if matches!(self.of.item(), ItemType::Untyped) => {}
            _ if is_null => return self.null(),
            _ => {}
        }
        let (of, expected, context) = (self.of, self.expected(), self.context);
        match (self.slot(), found) {
            (SlotMut::Excluded, _) => Ok(()),
            (SlotMut::Untyped(value), found) => {
                *value = found;
                Ok(())
            }
            (SlotMut::Whole(_), DynamicValue::Null) => {
                Err(context.raise(&Problem::null_item(of.item())))
            }
            (SlotMut::Whole(whole), found) => whole
                .take(found)
                .map_err(|rejected| context.reject(rejected)),
            (SlotMut::Number(value), DynamicValue::Number(number)) => value
                .parse(&number.text())
                .map_err(|invalid| context.raise(&Problem::invalid(invalid))),
            (SlotMut::Number(value), DynamicValue::String(text)) => value
                .parse(&text)
                .map_err(|invalid| context.raise(&Problem::invalid(invalid))),
            (SlotMut::Json(value), found) => value
                .take(found)
                .map_err(|invalid| context.raise(&Problem::invalid(invalid))),
            (SlotMut::Single(value), DynamicValue::Number(number)) => {
                let text = number.text();
                *value = single(&text).ok_or_else(|| context.raise(&out_of_range(of, &text)))?;
                Ok(())
            }
            (SlotMut::Single(value), DynamicValue::String(text)) => {
                let found = non_finite(&text).map_err(|problem| context.raise(&problem))?;
                *value = found as f32;
                Ok(())
            }
            (_, found) => Err(context.raise(&Problem::mismatch(found.kind(), expected))),
        }
    }

    /// Takes a text.
    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) -> Result<(), Refused> {
        let of = self.of;
        match self.slot() {
            SlotMut::String(value) => *value = text.to_owned(),
            SlotMut::Text(value) => value.parse(text).map_err(Problem::invalid)?,
            SlotMut::Int64(value) => {
                let found = integer::from_text(text, false)
                    .ok_or_else(|| integer::problem(text, false, PrimitiveType::Int64))?;
                *value = i64::try_from(found).map_err(|_| out_of_range(of, text))?;
            }
            SlotMut::Double(value) => *value = non_finite(text)?,
            SlotMut::Excluded => {}
            _ => return Err(Refused::Mismatch),
        }
        Ok(())
    }

    /// Takes an integer.
    #[inline(never)]
    pub(super) fn integer(&mut self, value: i64) -> Result<(), Refused> {
        fn set<T: TryFrom<i64>>(target: &mut T, value: i64) -> bool {
            T::try_from(value).map(|value| *target = value).is_ok()
        }
        let of = self.of;
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
            SlotMut::Excluded => true,
            _ => return Err(Refused::Mismatch),
        };
        match fits {
            true => Ok(()),
            false => Err(out_of_range(of, &value.to_string()).into()),
        }
    }

    /// Takes an integer beyond those of 64 bits with a sign.
    #[cold]
    pub(super) fn large_integer(&mut self, value: u64) -> Result<(), Refused> {
        match self.of.item() {
            ItemType::Primitive(PrimitiveType::Double) => self.float(value as f64),
            ItemType::Primitive(primitive) if primitive.is_integer() => {
                Err(out_of_range(self.of, &value.to_string()).into())
            }
            _ => Err(Refused::Mismatch),
        }
    }

    /// Takes a number that is written with a fraction or an exponent, or is no integer of 64 bits.
    #[inline(never)]
    pub(super) fn float(&mut self, value: f64) -> Result<(), Refused> {
        let (of, context) = (self.of, self.context);
        match self.slot() {
            SlotMut::Double(target) => *target = value,
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
                    false => Err(out_of_range(of, &value.to_string()).into()),
                };
            }
            _ => return Err(Refused::Mismatch),
        }
        Ok(())
    }

    /// Takes `true` or `false`.
    pub(super) fn boolean(&mut self, value: bool) -> Result<(), Refused> {
        match self.slot() {
            SlotMut::Boolean(target) => *target = value,
            SlotMut::Excluded => {}
            _ => return Err(Refused::Mismatch),
        }
        Ok(())
    }

    /// The error of a value that was not taken.
    #[cold]
    pub(super) fn refuse<E: de::Error>(&self, refused: Refused, found: Unexpected<'_>) -> E {
        match refused {
            Refused::Mismatch => E::invalid_type(found, &self.expected()),
            Refused::Wrong(problem) => self.context.raise(&problem),
        }
    }
}

/// Why a value was not taken. Not an error of the format, so that what takes values is compiled in this crate, once for all formats.
pub(super) enum Refused {
    /// It is of another kind than expected.
    Mismatch,
    Wrong(Box<Problem>),
}

impl From<Problem> for Refused {
    #[cold]
    fn from(problem: Problem) -> Self {
        Self::Wrong(Box::new(problem))
    }
}
