use super::{How, Object, Slot, SlotMut, StructuredType, Value, text_slot};
use crate::description::{ItemType, PropertyType};
use crate::enumeration::EnumType;
use crate::patch::Patch;

/// The way into values of a type `T`: what [`Value`] forwards to.
///
/// Types of one kind have the same way in, so that the derives do not write it for each of them.
#[doc(hidden)]
pub trait Access<T = Self> {
    const TYPE: PropertyType;
    const NULLABLE: bool = false;
    const REQUIRED: bool = true;

    fn blank() -> T;
    fn slot(value: &T) -> Slot<'_>;
    fn slot_mut(value: &mut T, how: How) -> SlotMut<'_>;
}

/// The way into entities and complex values.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "there are no values of it")]
pub enum Structured {}

/// The way into patches.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "there are no values of it")]
pub enum Patching {}

/// The way into values of enumeration types.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "there are no values of it")]
pub enum Enumerated {}

impl<T: StructuredType> Access<T> for Structured {
    const TYPE: PropertyType = PropertyType::single(ItemType::Structured(T::description));

    #[inline]
    fn blank() -> T {
        T::unset_value()
    }

    #[inline]
    fn slot(value: &T) -> Slot<'_> {
        Slot::Object(value)
    }

    #[inline]
    fn slot_mut(value: &mut T, how: How) -> SlotMut<'_> {
        object_slot_mut(value, how)
    }
}

impl<P: Patch + Default> Access<P> for Patching {
    const TYPE: PropertyType = <P::Target as Value>::TYPE;

    #[inline]
    fn blank() -> P {
        P::default()
    }

    #[inline]
    fn slot(patch: &P) -> Slot<'_> {
        Slot::Object(patch)
    }

    #[inline]
    fn slot_mut(patch: &mut P, how: How) -> SlotMut<'_> {
        object_slot_mut(patch, how)
    }
}

impl<T: EnumType + Value> Access<T> for Enumerated {
    const TYPE: PropertyType = PropertyType::single(ItemType::Enumeration(T::description));

    #[inline]
    fn blank() -> T {
        T::first_member()
    }

    text_slot!(Text for T);
}

/// The slot of an object, made blank where that is asked for.
#[inline]
pub(crate) fn object_slot_mut<T: Object + Value>(object: &mut T, how: How) -> SlotMut<'_> {
    match how {
        How::Null => return SlotMut::Refused,
        How::Absent => return SlotMut::Nothing,
        How::Existing | How::Loosen => {}
        How::Fresh | How::Whole | How::Reset => *object = T::blank(),
    }
    SlotMut::Object(object)
}
