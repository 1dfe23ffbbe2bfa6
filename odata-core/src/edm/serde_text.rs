//! The trait impls of the types that are written as text.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde_core::Deserializer;
use serde_core::de::{Error, Visitor};

use super::error::ParseError;

/// Reads a string and parses it.
pub(super) fn deserialize<'de, T, D>(
    deserializer: D,
    type_name: &'static str,
) -> Result<T, D::Error>
where
    T: FromStr<Err = ParseError>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(TextVisitor {
        type_name,
        parsed: PhantomData,
    })
}

struct TextVisitor<T> {
    type_name: &'static str,
    parsed: PhantomData<T>,
}

impl<T: FromStr<Err = ParseError>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a string with an {}", self.type_name)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// Implements reading over `parse`, and writing over `text`.
macro_rules! impl_text {
    ($type:ident) => {
        impl ::std::str::FromStr for $type {
            type Err = $crate::edm::ParseError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
                    .map_err(|fault| $crate::edm::ParseError::new(Self::TYPE_NAME, text, fault))
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.text().as_str())
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), self.text().as_str())
            }
        }

        impl ::serde_core::Serialize for $type {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.text().as_str())
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $type {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::edm::serde_text::deserialize(deserializer, Self::TYPE_NAME)
            }
        }
    };
}
pub(super) use impl_text;
