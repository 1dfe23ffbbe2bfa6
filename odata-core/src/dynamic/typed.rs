//! Undeclared members as values of types of the data model.

use serde_core::de::Error as _;

use super::{DynamicObject, DynamicProperties, DynamicValue, Error, Told, read_dynamic};
use crate::description::{ItemType, PrimitiveType, PropertyType};
use crate::json::parser::Parser;
use crate::read::serde::deserialize_member;
use crate::read::tag;
use crate::write::dynamic_text;
use crate::{TypeTag, Value};

impl DynamicProperties {
    /// The type of a member, as far as it is known: from the control information `name@odata.type` that was read with it, or because it was
    /// set by [`insert_typed`](Self::insert_typed) (OData JSON 4.01, section 4.6.3).
    ///
    /// A type that its JSON form shows is not told: a string is an `Edm.String`, and an object names its type itself.
    #[must_use]
    pub fn type_of(&self, name: &str) -> Option<TypeTag<'_>> {
        match self.told(name) {
            Told::Type(tag) => Some(tag),
            Told::Nothing | Told::Forgotten => None,
        }
    }

    /// Reads a member as a type of the data model: a primitive type, an enumeration type, a complex type or a collection of those; `None`
    /// if there is no such member or it is null, which mean the same (OData 4.01 Protocol, section 11.4.9.2).
    ///
    /// Where control information tells the member's type, it has to be this one. Nothing is guessed: without it the value is read as what is
    /// asked for.
    ///
    /// # Errors
    /// If the member is of another type, or has no value of this type.
    ///
    /// ```
    /// use odata_core::edm::{Date, Guid};
    /// use odata_core::prelude::*;
    ///
    /// #[derive(Debug, ODataComplex)]
    /// #[odata(namespace = "demo.port", open)]
    /// struct Extras {
    ///     #[odata(dynamic)]
    ///     more: DynamicProperties,
    /// }
    ///
    /// let extras: Extras = serde_json::from_str(r##"{"built@odata.type":"#Date","built":"2024-02-29"}"##)?;
    /// let built: Option<Date> = extras.more.get_typed("built").unwrap();
    /// assert_eq!(built.unwrap().to_string(), "2024-02-29");
    /// let error = extras.more.get_typed::<Guid>("built").unwrap_err();
    /// assert_eq!(error.to_string(), "built: found a value of type Edm.Date, expected Edm.Guid");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn get_typed<T: Value>(&self, name: &str) -> Result<Option<T>, Error> {
        let Some(value) = self.get(name).filter(|value| !value.is_null()) else {
            return Ok(None);
        };
        let Some(tag) = self.type_of(name) else {
            return deserialize_member(value, name).map(Some);
        };
        let expected = const { &T::TYPE };
        match (value, expected.item()) {
            (DynamicValue::Object(object), ItemType::Structured(_))
                if !expected.is_collection() && !tag.is_collection() =>
            {
                let tagged = DynamicValue::from(tagged(object, tag, name)?);
                deserialize_member(&tagged, name).map(Some)
            }
            (_, item) if tag.names(expected) || is_any(item, expected) => {
                deserialize_member(value, name).map(Some)
            }
            _ => Err(disagree(name, tag, expected)),
        }
    }

    /// Sets a member to a value of a type of the data model, and gives back what it was. The type is written with it, as
    /// `name@odata.type`, where its JSON form does not show it (OData JSON 4.01, section 4.6.3).
    ///
    /// ```
    /// use odata_core::edm::Date;
    /// use odata_core::prelude::*;
    ///
    /// #[derive(Debug, Default, ODataComplex)]
    /// #[odata(namespace = "demo.port", open)]
    /// struct Extras {
    ///     #[odata(dynamic)]
    ///     more: DynamicProperties,
    /// }
    ///
    /// let mut extras = Extras::default();
    /// extras.more.insert_typed("built", &"2024-02-29".parse::<Date>()?);
    /// extras.more.insert_typed("crew", &7_i64);
    /// assert_eq!(
    ///     odata_core::json::to_string(&extras),
    ///     r##"{"built@odata.type":"#Date","built":"2024-02-29","crew@odata.type":"#Int64","crew":7}"##
    /// );
    /// # Ok::<(), odata_core::edm::ParseError>(())
    /// ```
    pub fn insert_typed<T: Value>(
        &mut self,
        name: impl AsRef<str>,
        value: &T,
    ) -> Option<DynamicValue> {
        let name = name.as_ref();
        let of = const { &T::TYPE };
        let value = dynamic(value);
        let is_shown = match (of.item(), &value) {
            // Infinite, or not a number: a string.
            (ItemType::Primitive(PrimitiveType::Double), DynamicValue::String(_)) => false,
            _ => value.is_null() || of.is_shown(),
        };
        let old = self.insert(name, value);
        if !is_shown {
            self.set_type(name, TypeTag::of(of));
        }
        old
    }
}

/// A value as JSON has it.
fn dynamic<T: Value>(value: &T) -> DynamicValue {
    let text = dynamic_text(&value.slot(), !T::TYPE.is_collection());
    // What was just written is JSON.
    read_dynamic(&mut Parser::new(&text, usize::MAX)).unwrap_or_default()
}

/// Whether values of any type can be read.
fn is_any(item: ItemType, expected: &PropertyType) -> bool {
    matches!(item, ItemType::Untyped) && !expected.is_collection()
}

/// The object with the tag that stands beside it.
fn tagged(object: &DynamicObject, outer: TypeTag<'_>, name: &str) -> Result<DynamicObject, Error> {
    let inner = object.iter().find(|(name, _)| tag::is_control(name));
    let Some((_, inner)) = inner else {
        let tag = (tag::CONTROL.to_owned(), format!("#{}", outer.name()).into());
        let mut members = vec![tag];
        for (name, value) in object {
            members.push((name.to_owned(), value.clone()));
        }
        return Ok(DynamicObject::from_iter(members));
    };
    match inner.as_str().map(TypeTag::parse) {
        Some(Ok(inner)) if inner != outer => Err(Error::custom(format_args!(
            "{name}: found the tag {inner} within the value, expected {outer}, which stands beside it"
        ))),
        _ => Ok(object.clone()),
    }
}

#[cold]
fn disagree(name: &str, tag: TypeTag<'_>, expected: &PropertyType) -> Error {
    Error::custom(format_args!(
        "{name}: found a value of type {tag}, expected {expected}"
    ))
}
