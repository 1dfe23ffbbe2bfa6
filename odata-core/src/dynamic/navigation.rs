//! What control information says of navigation properties.

use super::{Annotations, DynamicValue};

/// The control information of one navigation property, expanded or not (OData JSON 4.01, sections 8 and 4.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct NavigationInformation<'a> {
    /// How many entities it leads to, those on other pages included.
    pub count: Option<i64>,
    /// Where the next entities are, if not all came.
    pub next_link: Option<&'a str>,
    /// Where the related entities are read. That it is there does not say that the property leads to any.
    pub navigation_link: Option<&'a str>,
    /// Where the references to the related entities are read and changed.
    pub association_link: Option<&'a str>,
}

impl Annotations {
    /// What is said about a navigation property beside its value, in the spelling of either version, as it was written.
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([
    ///     ("crew@odata.count", 3.into()),
    ///     ("crew@nextLink", odata_core::dynamic::DynamicValue::from("people?$skip=2")),
    /// ]);
    /// let crew = annotations.navigation("crew");
    /// assert_eq!((crew.count, crew.next_link), (Some(3), Some("people?$skip=2")));
    /// assert_eq!(crew.navigation_link, None);
    /// ```
    pub fn navigation(&self, property: &str) -> NavigationInformation<'_> {
        let mut information = NavigationInformation::default();
        for (term, value) in self.of_property(property) {
            match term.strip_prefix("odata.").unwrap_or(term) {
                "count" => information.count = count(value),
                "nextLink" => information.next_link = value.as_str(),
                "navigationLink" => information.navigation_link = value.as_str(),
                "associationLink" => information.association_link = value.as_str(),
                _ => {}
            }
        }
        information
    }
}

/// A count is an `Edm.Int64`, which is a string where numbers have to fit into an IEEE 754 double (OData JSON 4.01, section 4.6.5).
fn count(value: &DynamicValue) -> Option<i64> {
    match value.as_str() {
        Some(text) => text.parse().ok(),
        None => value.as_i64(),
    }
}
