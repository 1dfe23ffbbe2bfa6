use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value with the order of its members and the spelling of its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tree {
    /// `null`, `true`, `false` or a number, as it is spelt.
    Word(String),
    Text(String),
    Items(Vec<Tree>),
    Members(Vec<(String, Tree)>),
}

impl Tree {
    pub(crate) fn parse(text: &str) -> Result<Self, serde_json::Error> {
        Ok(match text.trim_start().as_bytes().first() {
            Some(b'"') => Self::Text(serde_json::from_str(text)?),
            Some(b'[') => Self::Items(each(
                serde_json::from_str::<Vec<&RawValue>>(text)?,
                |item| Self::parse(item.get()),
            )?),
            Some(b'{') => Self::Members(each(
                serde_json::from_str::<RawMembers<'_>>(text)?.0,
                |(name, value)| Ok((name, Self::parse(value.get())?)),
            )?),
            _ => Self::Word(serde_json::from_str::<&RawValue>(text)?.get().to_owned()),
        })
    }

    /// The first place where two values differ, and what stands there in each.
    pub(crate) fn first_difference(&self, other: &Self) -> Option<Difference> {
        match (self, other) {
            (Self::Word(left), Self::Word(right)) if same_floating_point(left, right) => None,
            (Self::Items(left), Self::Items(right)) if left.len() == right.len() => {
                let mut pairs = left.iter().zip(right).enumerate();
                pairs.find_map(|(index, (left, right))| {
                    Some(left.first_difference(right)?.under(&index.to_string()))
                })
            }
            (Self::Members(left), Self::Members(right))
                if left
                    .iter()
                    .map(|(name, _)| name)
                    .eq(right.iter().map(|(name, _)| name)) =>
            {
                let mut pairs = left.iter().zip(right);
                pairs.find_map(|((name, left), (_, right))| {
                    Some(left.first_difference(right)?.under(name))
                })
            }
            (left, right) if left == right => None,
            (left, right) => Some(Difference {
                path: String::new(),
                before: left.summary(),
                after: right.summary(),
            }),
        }
    }

    fn summary(&self) -> String {
        match self {
            Self::Word(word) => word.clone(),
            Self::Text(text) => format!("{text:?}"),
            Self::Items(items) => format!("{} items", items.len()),
            Self::Members(members) => {
                let names: Vec<_> = members.iter().map(|(name, _)| name.as_str()).collect();
                format!("members {}", names.join(" "))
            }
        }
    }
}

/// Whether two numbers are the same value of `Edm.Double`, which writes the shortest digits that tell it.
fn same_floating_point(left: &str, right: &str) -> bool {
    let is_number =
        |text: &str| text.contains(['.', 'e', 'E']) && text.contains(|c: char| c.is_ascii_digit());
    is_number(left)
        && is_number(right)
        && left
            .parse::<f64>()
            .is_ok_and(|left| right.parse().map(f64::to_bits) == Ok(left.to_bits()))
}

fn each<I, O>(
    from: Vec<I>,
    into: impl FnMut(I) -> Result<O, serde_json::Error>,
) -> Result<Vec<O>, serde_json::Error> {
    from.into_iter().map(into).collect()
}

/// Where two values differ.
#[derive(Debug)]
pub(crate) struct Difference {
    path: String,
    before: String,
    after: String,
}

impl Difference {
    fn under(mut self, step: &str) -> Self {
        self.path = if self.path.is_empty() {
            step.to_owned()
        } else {
            format!("{step}/{}", self.path)
        };
        self
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: read {}, written {}",
            self.path, self.before, self.after
        )
    }
}

/// The members of an object in their order.
pub(crate) struct RawMembers<'a>(pub(crate) Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for RawMembers<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = RawMembers<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(RawMembers(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// The objects of a body that have its type: the items of `value`, what a page wrapped into `value`, or the whole.
pub(crate) fn items_or_whole(body: &str) -> Vec<&str> {
    let Ok(RawMembers(members)) = serde_json::from_str(body) else {
        return vec![body];
    };
    // With a tag it is a value of a type that has such a property itself.
    if members.iter().any(|(name, _)| name == "@odata.type") {
        return vec![body];
    }
    let is_envelope = members
        .iter()
        .all(|(name, _)| name == "value" || name.starts_with('@'));
    let value = members
        .into_iter()
        .find(|(name, _)| name == "value")
        .map(|(_, value)| value.get());
    match value {
        Some(array) if array.starts_with('[') => serde_json::from_str::<Vec<&RawValue>>(array)
            .map_or_else(
                |_| vec![body],
                |items| items.into_iter().map(RawValue::get).collect(),
            ),
        Some(object) if object.starts_with('{') && is_envelope => vec![object],
        _ => vec![body],
    }
}
