//! The types of `edm`, and the types of other crates that stand for them.

use core::any::Any;
use core::cmp::Ordering;

use super::{
    Access, Departure, Departures, Invalid, Measures, TextValue, Value, set_as_it_is,
    text_identity, text_slot,
};
use crate::description::{PrimitiveType, PropertyType};
use crate::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};

macro_rules! edm {
    ($($rust:ident: $slot:ident, [$($shown:tt)*], $measures:expr $(, $departure:expr)?;)*) => {$(
        impl Value for $rust {
            type Access = Self;
            set_as_it_is!();
        }

        impl Access for $rust {
            const TYPE: PropertyType = PropertyType::primitive(PrimitiveType::$rust);

            #[inline]
            fn blank() -> Self {
                Self::default()
            }

            text_slot!($slot for Self);
        }

        impl TextValue for $rust {
            fn parse(&mut self, text: &str) -> Result<(), Invalid> {
                *self = text.parse().map_err(Invalid::new)?;
                Ok(())
            }

            shown!($($shown)*);

            fn compare(&self, bound: &str) -> Option<Ordering> {
                self.partial_cmp(&bound.parse().ok()?)
            }

            fn measures(&self) -> Measures {
                let measures: fn(&Self) -> Measures = $measures;
                measures(self)
            }

            $(fn departures(&self, _: &str) -> Departures {
                let departure: fn(&Self) -> Option<Departure> = $departure;
                [departure(self), None]
            })?

            text_identity!();
        }
    )*};
}

/// The way of a value to its text: one of bounded length, or what is shown.
macro_rules! shown {
    (text) => {
        #[inline]
        fn show(&self, take: &mut dyn FnMut(&str)) {
            take(self.text().as_str());
        }

        fn write(&self, out: &mut Vec<u8>) {
            self.text().write(out);
        }
    };
    ($show:expr) => {
        #[inline]
        fn show(&self, take: &mut dyn FnMut(&str)) {
            let show: fn(&Self, &mut dyn FnMut(&str)) = $show;
            show(self, take);
        }
    };
}

edm! {
    Binary: Text, [|value, take| take(&value.to_string())],
        |value| Measures { octets: Some(value.as_bytes().len()), ..Measures::default() },
        |value| value.is_standard_alphabet().then_some(Departure::StandardBase64);
    Date: Text, [text], |_| Measures::default();
    DateTimeOffset: Text, [text], |value| fraction(value.time_of_day().fraction_digits());
    Decimal: Number,
        [|value, take| take(value.json_number().as_deref().unwrap_or(value.as_str()))],
        |value| Measures {
            integer_digits: usize::try_from(value.integer_digits()).ok(),
            digits: usize::try_from(value.significant_digits()).ok(),
            fraction_digits: usize::try_from(value.scale()).ok().filter(|_| value.is_finite()),
            ..Measures::default()
        };
    Duration: Text, [text], |value| fraction(value.fraction_digits());
    Guid: Text, [text], |_| Measures::default();
    TimeOfDay: Text, [text], |value| fraction(value.fraction_digits());
}

fn fraction(digits: u8) -> Measures {
    Measures {
        fraction_digits: Some(digits.into()),
        ..Measures::default()
    }
}
