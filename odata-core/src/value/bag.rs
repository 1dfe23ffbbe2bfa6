//! The fields that hold what is not declared.

use super::{Slot, SlotMut};
use crate::dynamic::{Annotations, DynamicProperties};
use crate::patch::DynamicChanges;

/// A field marked with `#[odata(dynamic)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` holds no dynamic properties",
    label = "expected `DynamicProperties`",
    note = "write `DynamicProperties`, which keeps the members that the type does not declare"
)]
pub trait DynamicBag {
    /// One that holds nothing.
    fn blank() -> Self;
    /// What is there, to read.
    fn slot(&self) -> Slot<'_>;
    /// What is there, to write.
    fn slot_mut(&mut self) -> SlotMut<'_>;
}

/// A field marked with `#[odata(annotations)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` holds no annotations",
    label = "expected `Annotations`",
    note = "write `Annotations`, which keeps control information and annotations"
)]
pub trait AnnotationsBag {
    /// One that holds nothing.
    fn blank() -> Self;
    /// What is there, to read.
    fn slot(&self) -> Slot<'_>;
    /// What is there, to write.
    fn slot_mut(&mut self) -> SlotMut<'_>;
}

macro_rules! bag {
    ($($bag:ident for $held:ident as $slot:ident;)*) => {$(
        impl $bag for $held {
            #[inline]
            fn blank() -> Self {
                Self::default()
            }

            #[inline]
            fn slot(&self) -> Slot<'_> {
                Slot::$slot(self)
            }

            #[inline]
            fn slot_mut(&mut self) -> SlotMut<'_> {
                SlotMut::$slot(self)
            }
        }
    )*};
}

bag! {
    DynamicBag for DynamicProperties as Dynamic;
    DynamicBag for DynamicChanges as DynamicChanges;
    AnnotationsBag for Annotations as Annotations;
}
