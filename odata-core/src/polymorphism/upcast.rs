use crate::Value;

/// Implemented by a type for itself and for every type from which it inherits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not inherit from `{A}`",
    label = "expected `{A}` or a type that inherits from it",
    note = "a type inherits with `#[odata(inherits = \"..\")]` and a field that holds the base"
)]
pub trait Upcast<A> {
    /// The part of the value that is an `A`.
    #[doc(hidden)]
    fn upcast_ref(&self) -> &A;

    /// The part of the value that is an `A`.
    #[doc(hidden)]
    fn upcast_mut(&mut self) -> &mut A;

    /// A blank value that has the part it inherits from another.
    #[doc(hidden)]
    fn with_base(base: Option<A>) -> Self
    where
        Self: Value,
        A: Sized,
    {
        let mut value = Self::blank();
        if let Some(base) = base {
            *value.upcast_mut() = base;
        }
        value
    }
}

impl<T> Upcast<T> for T {
    #[inline]
    fn upcast_ref(&self) -> &T {
        self
    }

    #[inline]
    fn upcast_mut(&mut self) -> &mut T {
        self
    }
}

/// A value as one of the types from which it inherits, whether or not it derefs to them.
///
/// ```
/// use odata_core::industry_data::{Entity, OutgoingFlowRun};
///
/// let mut run = OutgoingFlowRun::default();
/// run.id = Some("1".into());
/// assert_eq!(odata_core::upcast::<Entity>(&run).id.as_deref(), Some("1"));
/// ```
pub fn upcast<A>(value: &impl Upcast<A>) -> &A {
    value.upcast_ref()
}
