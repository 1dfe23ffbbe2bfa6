use crate::Value;
use crate::description::PropertyType;
use crate::value::{Access, How, Slot, SlotMut};

/// What a patch does to a nullable property.
///
/// ```
/// use odata_core::Change;
///
/// let mut call_sign: Change<String> = Change::default();
/// assert!(call_sign.is_keep());
/// call_sign = "AB123".into();
/// assert_eq!(call_sign, Change::Set("AB123".to_owned()));
/// call_sign = Change::Null;
/// assert_eq!(call_sign.set(), None);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change<T> {
    /// The property stays as it is: the member is absent.
    #[default]
    Keep,
    /// The property becomes null.
    Null,
    /// The property becomes this.
    Set(T),
}

impl<T> Change<T> {
    /// Whether the property stays as it is.
    pub const fn is_keep(&self) -> bool {
        matches!(self, Change::Keep)
    }

    /// Whether the property becomes null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Change::Null)
    }

    /// What the property becomes, unless it stays or becomes null.
    pub fn set(self) -> Option<T> {
        match self {
            Change::Set(value) => Some(value),
            Change::Keep | Change::Null => None,
        }
    }

    /// The same by reference.
    pub const fn as_ref(&self) -> Change<&T> {
        match self {
            Change::Keep => Change::Keep,
            Change::Null => Change::Null,
            Change::Set(value) => Change::Set(value),
        }
    }

    /// `Null` for `None`, and `Set` for `Some`.
    pub fn to(value: Option<T>) -> Self {
        value.map_or(Change::Null, Change::Set)
    }
}

impl<T> From<T> for Change<T> {
    fn from(value: T) -> Self {
        Change::Set(value)
    }
}

impl From<&str> for Change<String> {
    fn from(value: &str) -> Self {
        Change::Set(value.to_owned())
    }
}

impl<T> From<crate::Update<T>> for Change<Box<crate::Update<T>>>
where
    T: crate::Patchable,
{
    fn from(value: crate::Update<T>) -> Self {
        Change::Set(Box::new(value))
    }
}

impl<T: Value> Value for Change<T> {
    type Access = Self;
    type Update = Self;
    type Change = Self;
    type Optional = Self;
}

impl<T: Value> Access for Change<T> {
    const TYPE: PropertyType = T::TYPE;
    const NULLABLE: bool = true;
    const REQUIRED: bool = false;

    #[inline]
    fn blank() -> Self {
        Change::Keep
    }

    fn slot(change: &Self) -> Slot<'_> {
        match change {
            Change::Keep => Slot::Absent,
            Change::Null => Slot::Null,
            Change::Set(value) => value.slot().present(),
        }
    }

    fn slot_mut(change: &mut Self, how: How) -> SlotMut<'_> {
        let how = match how {
            How::Null => {
                *change = Change::Null;
                return SlotMut::Nothing;
            }
            How::Absent => {
                *change = Change::Keep;
                return SlotMut::Nothing;
            }
            How::Existing | How::Loosen => how,
            How::Fresh => {
                *change = Change::Set(T::blank());
                How::Existing
            }
            How::Whole | How::Reset => {
                *change = Change::Set(T::blank());
                how
            }
        };
        match change {
            Change::Set(value) => value.slot_mut(how),
            Change::Keep | Change::Null => SlotMut::Nothing,
        }
    }
}
