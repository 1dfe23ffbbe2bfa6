//! Names and values of what stands beside a property.

use odata_core::json::{ErrorKind, Reader, Version};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
    #[odata(navigation)]
    crew: Vec<Person>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Person {
    name: Option<String>,
}

fn departs(reader: &Reader, text: &str) -> Vec<String> {
    let read = reader.clone().read::<Vessel>(text).unwrap();
    read.notes.iter().map(ToString::to_string).collect()
}

// Rules 12, 13 and 48.
#[test]
fn a_name_of_4_0_has_a_prefix_or_a_namespace_beside_a_property_too() {
    let lenient = Reader::lenient();
    assert_eq!(
        departs(
            &lenient,
            r#"{"name@acme":1,"crew@count":2,"name@acme.mark":3}"#
        ),
        [
            r#"name@acme: found the name "name@acme", expected the name of a term with its namespace after the @ at line 1 column 14"#,
            "crew@count: found crew@count, expected crew@odata.count in OData 4.0 at line 1 column 29",
        ]
    );
    // In 4.01 it is control information that nobody knows: rule 11.
    let v4_01 = Reader::strict().version(Version::V4_01);
    assert!(departs(&v4_01, r#"{"name@acme":1,"crew@count":2}"#).is_empty());
    let error = Reader::strict().read::<Vessel>(r#"{"name@acme":1}"#);
    assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidAnnotationName);
    let link = r#"{"crew@bind":["people(1)"]}"#;
    let error = Reader::strict().read_body::<VesselPatch>(link).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnprefixedControlInformation);
    assert!(v4_01.read_body::<VesselPatch>(link).is_ok());
}

// Rule 42.
#[test]
fn a_count_beside_a_property_that_is_none_is_noted_and_kept() {
    let lenient = Reader::lenient();
    for (count, message) in [
        (
            "\"many\"",
            "found \"many\", expected a whole number (Edm.Int64)",
        ),
        ("null", "found null, expected a whole number (Edm.Int64)"),
        ("1.5", "found 1.5, expected a whole number (Edm.Int64)"),
        (
            "\"3\"",
            "found \"3\" in the other form, a number or a string, than IEEE754Compatible tells (Edm.Int64)",
        ),
    ] {
        let text = format!(r#"{{"crew@odata.count":{count}}}"#);
        let expected = format!("crew@odata.count: {message} at line 1 column 21");
        assert_eq!(departs(&lenient, &text), [expected]);
        let read = lenient.read::<Vessel>(&text).unwrap().value;
        assert_eq!(odata_core::json::to_string(&read), text);
        assert!(Reader::strict().read::<Vessel>(&text).is_err());
    }
    assert!(departs(&lenient, r#"{"crew@odata.count":3}"#).is_empty());
    let compatible = Reader::strict().ieee754_compatible(true);
    assert!(departs(&compatible, r#"{"crew@odata.count":"3"}"#).is_empty());
}
