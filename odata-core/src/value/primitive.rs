//! The primitive types that Rust has itself.

use super::{Access, How, Slot, SlotMut, Value};
use crate::description::{ItemType, PrimitiveType, PropertyType};
use crate::dynamic::DynamicValue;

/// The part of [`Value`] that all single values share which a patch sets as they are.
macro_rules! set_as_it_is {
    () => {
        type Update = Self;
        type Change = Option<Self>;
        type Optional = crate::Change<Self>;
    };
}
pub(crate) use set_as_it_is;

macro_rules! primitive {
    ($($rust:ty => $edm:ident, $slot:expr, $blank:expr;)*) => {$(
        impl Value for $rust {
            type Access = Self;
            set_as_it_is!();
        }

        impl Access for $rust {
            const TYPE: PropertyType = PropertyType::primitive(PrimitiveType::$edm);

            #[inline]
            fn blank() -> Self {
                $blank
            }

            #[inline]
            fn slot(value: &Self) -> Slot<'_> {
                let slot: fn(&Self) -> Slot<'_> = $slot;
                slot(value)
            }

            #[inline]
            fn slot_mut(value: &mut Self, how: How) -> SlotMut<'_> {
                match how {
                    How::Null => SlotMut::Refused,
                    How::Absent => SlotMut::Nothing,
                    _ => SlotMut::$edm(value),
                }
            }
        }
    )*};
}

primitive! {
    bool => Boolean, |value| Slot::Boolean(*value), false;
    i8 => SByte, |value| Slot::SByte(*value), 0;
    u8 => Byte, |value| Slot::Byte(*value), 0;
    i16 => Int16, |value| Slot::Int16(*value), 0;
    i32 => Int32, |value| Slot::Int32(*value), 0;
    i64 => Int64, |value| Slot::Int64(*value), 0;
    f32 => Single, |value| Slot::Single(*value), 0.0;
    f64 => Double, |value| Slot::Double(*value), 0.0;
    String => String, |value| Slot::String(value), String::new();
}

impl Value for DynamicValue {
    type Access = Self;
    set_as_it_is!();
}

impl Access for DynamicValue {
    const TYPE: PropertyType = PropertyType::single(ItemType::Untyped);
    const NULLABLE: bool = true;

    #[inline]
    fn blank() -> Self {
        DynamicValue::Null
    }

    #[inline]
    fn slot(value: &Self) -> Slot<'_> {
        Slot::Untyped(value)
    }

    #[inline]
    fn slot_mut(value: &mut Self, how: How) -> SlotMut<'_> {
        match how {
            How::Null => {
                *value = DynamicValue::Null;
                SlotMut::Nothing
            }
            How::Absent => SlotMut::Nothing,
            _ => SlotMut::Untyped(value),
        }
    }
}
