//! Members that come twice in values that are kept until it is known what to read them as.

use odata_core::prelude::*;
use odata_core::{Value, json};

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Dock {
    name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", inherits = "dock", open)]
struct DryDock {
    dock: Dock,
    gate: Option<Gate>,
    gates: Vec<Gate>,
    extras: Option<Extras>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Gate {
    width: Option<i32>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", open)]
struct Extras {
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Dock)]
enum AnyDock {
    Dock(Dock),
    DryDock(DryDock),
}

const TAG: &str = r##""@odata.type":"#demo.port.dryDock""##;

/// What serde makes of a text, from a slice, from a reader and where it buffers.
fn by_serde<T: Value + serde::de::DeserializeOwned>(text: &str) -> [Option<T>; 3] {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Buffered<T> {
        Value(T),
    }
    let buffered = serde_json::from_str(text).ok();
    [
        serde_json::from_str(text).ok(),
        serde_json::from_reader(text.as_bytes()).ok(),
        buffered.map(|Buffered::Value(value)| value),
    ]
}

#[test]
fn what_is_wrong_with_the_first_of_two_is_seen_wherever_the_tag_stands() {
    for member in [
        r#""gate":{"width":"x","width":1}"#,
        r#""gate":{"width":1,"width":"x"}"#,
        r#""gates":[{},{"width":"x","width":1}]"#,
        r#""gate":5,"gate":null"#,
        r##""extras":{"@odata.type":"#demo.port.gate","@odata.type":"#demo.port.extras"}"##,
        r##""gate":{"@odata.type":"#demo.port.gate","@odata.type":"#demo.port.extras"}"##,
    ] {
        for text in [format!("{{{TAG},{member}}}"), format!("{{{member},{TAG}}}")] {
            assert!(json::from_str::<AnyDock>(&text).is_err(), "{text}");
            assert_eq!(by_serde::<AnyDock>(&text), [const { None }; 3], "{text}");
        }
    }
}

#[test]
fn of_two_that_can_be_read_the_last_wins_wherever_the_tag_stands() {
    let members = r#""gate":{"width":1,"x":{"a":1,"b":[{"c":1,"c":2}],"a":2},"width":2,"x":{"a":3,"a":4}},"y":1,"extras":{"z":1,"z":2},"y":{"a":1,"a":2}"#;
    let written = r##"{"@odata.type":"#demo.port.dryDock","gate":{"width":2,"x":{"a":4}},"extras":{"z":2},"y":{"a":2}}"##;
    for text in [
        format!("{{{TAG},{members}}}"),
        format!("{{{members},{TAG}}}"),
    ] {
        let dock = json::from_str::<AnyDock>(&text).unwrap();
        assert_eq!(json::to_string(&dock), written);
        for read in by_serde::<AnyDock>(&text) {
            assert_eq!(read.as_ref(), Some(&dock), "{text}");
        }
    }
}
