//! What reading through serde once did otherwise than reading by itself.

use odata_core::dynamic::DynamicValue;
use odata_core::json;
use odata_core::prelude::*;

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Measured {
    #[odata(nullable = false)]
    value: Option<DynamicValue>,
    values: Vec<DynamicValue>,
    note: Option<DynamicValue>,
}

#[test]
fn null_is_no_value_of_an_untyped_property_that_is_not_nullable() {
    let text = "{\n \"value\":null}";
    let expected =
        "value: found null, expected a value (Edm.Untyped): the property is not nullable";
    let error = json::from_str::<Measured>(text).unwrap_err();
    assert_eq!(error.to_string(), format!("{expected} at line 2 column 10"));
    let error = serde_json::from_str::<Measured>(text).unwrap_err();
    assert!(error.to_string().starts_with(expected), "{error}");

    let text = r#"{"values":[null,1],"note":null}"#;
    let measured: Measured = json::from_str(text).unwrap();
    assert_eq!(measured.values[0], DynamicValue::Null);
    assert_eq!(serde_json::from_str::<Measured>(text).unwrap(), measured);
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Thing {}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "thing")]
struct Crate {
    thing: Thing,
    weight: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Thing)]
enum AnyThing {
    Thing(Thing),
    Crate(Crate),
}

#[test]
fn an_error_in_an_object_of_a_type_that_declares_nothing_has_a_place() {
    let text = "{\n \"@odata.type\":\"#demo.port.crate\"}";
    let error = json::from_str::<Thing>(text).unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 16));
    let error = serde_json::from_str::<Thing>(text).unwrap_err();
    assert_eq!(error.line(), 2, "{error}");
}

#[test]
fn an_error_in_a_type_derived_from_one_that_declares_nothing_has_its_own_place() {
    let text = "{\"@odata.type\":\"#demo.port.crate\",\n\"weight\":\"9\",\n\"new\":1}";
    let error = json::from_str::<AnyThing>(text).unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 10));
    let error = serde_json::from_str::<AnyThing>(text).unwrap_err();
    assert_eq!(error.line(), 2, "{error}");
    assert!(error.to_string().starts_with("weight: "), "{error}");
}

#[test]
fn of_members_that_are_skipped_serde_json_alone_takes_half_a_surrogate_pair() {
    let text = r#"{"other":"\ud83d"}"#;
    serde_json::from_str::<Measured>(text).unwrap();
    json::from_str::<Measured>(text).unwrap_err();
}
