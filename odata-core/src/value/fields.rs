use core::marker::PhantomData;
use core::ops::DerefMut;

use super::{Field, Object, Patching, Shape, Structured, StructuredType, WHOLE};
use crate::description::Names;
use crate::patch::Patch;
use crate::validate::Report;

/// A structured type, or a patch of one, as the fields in which it holds the properties that it declares.
///
/// What the derives implement; the core makes an [`Object`] of it. Indexes are those among the declared properties, from 0.
///
/// Functions that are generic over entities see these too, beside those of the user's own traits: a name that a user may take as
/// well makes their calls ambiguous.
#[doc(hidden)]
pub trait Fields: Sized {
    /// What is known of the type.
    type Role: Described<Self>;
    /// The way to the base.
    type Base: Base<Self>;

    /// Shows the fields of all declared properties of a value. A patch shows none so: it hardly ever says something of each.
    #[inline]
    fn own_fields<'a>(&'a self, places: Places<'_, 'a>) {
        let _ = places;
    }

    /// The field of a declared property.
    #[inline]
    fn own_field(&self, index: usize) -> Option<&dyn Field> {
        let mut field = None;
        self.own_fields(Places(&mut |fields| field = fields.get(index).copied()));
        field
    }

    /// The same, to change it.
    #[inline]
    fn own_field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        let _ = index;
        None
    }

    /// One of the bags, by the index that [`Object::field`] takes.
    #[inline]
    fn own_bag(&self, index: usize) -> Option<&dyn Field> {
        let _ = index;
        None
    }

    /// The same, to change it.
    #[inline]
    fn own_bag_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        let _ = index;
        None
    }

    /// Which of the 64 declared properties from an index on say something, as [`Object::said`] has it.
    #[inline]
    fn own_said(&self, from: usize) -> u64 {
        let _ = from;
        Self::Role::SAID
    }

    /// The tag of a value whose type is not known here.
    fn foreign_type(&self) -> Option<&str> {
        None
    }

    /// Calls the user's rule for a declared property, or, for [`WHOLE`], that for the type.
    #[inline]
    fn own_check(&self, what: usize, report: &mut Report<'_>) {
        let _ = (what, report);
    }
}

/// To whom a value shows its fields: not a function to call, which takes the compiler longer to check.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "a function")]
pub struct Places<'s, 'a>(&'s mut dyn FnMut(&[&'a dyn Field]));

impl<'a> Places<'_, 'a> {
    #[inline]
    pub fn show(self, fields: &[&'a dyn Field]) {
        (self.0)(fields);
    }
}

/// The way from an object of the type `T` to the part of it that is of its base.
#[doc(hidden)]
pub trait Base<T> {
    fn get<'a>(value: &'a T) -> Option<&'a (dyn Object + 'a)>
    where
        Self: 'a;
    fn get_mut<'a>(value: &'a mut T) -> Option<&'a mut (dyn Object + 'a)>
    where
        Self: 'a;
}

/// The way of a type that inherits from none.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "there are no values of it")]
pub enum Root {}

/// The way by `Deref`, to a base `B`.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "there are no values of it")]
pub struct ByDeref<B>(PhantomData<B>);

/// The way of a type that does not deref to its base. It does not name the base, which may be private where the type is not.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "there are no values of it")]
pub enum ByField {}

/// A type with a field that holds its base, if it does not deref to it.
#[doc(hidden)]
pub trait HoldsBase {
    fn base(&self) -> &dyn Object;
    fn base_mut(&mut self) -> &mut dyn Object;
}

impl<T> Base<T> for Root {
    #[inline]
    fn get<'a>(_: &'a T) -> Option<&'a (dyn Object + 'a)>
    where
        Self: 'a,
    {
        None
    }

    #[inline]
    fn get_mut<'a>(_: &'a mut T) -> Option<&'a mut (dyn Object + 'a)>
    where
        Self: 'a,
    {
        None
    }
}

impl<T: DerefMut<Target = B>, B: Object> Base<T> for ByDeref<B> {
    #[inline]
    fn get<'a>(value: &'a T) -> Option<&'a (dyn Object + 'a)>
    where
        Self: 'a,
    {
        Some(&**value)
    }

    #[inline]
    fn get_mut<'a>(value: &'a mut T) -> Option<&'a mut (dyn Object + 'a)>
    where
        Self: 'a,
    {
        Some(&mut **value)
    }
}

impl<T: HoldsBase> Base<T> for ByField {
    #[inline]
    fn get<'a>(value: &'a T) -> Option<&'a (dyn Object + 'a)>
    where
        Self: 'a,
    {
        Some(value.base())
    }

    #[inline]
    fn get_mut<'a>(value: &'a mut T) -> Option<&'a mut (dyn Object + 'a)>
    where
        Self: 'a,
    {
        Some(value.base_mut())
    }
}

/// What is known of objects of a type `T`.
#[doc(hidden)]
pub trait Described<T> {
    const NAMES: &'static Names;
    /// What properties without a field say: of a value it is not known, of a patch it is nothing.
    const SAID: u64;
    fn shape() -> Shape;
}

impl<T: StructuredType> Described<T> for Structured {
    const NAMES: &'static Names = T::NAMES;
    const SAID: u64 = u64::MAX;

    #[inline]
    fn shape() -> Shape {
        Shape::value(T::description())
    }
}

impl<P: Patch> Described<P> for Patching {
    const NAMES: &'static Names = P::Target::NAMES;
    const SAID: u64 = 0;

    #[inline]
    fn shape() -> Shape {
        Shape::patch(P::Target::description())
    }
}

/// The ways from an index to what holds the property.
enum At {
    /// In the part that is of the base.
    Base,
    /// In a field of the type's own, at an index.
    Own(usize),
    /// In no field: the index is that of a bag.
    Bag,
}

impl At {
    #[inline]
    fn of<T: Fields>(index: usize) -> Self {
        let names = const { T::Role::NAMES };
        match index.checked_sub(const { T::Role::NAMES.inherited() }) {
            None => At::Base,
            Some(own) if own < names.own.len() => At::Own(own),
            Some(_) => At::Bag,
        }
    }
}

// Documentation shows the functions of a blanket impl on each type, even those that the trait hides.
#[diagnostic::do_not_recommend]
impl<T: Fields> Object for T {
    #[inline]
    fn shape(&self) -> Shape {
        T::Role::shape()
    }

    #[doc(hidden)]
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match At::of::<T>(index) {
            At::Own(own) => self.own_field(own),
            At::Bag if self.own_bag(index).is_some() => self.own_bag(index),
            At::Base | At::Bag => T::Base::get(self)?.field(index),
        }
    }

    #[doc(hidden)]
    #[inline]
    fn fields<'a>(&'a self, from: usize, see: &mut dyn FnMut(&[&'a dyn Field])) {
        match At::of::<T>(from) {
            At::Own(_) => self.own_fields(Places(see)),
            At::Base => {
                if let Some(base) = T::Base::get(self) {
                    base.fields(from, see);
                }
            }
            At::Bag => {}
        }
    }

    #[doc(hidden)]
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match At::of::<T>(index) {
            At::Own(own) => self.own_field_mut(own),
            At::Bag if self.own_bag(index).is_some() => self.own_bag_mut(index),
            At::Base | At::Bag => T::Base::get_mut(self)?.field_mut(index),
        }
    }

    #[doc(hidden)]
    #[inline]
    fn said(&self, from: usize) -> u64 {
        match At::of::<T>(from) {
            At::Own(from) => self.own_said(from),
            At::Base => T::Base::get(self).map_or(0, |base| base.said(from)),
            At::Bag => 0,
        }
    }

    #[doc(hidden)]
    #[inline]
    fn foreign_type(&self) -> Option<&str> {
        Fields::foreign_type(self)
    }

    #[doc(hidden)]
    #[inline]
    fn check(&self, what: usize, report: &mut Report<'_>) {
        match At::of::<T>(what) {
            At::Own(own) => self.own_check(own, report),
            At::Base => T::Base::get(self).map_or((), |base| base.check(what, report)),
            At::Bag => {
                if let Some(base) = T::Base::get(self) {
                    base.check(WHOLE, report);
                }
                self.own_check(WHOLE, report);
            }
        }
    }
}
