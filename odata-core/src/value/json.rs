//! Primitive values that are kept as the JSON they are.

use core::any::Any;

use super::Invalid;
use crate::dynamic::{DynamicObject, DynamicValue};

/// A primitive value that is neither a string nor a number on the wire: a stream, or one of geography or geometry.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value that is kept as JSON",
    label = "expected a stream, or a value of geography or geometry",
    note = "write one of the types of `odata_core::edm`; any JSON value is held as a `DynamicValue`"
)]
#[doc(hidden)]
pub trait JsonValue: Any {
    /// Becomes the value that the JSON stands for; null is never given.
    ///
    /// # Errors
    /// What is wrong with it. The value is then unspecified.
    fn take(&mut self, json: DynamicValue) -> Result<(), Invalid>;

    /// Hands over the JSON, once, if there is any.
    fn show(&self, take: &mut dyn FnMut(&DynamicValue));

    /// Takes control information of the property: its name behind the `@`. Returns whether it is part of the value.
    fn take_control(&mut self, term: &str, json: &DynamicValue) -> bool {
        let _ = (term, json);
        false
    }

    /// The control information that is part of the value.
    fn controls(&self) -> Option<&DynamicObject> {
        None
    }

    /// Becomes equal to another value of the same type.
    fn assign(&mut self, other: &dyn JsonValue);

    fn equals(&self, other: &dyn JsonValue) -> bool;

    fn as_any(&self) -> &dyn Any;
}

/// The part of [`JsonValue`] that is the same for all types that are cloned and compared.
macro_rules! json_identity {
    () => {
        fn assign(&mut self, other: &dyn $crate::value::JsonValue) {
            if let Some(other) = other.as_any().downcast_ref::<Self>() {
                self.clone_from(other);
            }
        }

        fn equals(&self, other: &dyn $crate::value::JsonValue) -> bool {
            other.as_any().downcast_ref::<Self>() == Some(self)
        }

        fn as_any(&self) -> &dyn ::core::any::Any {
            self
        }
    };
}
pub(crate) use json_identity;
