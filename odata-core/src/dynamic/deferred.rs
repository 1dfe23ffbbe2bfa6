//! Values that are kept until it is known what to read them as.

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer};

use super::de::ValueSeed;
use super::{Collector, DynamicValue};

/// A value as it came: a member that came twice is there twice, so that what is wrong with the first is seen when the value is read.
#[derive(Debug)]
pub(crate) struct Deferred {
    value: DynamicValue,
    /// Whether there is such a member.
    repeats: bool,
}

impl Deferred {
    /// The value to read from, and from nothing else: its objects may have a name twice.
    pub(crate) fn as_it_came(&self) -> &DynamicValue {
        &self.value
    }

    /// The value whose objects have each name once: the last wins, at the place of the first.
    pub(crate) fn settled(self) -> DynamicValue {
        match self.repeats {
            true => settle(self.value),
            false => self.value,
        }
    }
}

impl From<DynamicValue> for Deferred {
    fn from(value: DynamicValue) -> Self {
        Self {
            value,
            repeats: false,
        }
    }
}

impl<'de> Deserialize<'de> for Deferred {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut repeats = false;
        let seed = ValueSeed {
            repeats: Some(&mut repeats),
        };
        let value = seed.deserialize(deserializer)?;
        Ok(Self { value, repeats })
    }
}

fn settle(value: DynamicValue) -> DynamicValue {
    match value {
        DynamicValue::Collection(mut items) => {
            for item in &mut items {
                *item = settle(core::mem::take(item));
            }
            DynamicValue::Collection(items)
        }
        DynamicValue::Object(members) => {
            let mut settled = Collector::default();
            for (name, value) in members.members {
                settled.insert(name, settle(value));
            }
            DynamicValue::Object(settled.into_object())
        }
        other => other,
    }
}
