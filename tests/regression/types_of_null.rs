//! The type of an undeclared member that is null.

use odata_core::json;
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", open)]
struct Extras {
    #[odata(dynamic)]
    more: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

#[test]
fn the_type_of_a_null_is_written_if_it_was_read() {
    let text = r##"{"built@odata.type":"#Date","built":null}"##;
    let extras: Extras = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&extras), text);
    assert_eq!(serde_json::to_string(&extras).unwrap(), text);
    let mut set = Extras::default();
    set.more.insert_typed("built", &None::<i64>);
    assert_eq!(json::to_string(&set), r#"{"built":null}"#);
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", open)]
struct Plain {
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Shelf {
    boxes: Vec<Plain>,
}

#[test]
fn the_type_of_a_null_is_no_difference() {
    for text in [
        r##"{"built@odata.type":"#Date","built":null}"##,
        r##"{"built@odata.type":"#Date"}"##,
    ] {
        let typed: Plain = json::from_str(text).unwrap();
        let again: Plain = json::from_str(&json::to_string(&typed)).unwrap();
        assert_eq!(typed, again);
        let shelf = |of: &Plain| Shelf {
            boxes: vec![of.clone()],
        };
        assert!(shelf(&typed).diff(&shelf(&again)).is_empty());
    }
    let typed: Plain =
        json::from_str(r##"{"built@odata.type":"#Date","built":"2024-02-29"}"##).unwrap();
    let text: Plain = json::from_str(r#"{"built":"2024-02-29"}"#).unwrap();
    assert_ne!(typed, text);
}
