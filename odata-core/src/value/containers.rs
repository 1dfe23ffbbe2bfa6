//! `Option`, `Box` and `Vec` of values.

use super::{How, Slot, SlotMut, Value};
use crate::description::PropertyType;

impl<T: Value> Value for Option<T> {
    const TYPE: PropertyType = T::TYPE;
    const NULLABLE: bool = !T::TYPE.is_collection();
    const REQUIRED: bool = false;
    type Update = T::Update;
    type Change = T::Optional;
    type Optional = T::Optional;

    #[inline]
    fn blank() -> Self {
        None
    }

    fn slot(&self) -> Slot<'_> {
        match self {
            Some(value) => value.slot().present(),
            // Around another `Option` this one alone says "not there".
            None if T::NULLABLE => Slot::Absent,
            None => Slot::Unset,
        }
    }

    fn slot_mut(&mut self, how: How) -> SlotMut<'_> {
        match how {
            How::Fresh if T::NULLABLE => self.insert(T::blank()).slot_mut(how),
            How::Fresh => self.insert(T::blank()).slot_mut(How::Existing),
            How::Null if T::NULLABLE => self.insert(T::blank()).slot_mut(how),
            How::Null if !Self::NULLABLE => SlotMut::Refused,
            How::Null | How::Absent => {
                *self = None;
                SlotMut::Nothing
            }
            How::Existing | How::Loosen => self
                .as_mut()
                .map_or(SlotMut::Nothing, |value| value.slot_mut(how)),
            How::Whole | How::Reset => self.insert(T::blank()).slot_mut(how),
        }
    }
}

impl<T: Value> Value for Box<T> {
    const TYPE: PropertyType = T::TYPE;
    const NULLABLE: bool = T::NULLABLE;
    const REQUIRED: bool = T::REQUIRED;
    type Update = Box<T::Update>;
    type Change = Option<Box<T::Update>>;
    type Optional = crate::Change<Box<T::Update>>;

    #[inline]
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn slot(&self) -> Slot<'_> {
        (**self).slot()
    }

    fn slot_mut(&mut self, how: How) -> SlotMut<'_> {
        (**self).slot_mut(how)
    }
}

impl<T: Value> Value for Vec<T> {
    const TYPE: PropertyType = PropertyType::collection(T::TYPE, T::NULLABLE);
    const REQUIRED: bool = false;
    type Update = Self;
    type Change = Option<Self>;
    type Optional = Option<Self>;

    #[inline]
    fn blank() -> Self {
        Vec::new()
    }

    fn slot(&self) -> Slot<'_> {
        Slot::List(self)
    }

    fn slot_mut(&mut self, how: How) -> SlotMut<'_> {
        match how {
            How::Existing => SlotMut::List(self),
            How::Null => SlotMut::Refused,
            How::Absent | How::Loosen => {
                self.clear();
                SlotMut::Nothing
            }
            How::Fresh | How::Whole | How::Reset => {
                self.clear();
                SlotMut::List(self)
            }
        }
    }
}
