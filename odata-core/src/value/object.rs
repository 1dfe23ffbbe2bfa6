use super::{Fields, How, Slot, SlotMut, Value};
use crate::description::{Names, TypeDescription};
use crate::dynamic::{Annotations, DynamicProperties};
use crate::patch::DynamicChanges;
use crate::validate::Report;

/// A structured value, or a patch of one, as the walkers see it.
///
/// The derives implement it; there is no need to do so by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a structured value nor a patch of one",
    label = "expected an entity, a complex value or a patch",
    note = "derive `ODataEntity` or `ODataComplex` for it; of an enum with `any` take what `AnyObject::object` gives"
)]
pub trait Object {
    /// The description, and what the object is in regard to it.
    fn shape(&self) -> Shape;

    /// The field of the property at an index, or of one of the bags.
    ///
    /// A field and not what it holds, so that generated code is no more than a table of places.
    #[doc(hidden)]
    fn field(&self, index: usize) -> Option<&dyn Field>;

    /// The same, to change it.
    #[doc(hidden)]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;

    /// The fields of the properties of a level, the first of which has the index. Asked of values.
    #[doc(hidden)]
    fn fields<'a>(&'a self, from: usize, see: &mut dyn FnMut(&[&'a dyn Field])) {
        let _ = (from, see);
    }

    /// Which of the 64 properties from an index on say something, the first in the lowest bit; of a value, which may do so. Asked for
    /// properties of one level of the hierarchy.
    ///
    /// One call for many properties: most of a patch says nothing.
    #[doc(hidden)]
    fn said(&self, from: usize) -> u64 {
        let _ = from;
        u64::MAX
    }

    /// The tag of a value whose type is not known here.
    #[doc(hidden)]
    fn foreign_type(&self) -> Option<&str> {
        None
    }

    /// Calls the user's rules: those of a property, or those of the whole object.
    #[doc(hidden)]
    fn check(&self, what: usize, report: &mut Report<'_>) {
        let _ = (what, report);
    }
}

/// What holds a property or a bag, whatever its type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` holds neither a property nor a bag",
    label = "expected an OData type, or a bag",
    note = "a type that implements `odata_core::Value` holds a property; `DynamicProperties`, `Annotations` and `DynamicChanges` are bags"
)]
#[doc(hidden)]
pub trait Field {
    fn slot(&self) -> Slot<'_>;
    fn slot_mut(&mut self, how: How) -> SlotMut<'_>;
}

impl<T: Value> Field for T {
    #[inline]
    fn slot(&self) -> Slot<'_> {
        Value::slot(self)
    }

    #[inline]
    fn slot_mut(&mut self, how: How) -> SlotMut<'_> {
        Value::slot_mut(self, how)
    }
}

macro_rules! bags {
    ($($bag:ident in $slot:ident),*) => {$(
        impl Field for $bag {
            fn slot(&self) -> Slot<'_> {
                Slot::$slot(self)
            }

            fn slot_mut(&mut self, _: How) -> SlotMut<'_> {
                SlotMut::$slot(self)
            }
        }
    )*};
}

bags!(DynamicProperties in Dynamic, Annotations in Annotations, DynamicChanges in DynamicChanges);

impl dyn Object + '_ {
    /// The property at an index, or one of the bags.
    #[inline]
    pub(crate) fn property(&self, index: usize) -> Slot<'_> {
        self.field(index).map_or(Slot::Absent, Field::slot)
    }

    /// The property at an index, or one of the bags.
    #[inline]
    pub(crate) fn property_mut(&mut self, index: usize, how: How) -> SlotMut<'_> {
        match self.field_mut(index) {
            Some(field) => field.slot_mut(how),
            None => SlotMut::Excluded,
        }
    }

    /// The qualified name of the value's type, or of the type that the patch is for.
    pub(crate) fn type_name(&self) -> &str {
        self.foreign_type()
            .unwrap_or(self.shape().description.name())
    }

    /// Whether another object is of the same type, known or not.
    pub(crate) fn is_same_type(&self, other: &dyn Object) -> bool {
        (self.shape().description).is_same(other.shape().description)
            && self.foreign_type() == other.foreign_type()
    }
}

/// The index under which an object shows its bag of undeclared members.
#[doc(hidden)]
pub const DYNAMIC: usize = usize::MAX;

/// The index under which an object shows its bag of annotations.
#[doc(hidden)]
pub const ANNOTATIONS: usize = usize::MAX - 1;

/// What `check` is asked for the rules of the whole object.
#[doc(hidden)]
pub const WHOLE: usize = usize::MAX;

/// A description, and whether a value or a patch of it is meant.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The type.
    pub description: &'static TypeDescription,
    /// Value or patch.
    pub role: Role,
}

/// What an object is in regard to its description.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A value of the type.
    Value,
    /// Changes to a value of the type.
    Patch,
}

impl Shape {
    /// The shape of a value.
    #[must_use]
    pub const fn value(description: &'static TypeDescription) -> Self {
        Self {
            description,
            role: Role::Value,
        }
    }

    /// The shape of a patch.
    #[must_use]
    pub const fn patch(description: &'static TypeDescription) -> Self {
        Self {
            description,
            role: Role::Patch,
        }
    }
}

/// An entity type or a complex type: what `#[derive(ODataEntity)]` and `#[derive(ODataComplex)]` implement.
///
/// ```
/// use odata_core::prelude::*;
///
/// #[derive(Default, ODataEntity)]
/// #[odata(namespace = "demo.port")]
/// struct Berth {
///     #[odata(key)]
///     number: Option<i32>,
/// }
///
/// assert_eq!(Berth::TYPE_NAME, "demo.port.berth");
/// assert!(Berth::DESCRIPTION.property(0).is_some_and(|number| number.is_key()));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an entity type nor a complex type",
    label = "expected a struct that derives `ODataEntity` or `ODataComplex`",
    note = "derive `ODataEntity` or `ODataComplex` for it"
)]
pub trait StructuredType: Value + Fields {
    /// The type itself: what generated code calls the base of a type. If that is no structured type, this has no type either,
    /// so that what it is asked for is no further error.
    #[doc(hidden)]
    type Itself;
    /// The qualified name, such as `demo.port.vessel`.
    const TYPE_NAME: &'static str = Self::DESCRIPTION.name();
    /// Names, properties, facets and base.
    const DESCRIPTION: &'static TypeDescription;
    /// The names, to compare them at compile time.
    #[doc(hidden)]
    const NAMES: &'static Names;

    /// A value with nothing set.
    #[doc(hidden)]
    #[must_use]
    fn unset_value() -> Self;

    /// The description, as a function to refer to.
    #[doc(hidden)]
    #[must_use]
    // Each unit of code that mentions the constant would hold a copy of all that it refers to.
    #[inline(never)]
    fn description() -> &'static TypeDescription {
        Self::DESCRIPTION
    }

    /// The value as an object, to read.
    #[doc(hidden)]
    #[inline]
    fn as_object(&self) -> &dyn Object {
        self
    }

    /// The value as an object, to write.
    #[doc(hidden)]
    #[inline]
    fn as_object_mut(&mut self) -> &mut dyn Object {
        self
    }
}

/// The bit of a property that says something: what generated [`Fields`](super::Fields) impls call.
#[doc(hidden)]
#[inline]
pub fn says<T: Value>(value: &T, bit: u32) -> u64 {
    u64::from(!matches!(value.slot(), Slot::Absent | Slot::Unset)) << bit
}
