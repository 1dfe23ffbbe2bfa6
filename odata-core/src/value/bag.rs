//! The fields that hold what is not declared.

use super::Field;
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
    /// The bag, to read.
    fn field(&self) -> &dyn Field;
    /// The bag, to write.
    fn field_mut(&mut self) -> &mut dyn Field;
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
    /// The bag, to read.
    fn field(&self) -> &dyn Field;
    /// The bag, to write.
    fn field_mut(&mut self) -> &mut dyn Field;
}

macro_rules! bag {
    ($($bag:ident for $held:ident;)*) => {$(
        impl $bag for $held {
            #[inline]
            fn blank() -> Self {
                Self::default()
            }

            #[inline]
            fn field(&self) -> &dyn Field {
                self
            }

            #[inline]
            fn field_mut(&mut self) -> &mut dyn Field {
                self
            }
        }
    )*};
}

bag! {
    DynamicBag for DynamicProperties;
    DynamicBag for DynamicChanges;
    AnnotationsBag for Annotations;
}
