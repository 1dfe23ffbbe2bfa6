//! Control information of a value and of its properties, by what it tells.

use super::{Annotations, DynamicValue};

impl Annotations {
    /// The control information of a property, or, with an empty name, of the value itself, in either spelling: `berth@odata.navigationLink`,
    /// or, since OData 4.01, `berth@navigationLink` (OData JSON 4.01, section 4.6).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("berth@odata.navigationLink", "vessels(7)/berth")]);
    /// assert_eq!(annotations.control_of("berth", "navigationLink").unwrap(), &"vessels(7)/berth");
    /// assert!(annotations.control_of("crew", "navigationLink").is_none());
    /// ```
    pub fn control_of(&self, property: &str, name: &str) -> Option<&DynamicValue> {
        self.of_property(property).find_map(|(term, value)| {
            (term.strip_prefix("odata.").unwrap_or(term) == name).then_some(value)
        })
    }

    /// The annotation of a property, or, with an empty name, of the value itself, with a qualified term, and with a qualifier behind `#` if it
    /// has one (OData JSON 4.01, section 20).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("lat@acme.unit", "deg"), ("@acme.mark#new", "x")]);
    /// assert_eq!(annotations.annotation("lat", "acme.unit").unwrap(), &"deg");
    /// assert_eq!(annotations.annotation("", "acme.mark#new").unwrap(), &"x");
    /// ```
    pub fn annotation(&self, property: &str, term: &str) -> Option<&DynamicValue> {
        let mut named = self.of_property(property).filter(|(name, _)| *name == term);
        named.next().map(|(_, value)| value)
    }

    /// Whether the entity-id is null: a transient entity, which cannot be read again, compared or linked (OData JSON 4.01, section 4.6.9).
    ///
    /// ```
    /// use odata_core::dynamic::{Annotations, DynamicValue};
    ///
    /// let annotations = Annotations::from_iter([("@odata.id", DynamicValue::Null)]);
    /// assert!(annotations.is_transient());
    /// assert!(!Annotations::new().is_transient());
    /// ```
    pub fn is_transient(&self) -> bool {
        self.control("id").is_some_and(DynamicValue::is_null)
    }

    /// The URL at which the entity is changed, as it was written (OData JSON 4.01, section 4.6.10).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.editLink", "vessels(7)")]);
    /// assert_eq!(annotations.edit_link(), Some("vessels(7)"));
    /// ```
    pub fn edit_link(&self) -> Option<&str> {
        self.control("editLink")?.as_str()
    }

    /// The URL at which the entity is read, as it was written (OData JSON 4.01, section 4.6.10).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@readLink", "vessels(7)")]);
    /// assert_eq!(annotations.read_link(), Some("vessels(7)"));
    /// ```
    pub fn read_link(&self) -> Option<&str> {
        self.control("readLink")?.as_str()
    }

    /// The number of items of a collection, also where it is a string, as IEEE754Compatible wants it; with an empty name, that of the value itself
    /// (OData JSON 4.01, section 4.6.5).
    ///
    /// ```
    /// use odata_core::dynamic::{Annotations, DynamicValue};
    ///
    /// let annotations = Annotations::from_iter([
    ///     ("crew@odata.count", DynamicValue::from(12)),
    ///     ("@odata.count", "9007199254740993".into()),
    /// ]);
    /// assert_eq!(annotations.count_of("crew"), Some(12));
    /// assert_eq!(annotations.count_of(""), Some(9_007_199_254_740_993));
    /// ```
    pub fn count_of(&self, property: &str) -> Option<i64> {
        let count = self.control_of(property, "count")?;
        match count.as_str() {
            Some(text) => text.parse().ok(),
            None => count.as_i64(),
        }
    }

    /// The URL of the rest of a collection, as it was written; with an empty name, of the value itself (OData JSON 4.01, section 4.6.6).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("crew@odata.nextLink", "people?p=2")]);
    /// assert_eq!(annotations.next_link_of("crew"), Some("people?p=2"));
    /// ```
    pub fn next_link_of(&self, property: &str) -> Option<&str> {
        self.control_of(property, "nextLink")?.as_str()
    }

    /// The URL of the changes since, as it was written (OData JSON 4.01, section 4.6.7).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("@odata.deltaLink", "vessels?$deltatoken=8")]);
    /// assert_eq!(annotations.delta_link(), Some("vessels?$deltatoken=8"));
    /// ```
    pub fn delta_link(&self) -> Option<&str> {
        self.control("deltaLink")?.as_str()
    }

    /// The URL of what a navigation property leads to, as it was written. It may be there without the property, which is then absent, not null
    /// (OData JSON 4.01, section 4.6.11).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("berth@navigationLink", "vessels(7)/berth")]);
    /// assert_eq!(annotations.navigation_link("berth"), Some("vessels(7)/berth"));
    /// ```
    pub fn navigation_link(&self, property: &str) -> Option<&str> {
        self.control_of(property, "navigationLink")?.as_str()
    }

    /// The URL of the links of a navigation property, as it was written (OData JSON 4.01, section 4.6.11).
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    ///
    /// let annotations = Annotations::from_iter([("berth@odata.associationLink", "vessels(7)/berth/$ref")]);
    /// assert_eq!(annotations.association_link("berth"), Some("vessels(7)/berth/$ref"));
    /// ```
    pub fn association_link(&self, property: &str) -> Option<&str> {
        self.control_of(property, "associationLink")?.as_str()
    }

    /// The annotations of one item of a collection of primitive values, under their names with `@`, by the item's index, counted from 0
    /// (OData JSON 4.01, section 4.6.15).
    ///
    /// ```
    /// use odata_core::dynamic::{Annotations, DynamicValue};
    ///
    /// let text = r#"[{"index":1,"@acme.lang":"de"}]"#;
    /// let value: DynamicValue = serde_json::from_str(text)?;
    /// let annotations = Annotations::from_iter([("tags@odata.collectionAnnotations", value)]);
    /// let of_second: Vec<_> = annotations.of_item("tags", 1).collect();
    /// assert_eq!(of_second, [("@acme.lang", &"de".into())]);
    /// assert_eq!(annotations.of_item("tags", 0).count(), 0);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn of_item<'a>(
        &'a self,
        property: &str,
        index: i64,
    ) -> impl Iterator<Item = (&'a str, &'a DynamicValue)> + use<'a> {
        self.control_of(property, "collectionAnnotations")
            .and_then(DynamicValue::as_collection)
            .unwrap_or_default()
            .iter()
            .filter_map(DynamicValue::as_object)
            .filter(move |item| item.get("index").and_then(DynamicValue::as_i64) == Some(index))
            .flat_map(|item| item.iter().filter(|(name, _)| name.starts_with('@')))
    }
}
