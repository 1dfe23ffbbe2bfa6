use crate::Value;
use crate::description::{PrimitiveType, PropertyType};
use crate::value::{Access, How, Slot, SlotMut};

/// What a patch does to a property that no update can change, such as a stream: nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoChange;

impl Value for NoChange {
    type Access = Self;
    type Update = Self;
    type Change = Self;
    type Optional = Self;
}

impl Access for NoChange {
    const TYPE: PropertyType = PropertyType::primitive(PrimitiveType::Stream);
    const NULLABLE: bool = true;
    const REQUIRED: bool = false;

    fn blank() -> Self {
        Self
    }

    fn slot(_: &Self) -> Slot<'_> {
        Slot::Absent
    }

    fn slot_mut(_: &mut Self, _: How) -> SlotMut<'_> {
        SlotMut::Excluded
    }
}
