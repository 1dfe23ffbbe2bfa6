//! Types of other crates as field types: each is read and written as the type of `edm` that it stands for.

use core::any::Any;
use core::cmp::Ordering;

use super::{Access, Invalid, Measures, TextValue, Value, set_as_it_is, text_identity, text_slot};
use crate::description::{PrimitiveType, PropertyType};
use crate::edm;

macro_rules! stands_for {
    ($($rust:ty => $edm:ident, $slot:ident, $blank:expr, $to_edm:expr;)*) => {$(
        impl Value for $rust {
            type Access = Self;
            set_as_it_is!();
        }

        impl Access for $rust {
            const TYPE: PropertyType = PropertyType::primitive(PrimitiveType::$edm);

            fn blank() -> Self {
                $blank
            }

            text_slot!($slot for Self);
        }

        impl TextValue for $rust {
            fn parse(&mut self, text: &str) -> Result<(), Invalid> {
                let value: edm::$edm = text.parse().map_err(Invalid::new)?;
                *self = value.try_into().map_err(Invalid::new)?;
                Ok(())
            }

            fn show(&self, take: &mut dyn FnMut(&str)) {
                let to_edm: fn(&Self) -> edm::$edm = $to_edm;
                TextValue::show(&to_edm(self), take);
            }

            fn write(&self, out: &mut Vec<u8>) {
                let to_edm: fn(&Self) -> edm::$edm = $to_edm;
                TextValue::write(&to_edm(self), out);
            }

            fn compare(&self, bound: &str) -> Option<Ordering> {
                let to_edm: fn(&Self) -> edm::$edm = $to_edm;
                TextValue::compare(&to_edm(self), bound)
            }

            fn measures(&self) -> Measures {
                let to_edm: fn(&Self) -> edm::$edm = $to_edm;
                TextValue::measures(&to_edm(self))
            }

            text_identity!();
        }

    )*};
}

/// The same instant, where the offset has seconds, which OData's has not.
#[cfg(any(feature = "chrono", feature = "time"))]
macro_rules! in_utc_if_need_be {
    ($value:ident) => {
        (*$value)
            .try_into()
            .unwrap_or_else(|_| $value.to_utc().into())
    };
}

#[cfg(feature = "chrono")]
stands_for! {
    chrono::DateTime<chrono::Utc> => DateTimeOffset, Text, Self::UNIX_EPOCH, |value| (*value).into();
    chrono::DateTime<chrono::FixedOffset> => DateTimeOffset, Text, chrono::DateTime::UNIX_EPOCH.into(), |value| in_utc_if_need_be!(value);
    chrono::NaiveDate => Date, Text, Self::default(), |value| (*value).into();
    chrono::NaiveTime => TimeOfDay, Text, Self::MIN, |value| (*value).into();
    chrono::TimeDelta => Duration, Text, Self::zero(), |value| (*value).into();
}

#[cfg(feature = "time")]
stands_for! {
    time::OffsetDateTime => DateTimeOffset, Text, Self::UNIX_EPOCH, |value| in_utc_if_need_be!(value);
    time::UtcDateTime => DateTimeOffset, Text, Self::UNIX_EPOCH, |value| (*value).into();
    time::Date => Date, Text, time::UtcDateTime::UNIX_EPOCH.date(), |value| (*value).into();
    time::Time => TimeOfDay, Text, Self::MIDNIGHT, |value| (*value).into();
    time::Duration => Duration, Text, Self::ZERO, |value| (*value).into();
}

#[cfg(feature = "jiff")]
stands_for! {
    jiff::Timestamp => DateTimeOffset, Text, Self::UNIX_EPOCH, |value| (*value).into();
    jiff::civil::Date => Date, Text, Self::ZERO, |value| (*value).into();
    jiff::civil::Time => TimeOfDay, Text, Self::midnight(), |value| (*value).into();
    jiff::SignedDuration => Duration, Text, Self::ZERO, |value| (*value).into();
}

#[cfg(feature = "uuid")]
stands_for! {
    uuid::Uuid => Guid, Text, Self::nil(), |value| (*value).into();
}

#[cfg(feature = "rust_decimal")]
stands_for! {
    rust_decimal::Decimal => Decimal, Number, Self::ZERO, |value| (*value).into();
}
