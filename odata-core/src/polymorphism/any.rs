use crate::Value;
use crate::description::TypeDescription;
use crate::value::{How, Object, SlotMut};

/// A value of a declared type or of one derived from it: what `#[odata(any = Vessel)]` makes of an enum.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum over a type and the types derived from it",
    label = "expected an enum with `any`",
    note = "derive `ODataEntity` or `ODataComplex` for an enum and write `#[odata(any = Base)]`"
)]
pub trait AnyObject {
    /// The declared type.
    fn declared(&self) -> &'static TypeDescription;

    /// The types that have a variant, in declaration order.
    fn variants(&self) -> &'static [&'static TypeDescription];

    /// The value, whatever its type.
    fn object(&self) -> &dyn Object;

    /// The value, whatever its type.
    fn object_mut(&mut self) -> &mut dyn Object;

    /// The part of the value that is of the declared type.
    #[doc(hidden)]
    fn base_mut(&mut self) -> &mut dyn Object;

    /// Becomes a blank value of a variant, or past the last one of an unknown type with a name; `carry` keeps the part that is of the
    /// declared type. False if there is no such variant.
    #[doc(hidden)]
    fn turn_into(&mut self, variant: usize, name: &str, carry: bool) -> bool;

    /// The qualified name of the value's type.
    fn type_name(&self) -> &str {
        self.object().type_name()
    }
}

/// The slot of a value of a type told by its tag: what generated [`Value`] impls call.
#[doc(hidden)]
#[inline]
pub fn any_slot_mut<T: AnyObject + Value>(value: &mut T, how: How) -> SlotMut<'_> {
    match how {
        How::Null => return SlotMut::Refused,
        How::Absent => return SlotMut::Nothing,
        How::Existing | How::Loosen => {}
        How::Fresh | How::Whole | How::Reset => *value = T::blank(),
    }
    SlotMut::Any(value)
}
