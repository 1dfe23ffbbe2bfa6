//! Type tags, and objects that carry them.

use odata_core::TypeTag;
use odata_core::json::{ErrorKind, Version};
use odata_core::prelude::*;

use crate::{conforms, departs, refused};

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", abstract)]
struct Item {
    id: Option<i32>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item")]
struct Vessel {
    item: Item,
    name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Item)]
enum AnyItem {
    Vessel(Vessel),
    #[odata(other)]
    Other(Unknown<Item>),
}

fn meaning(tag: &str) -> String {
    TypeTag::parse(tag).unwrap().to_string()
}

#[test]
fn a_tag_means_the_same_in_every_spelling() {
    // Rules 20 and 21.
    for tag in [
        "#demo.port.tanker",
        "demo.port.tanker",
        "https://h/s/$metadata#demo.port.tanker",
        "../$metadata#demo.port.tanker",
        "$metadata#demo.port.tanker",
    ] {
        assert_eq!(meaning(tag), "demo.port.tanker", "{tag}");
    }
    assert_eq!(meaning("#dp.tanker"), "dp.tanker");
}

#[test]
fn built_in_types_are_told_with_and_without_their_namespace() {
    // Rules 22 and 23.
    for tag in ["#Date", "Date", "#Edm.Date", "Edm.Date"] {
        let tag = TypeTag::parse(tag).unwrap();
        assert_eq!(tag.name(), "Edm.Date");
        assert!(tag.is_built_in());
        assert_eq!(tag.written(Version::V4_0), "#Date");
        assert_eq!(tag.written(Version::V4_01), "Date");
    }
    assert!(TypeTag::parse("#tanker").is_err());
    assert!(TypeTag::parse("date").is_err());
}

#[test]
fn collections_are_told_and_not_nested() {
    // Rule 24.
    for (tag, collection) in [
        (
            "#Collection(demo.port.position)",
            "Collection(demo.port.position)",
        ),
        (
            "https://h/$metadata#Collection(String)",
            "Collection(Edm.String)",
        ),
        ("Collection(Edm.Guid)", "Collection(Edm.Guid)"),
    ] {
        assert_eq!(meaning(tag), collection);
    }
    let tag = TypeTag::parse("Collection(demo.port.position)").unwrap();
    assert_eq!(
        tag.written(Version::V4_01),
        "#Collection(demo.port.position)"
    );
    for tag in [
        "",
        "#",
        "#Collection()",
        "#Collection(demo.port.a",
        "#demo.port.a)",
        "#Collection(demo.port.a))",
        "#Collection(Collection(demo.port.a))",
        "#(demo.port.a)",
    ] {
        let error = TypeTag::parse(tag).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("found the type tag {tag:?}, expected ")),
            "{error}"
        );
    }
}

#[test]
fn what_is_no_name_of_a_type_is_refused_wherever_any_type_may_be() {
    // Rules 23 and 24.
    for tag in ["", "#", "#Collection(demo.port.item", "a#b)"] {
        let text = format!(r#"{{"@odata.type":"{tag}"}}"#);
        let kind = ErrorKind::InvalidControlInformation;
        refused::<Item>(&text, kind, "@odata.type");
        refused::<AnyItem>(&text, kind, "@odata.type");
        refused::<AnyItem>(
            &format!(r#"{{"id":1,"@odata.type":"{tag}"}}"#),
            kind,
            "@odata.type",
        );
    }
    for tag in ["#Collection(demo.port.vessel)", "#Edm.Date", "Int32"] {
        let text = format!(r#"{{"@odata.type":"{tag}"}}"#);
        refused::<Item>(&text, ErrorKind::TypeNotAssignable, "@odata.type");
        refused::<AnyItem>(&text, ErrorKind::TypeNotAssignable, "@odata.type");
        refused::<Vessel>(&text, ErrorKind::TypeNotAssignable, "@odata.type");
    }
}

#[test]
fn the_tag_of_a_property_names_a_type() {
    // Rules 24, 25 and 30.
    conforms::<Vessel>(r##"{"name@odata.type":"#String","name":"A"}"##);
    for tag in [
        r##""#Collection(Collection(String))""##,
        "null",
        "5",
        r#""tanker""#,
    ] {
        departs::<Vessel>(
            &format!(r#"{{"name@odata.type":{tag},"name":"A"}}"#),
            ErrorKind::InvalidControlInformation,
            "name@odata.type",
        );
    }
}
