use crate::Value;
use crate::description::{PrimitiveType, PropertyType};
use crate::value::{How, Slot, SlotMut};

/// What a patch does to a property that no update can change, such as a stream: nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoChange;

impl Value for NoChange {
    const TYPE: PropertyType = PropertyType::primitive(PrimitiveType::Stream);
    const NULLABLE: bool = true;
    const REQUIRED: bool = false;
    type Update = Self;
    type Change = Self;
    type Optional = Self;

    fn blank() -> Self {
        Self
    }

    fn slot(&self) -> Slot<'_> {
        Slot::Absent
    }

    fn slot_mut(&mut self, _: How) -> SlotMut<'_> {
        SlotMut::Excluded
    }
}
