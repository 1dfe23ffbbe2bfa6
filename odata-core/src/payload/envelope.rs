use crate::dynamic::{Annotations, DynamicProperties};

/// What stands beside the value of a payload (OData JSON 4.01, section 4.6).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Envelope {
    /// How many items the whole collection has, on all its pages: `@odata.count`.
    pub count: Option<i64>,
    /// Where the next page is, as it was written: `@odata.nextLink`. Its parameters are the service's own.
    pub next_link: Option<String>,
    /// Where to ask for changes later, as it was written: `@odata.deltaLink`.
    pub delta_link: Option<String>,
    /// All other control information and annotations.
    pub annotations: Annotations,
    /// Members that no payload of the kind has.
    pub more: DynamicProperties,
}

impl Envelope {
    /// The context URL, as it was written (OData JSON 4.01, section 4.6.1).
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.annotations.context()
    }
}

/// Reaches the envelope of a payload.
macro_rules! has_an_envelope {
    ($payload:ident $(, $bound:path)?) => {
        impl<T $(: $bound)?> core::ops::Deref for $payload<T> {
            type Target = $crate::payload::Envelope;

            fn deref(&self) -> &Self::Target {
                &self.envelope
            }
        }

        impl<T $(: $bound)?> core::ops::DerefMut for $payload<T> {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.envelope
            }
        }
    };
}

pub(super) use has_an_envelope;
