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
}

/// What [`Upcast`] tells of values of the type `T`, asked of [`StructuredType::Itself`](crate::StructuredType::Itself).
///
/// If `T` is no structured type, it has none, and this is no further mistake.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not inherit from `{A}`",
    label = "expected `{A}` or a type that inherits from it",
    note = "a type inherits with `#[odata(inherits = \"..\")]` and a field that holds the base"
)]
#[doc(hidden)]
pub trait Heir<T, A> {
    /// The part of a value that is an `A`.
    fn base_mut(value: &mut T) -> &mut A;

    /// A blank value that has the part it inherits from another.
    fn with_base(base: Option<A>) -> T;
}

#[diagnostic::do_not_recommend]
impl<T: Upcast<A> + Value, A> Heir<T, A> for T {
    #[inline]
    fn base_mut(value: &mut T) -> &mut A {
        value.upcast_mut()
    }

    fn with_base(base: Option<A>) -> T {
        let mut value = T::blank();
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
