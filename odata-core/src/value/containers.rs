//! `Option`, `Box` and `Vec` of values.

use super::{Access, How, Slot, SlotMut, Value};
use crate::description::PropertyType;

impl<T: Value> Value for Option<T> {
    type Access = Self;
    type Update = T::Update;
    type Change = T::Optional;
    type Optional = T::Optional;
}

impl<T: Value> Access for Option<T> {
    const TYPE: PropertyType = T::TYPE;
    const NULLABLE: bool = !T::TYPE.is_collection();
    const REQUIRED: bool = false;

    #[inline]
    fn blank() -> Self {
        None
    }

    fn slot(value: &Self) -> Slot<'_> {
        match value {
            Some(value) => value.slot().present(),
            // Around another `Option` this one alone says "not there".
            None if T::NULLABLE => Slot::Absent,
            None => Slot::Unset,
        }
    }

    fn slot_mut(value: &mut Self, how: How) -> SlotMut<'_> {
        match how {
            // What holds nothing as yet tells by itself how it is made; a stream keeps what was told of it before.
            How::Fresh if T::NULLABLE || !T::REQUIRED => {
                value.get_or_insert_with(T::blank).slot_mut(how)
            }
            How::Fresh => value.insert(T::blank()).slot_mut(How::Existing),
            How::Null if T::NULLABLE => value.get_or_insert_with(T::blank).slot_mut(how),
            How::Null if T::TYPE.is_collection() => SlotMut::Refused,
            How::Null | How::Absent => {
                *value = None;
                SlotMut::Nothing
            }
            How::Existing | How::Loosen => value
                .as_mut()
                .map_or(SlotMut::Nothing, |value| value.slot_mut(how)),
            How::Whole | How::Reset => value.insert(T::blank()).slot_mut(how),
        }
    }
}

impl<T: Value> Value for Box<T> {
    type Access = Self;
    type Update = Box<T::Update>;
    type Change = Option<Box<T::Update>>;
    type Optional = crate::Change<Box<T::Update>>;
}

impl<T: Value> Access for Box<T> {
    const TYPE: PropertyType = T::TYPE;
    const NULLABLE: bool = T::NULLABLE;
    const REQUIRED: bool = T::REQUIRED;

    #[inline]
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn slot(value: &Self) -> Slot<'_> {
        (**value).slot()
    }

    fn slot_mut(value: &mut Self, how: How) -> SlotMut<'_> {
        (**value).slot_mut(how)
    }
}

impl<T: Value> Value for Vec<T> {
    type Access = Self;
    type Update = Self;
    type Change = Option<Self>;
    type Optional = Option<Self>;
}

impl<T: Value> Access for Vec<T> {
    const TYPE: PropertyType = PropertyType::collection(T::TYPE, T::NULLABLE);
    const REQUIRED: bool = false;

    #[inline]
    fn blank() -> Self {
        Vec::new()
    }

    fn slot(value: &Self) -> Slot<'_> {
        Slot::List(value)
    }

    fn slot_mut(value: &mut Self, how: How) -> SlotMut<'_> {
        match how {
            How::Existing => SlotMut::List(value),
            How::Null => SlotMut::Refused,
            How::Absent | How::Loosen => {
                value.clear();
                SlotMut::Nothing
            }
            How::Fresh | How::Whole | How::Reset => {
                value.clear();
                SlotMut::List(value)
            }
        }
    }
}
