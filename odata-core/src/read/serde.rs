//! Reading from any serde format.

mod context;
mod keys;
mod members;
mod seed;
mod visitor;

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer};

use self::context::Context;
use self::seed::{Seed, Target};
use super::problem::Problem;
use crate::Value;
use crate::description::Property;
#[cfg(feature = "delta")]
use crate::description::PropertyType;
#[cfg(feature = "delta")]
use crate::dynamic::DynamicObject;
use crate::dynamic::DynamicValue;
use crate::path::WirePath;
#[cfg(feature = "delta")]
use crate::value::SlotMut;
use crate::value::{How, Object};

/// Reads a value that is never null: what generated `Deserialize` impls call.
///
/// # Errors
/// Those of the format, and its `custom` error with the wire path, what was found and what was expected.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let context = Context::default();
    let mut value = T::blank();
    let seed = &mut Seed {
        target: Target::Slot(value.slot_mut(How::Existing)),
        of: const { &T::TYPE },
        context: &context,
    };
    seed.deserialize(deserializer)
        .map_err(|error| context.finish(error))?;
    Ok(value)
}

/// Reads a member of an object; its name is part of an error's path.
pub(crate) fn deserialize_member<'de, T: Value, D: Deserializer<'de>>(
    deserializer: D,
    name: &str,
) -> Result<T, D::Error> {
    let context = Context::default();
    let mut value = T::blank();
    let how = if T::NULLABLE {
        How::Fresh
    } else {
        How::Existing
    };
    let seed = &mut Seed {
        target: Target::Slot(value.slot_mut(how)),
        of: const { &T::TYPE },
        context: &context,
    };
    let read = seed.deserialize(deserializer);
    read.map_err(|error| context.finish(context.within(error, name.to_owned().into())))?;
    Ok(value)
}

/// The value of a payload, which stands in its member `value`.
pub(crate) struct PayloadValue<T>(pub(crate) T);

impl<'de, T: Value> Deserialize<'de> for PayloadValue<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !T::NULLABLE {
            return deserialize_member(deserializer, "value").map(Self);
        }
        let value = Option::<NotNull<T>>::deserialize(deserializer)?;
        Ok(value.map_or_else(
            || {
                let mut null = T::blank();
                null.slot_mut(How::Null);
                Self(null)
            },
            |NotNull(value)| Self(value),
        ))
    }
}

struct NotNull<T>(T);

impl<'de, T: Value> Deserialize<'de> for NotNull<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_member(deserializer, "value").map(Self)
    }
}

/// Reads a property from a value that was kept.
pub(crate) fn replay(
    object: &mut dyn Object,
    index: usize,
    property: &'static Property,
    value: &DynamicValue,
) -> Result<(), (Problem, WirePath)> {
    let context = Context::default();
    let seed = &mut Seed {
        target: Target::Property {
            object,
            index,
            property,
        },
        of: property.property_type(),
        context: &context,
    };
    seed.deserialize(value).map_err(|error| {
        let (problem, mut path) = context.replayed(error);
        path.enclose(property.name().into());
        (problem, path)
    })
}

/// Reads what stands in a slot from members that were kept; of a partial object no property is missed.
#[cfg(feature = "delta")]
pub(crate) fn replay_members(
    slot: SlotMut<'_>,
    of: &'static PropertyType,
    members: &DynamicObject,
    partial: bool,
) -> Result<(), crate::value::Rejected> {
    let context = Context {
        partial,
        ..Context::default()
    };
    let seed = &mut Seed {
        target: Target::Slot(slot.narrow()),
        of,
        context: &context,
    };
    members
        .deserialize_map(seed)
        .map_err(|error| context.replayed(error).into())
}
