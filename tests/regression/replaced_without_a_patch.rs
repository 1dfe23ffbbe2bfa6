//! Values of types without a patch, which a patch replaces: a service merges what a PATCH says of them.

use odata_core::json::{self, Writer};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", patch = false)]
struct Seal {
    color: Option<String>,
    number: Option<i32>,
    marks: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Cargo {
    weight: Option<i32>,
    note: Option<String>,
    seal: Option<Seal>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", inherits = "cargo")]
struct Oil {
    cargo: Cargo,
    barrels: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Cargo)]
enum AnyCargo {
    Cargo(Cargo),
    Oil(Oil),
    #[odata(other)]
    Other(Unknown<Cargo>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    cargo: Option<AnyCargo>,
    seal: Option<Seal>,
    loaded: Vec<AnyCargo>,
}

fn sent(before: &str, after: &str) -> String {
    let [before, after]: [Vessel; 2] = [before, after].map(|text| json::from_str(text).unwrap());
    let patch = before.diff(&after);
    let text = json::to_string(&patch);
    assert_eq!(serde_json::to_string(&patch).unwrap(), text);
    let mut target = before;
    let read: VesselPatch = json::from_str(&text).unwrap();
    read.apply_to(&mut target).unwrap();
    assert_eq!(target, after);
    text
}

#[test]
fn what_a_value_without_a_patch_lacks_is_null_in_a_patch() {
    let text = sent(
        r#"{"seal":{"color":"red","number":1,"marks":["a"]}}"#,
        r#"{"seal":{"number":1}}"#,
    );
    assert_eq!(text, r#"{"seal":{"color":null,"number":1,"marks":[]}}"#);
}

#[test]
fn what_a_value_told_by_its_tag_lacks_is_null_in_a_patch() {
    let text = sent(
        r##"{"cargo":{"@odata.type":"#demo.port.oil","weight":1,"note":"n","barrels":2}}"##,
        r##"{"cargo":{"@odata.type":"#demo.port.oil","weight":1,"seal":{"number":3}}}"##,
    );
    assert_eq!(
        text,
        r##"{"cargo":{"@odata.type":"#demo.port.oil","weight":1,"note":null,"seal":{"color":null,"number":3,"marks":[]},"barrels":null}}"##
    );
}

#[test]
fn items_of_a_collection_lack_what_they_lack() {
    let text = sent(
        r#"{"loaded":[{"weight":1,"note":"n"}]}"#,
        r#"{"loaded":[{"weight":1}]}"#,
    );
    assert_eq!(
        text,
        r##"{"loaded":[{"@odata.type":"#demo.port.cargo","weight":1}]}"##
    );
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", patch = false)]
struct Lock {
    #[odata(nullable = false)]
    code: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Hold {
    lock: Option<Lock>,
}

#[test]
fn what_a_value_without_a_patch_must_have_is_missed_in_a_patch() {
    let patch = HoldPatch {
        lock: Lock::default().into(),
    };
    let expected = "lock/code: found nothing, expected Edm.String (Nullable)";
    assert_eq!(patch.validate().unwrap_err().to_string(), expected);
    let lacking = Writer::new().check_complete(&patch).unwrap_err();
    assert_eq!(lacking.to_string(), expected);
    assert!(Hold::default().validate().is_ok());
    let value = Hold {
        lock: Some(Lock::default()),
    };
    assert!(value.validate().is_ok());
}
