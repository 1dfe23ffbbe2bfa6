use core::fmt::Debug;

use odata_core::prelude::*;
use odata_core::{Patch, PatchOf, Value};
use odata_test_port::{Position, PositionPatch, Vessel};

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Held<T, U = String>
where
    T: Value + Debug,
    U: Value,
{
    what: Option<T>,
    all: Vec<U>,
    bare: i32,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "held")]
struct Stored<T: Value + Debug> {
    #[odata(base)]
    held: Held<T, i32>,
    r#where: Option<T>,
}

#[test]
fn a_type_parameter_is_the_type_of_a_property() {
    let text = r#"{"what":{"lat":1.0},"all":["a"],"bare":1}"#;
    let held: Held<Position> = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&held).unwrap(), text);
    let held: Held<bool, bool> =
        serde_json::from_str(r#"{"what":true,"all":[false],"bare":1}"#).unwrap();
    assert_eq!(held.what, Some(true));
    let error = serde_json::from_str::<Held<bool>>(r#"{"what":1,"bare":1}"#)
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("what: ") && error.contains("Edm.Boolean"),
        "{error}"
    );
}

#[test]
fn a_generic_type_inherits_from_a_generic_type() {
    let text = r##"{"@odata.type":"#demo.port.stored","what":"a","all":[1],"bare":2,"where":"b"}"##;
    let stored: Stored<String> = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&stored).unwrap(), text);
    assert_eq!(stored.bare, 2);
}

#[test]
fn a_generic_type_has_a_generic_patch() {
    let patch = HeldPatch::<Position> {
        what: Update::Merge(PositionPatch {
            note: Change::Null,
            ..Default::default()
        })
        .into(),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"what":{"note":null}}"#
    );
    let before = Stored::<i64> {
        held: Held {
            what: Some(1),
            all: vec![],
            bare: 1,
        },
        r#where: None,
    };
    let after = Stored {
        r#where: Some(5),
        ..before.clone()
    };
    let mut target = before.clone();
    before.diff(&after).apply_to(&mut target).unwrap();
    assert_eq!(target, after);
}

#[test]
fn functions_are_generic_over_entities_and_their_patches() {
    fn update<T: Patchable + Clone>(before: &T, change: impl FnOnce(&mut T)) -> Option<PatchOf<T>> {
        let mut after = before.clone();
        change(&mut after);
        let patch = before.diff(&after);
        (!patch.is_empty()).then_some(patch)
    }
    fn name_of<T: StructuredType>(_: &T) -> &'static str {
        T::TYPE_NAME
    }
    fn apply<P: Patch>(patch: &P, target: &mut P::Target) -> bool {
        patch.apply_to(target).is_ok()
    }
    let mut vessel = Vessel::default();
    assert!(update(&vessel, |_| {}).is_none());
    let patch = update(&vessel, |vessel| vessel.active = Some(true)).unwrap();
    assert!(apply(&patch, &mut vessel));
    assert_eq!(
        (vessel.active, name_of(&vessel)),
        (Some(true), "demo.port.vessel")
    );
}

#[test]
fn a_type_with_a_parameter_that_only_marks_it_works() {
    #[derive(Debug, Default, PartialEq, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Measure<T: Value> {
        value: T,
    }
    assert_eq!(Measure::<f32>::TYPE_NAME, "demo.port.measure");
    assert_eq!(
        serde_json::from_str::<Measure<i8>>(r#"{"value":-128}"#)
            .unwrap()
            .value,
        i8::MIN
    );
}
