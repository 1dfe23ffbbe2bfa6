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
