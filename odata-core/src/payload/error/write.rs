//! The JSON of an error.

use super::{ErrorDetail, ODataError};
use crate::dynamic::{Annotations, Collector, DynamicProperties, DynamicValue};

impl ODataError {
    /// The value of the member `error`.
    pub(crate) fn to_value(&self) -> DynamicValue {
        let mut members = start(&self.annotations, &self.code, &self.message, &self.target);
        if !self.details.is_empty() {
            let mut details = Vec::with_capacity(self.details.len());
            for detail in &self.details {
                details.push(detail.to_value());
            }
            members.insert("details", DynamicValue::Collection(details));
        }
        if let Some(inner) = &self.inner_error {
            members.insert("innererror", inner.clone().into());
        }
        finish(members, &self.more)
    }
}

impl ErrorDetail {
    fn to_value(&self) -> DynamicValue {
        let members = start(&self.annotations, &self.code, &self.message, &self.target);
        finish(members, &self.more)
    }
}

/// What an error and each of its details begin with.
fn start(
    annotations: &Annotations,
    code: &str,
    message: &str,
    target: &Option<String>,
) -> Collector {
    let mut members = Collector::default();
    for (name, value) in annotations {
        members.insert(name, value.clone());
    }
    members.insert("code", code.into());
    members.insert("message", message.into());
    if let Some(target) = target {
        members.insert("target", target.as_str().into());
    }
    members
}

fn finish(mut members: Collector, more: &DynamicProperties) -> DynamicValue {
    for (name, value) in more {
        members.insert(name, value.clone());
    }
    members.into_object().into()
}
