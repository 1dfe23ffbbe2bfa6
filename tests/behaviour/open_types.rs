use odata_core::json::{Purpose, Writer};
use odata_core::prelude::*;
use odata_test_port::{Extras, Tug, TugPatch, Vessel, VesselPatch};
use serde_json::json;

fn tug(text: &str) -> Tug {
    serde_json::from_str(text).unwrap()
}

#[test]
fn undeclared_members_of_an_open_type_are_written_in_every_body_rule_99() {
    let tug = tug(r##"{"@odata.etag":"1","power":5,"mast":"oak","flags":[1,{"a":null}]}"##);
    let body =
        r##"{"@odata.type":"#demo.port.tug","power":5,"mast":"oak","flags":[1,{"a":null}]}"##;
    assert_eq!(Writer::new().purpose(Purpose::Create).to_string(&tug), body);
    assert!(
        Writer::new()
            .purpose(Purpose::Replace)
            .to_string(&tug)
            .ends_with(r#""power":5,"mast":"oak","flags":[1,{"a":null}]}"#)
    );
}

#[test]
fn a_patch_sets_and_removes_dynamic_members_rule_58() {
    let mut patch = TugPatch::default();
    patch.rest.set("mast", "steel");
    patch.rest.remove("flags");
    assert!(!patch.is_empty());
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#demo.port.tug","mast":"steel","flags":null}"##
    );
    let mut target = tug(r#"{"mast":"oak","flags":[1]}"#);
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target, tug(r#"{"mast":"steel"}"#));
}

#[test]
fn diff_covers_dynamic_members() {
    let before = tug(r#"{"mast":"oak","flags":[1],"same":0}"#);
    let after = tug(r#"{"same":0,"new":{"a":1},"mast":"steel"}"#);
    let patch = before.diff(&after);
    let body: serde_json::Value = serde_json::to_value(&patch).unwrap();
    assert_eq!(
        body,
        json!({"@odata.type":"#demo.port.tug","mast":"steel","flags":null,"new":{"a":1}})
    );
    let mut target = before.clone();
    patch.apply_to(&mut target).unwrap();
    assert!(target.diff(&after).is_empty());
    assert_eq!(target.rest.get("new"), after.rest.get("new"));
    assert!(before.diff(&before).is_empty());
}

/// Were the time not in proportion to the number of members, this test would not end within minutes.
#[test]
fn bags_of_many_members_are_compared_and_changed_in_proportion() {
    const COUNT: usize = 100_000;
    let bag = |name: &str| (0..COUNT).map(|no| (format!("{name}{no}"), 0)).collect();
    let with = |rest| Tug {
        rest,
        ..Tug::default()
    };
    let (before, after) = (with(bag("old")), with(bag("new")));
    let patch = before.diff(&after);
    assert_eq!(patch.rest.iter().count(), 2 * COUNT);
    let mut target = before;
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target, after);
}

/// As above.
#[test]
fn bags_of_many_members_with_types_are_read_compared_and_changed_in_proportion() {
    let with = |date: &str| {
        let typed = |no| format!(r##""x{no}@odata.type":"#Date","x{no}":"{date}""##);
        let members: Vec<_> = (0..50_000).map(typed).collect();
        tug(&format!("{{{}}}", members.join(",")))
    };
    let (before, after) = (with("2024-01-01"), with("2024-01-02"));
    let mut target = before.clone();
    before.diff(&after).apply_to(&mut target).unwrap();
    assert_eq!(target, after);
}

#[test]
fn dynamic_changes_read_back() {
    let patch: TugPatch = serde_json::from_str(r#"{"mast":null,"power":null,"sail":[1]}"#).unwrap();
    assert_eq!(patch.power, Change::Null);
    let changes: Vec<_> = patch.rest.iter().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(changes, ["mast", "sail"]);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#demo.port.tug","power":null,"mast":null,"sail":[1]}"##
    );
}

#[test]
fn dynamic_changes_compose() {
    let mut a = TugPatch::default();
    a.rest.set("x", 1_i64);
    a.rest.set("y", 1_i64);
    let mut b = TugPatch::default();
    b.rest.remove("x");
    b.rest.set("z", 2_i64);
    assert_eq!(
        serde_json::to_string(&a.then(b)).unwrap(),
        r##"{"@odata.type":"#demo.port.tug","x":null,"y":1,"z":2}"##
    );
}

#[test]
fn an_open_complex_value_merges_its_dynamic_members() {
    let before: Vessel =
        serde_json::from_str(r#"{"extras":{"origin":"X","more":[{"a":1}],"old":true}}"#).unwrap();
    let after: Vessel =
        serde_json::from_str(r#"{"extras":{"origin":"X","more":[{"a":2}]}}"#).unwrap();
    let patch = before.diff(&after);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#demo.port.vessel","extras":{"old":null,"more":[{"a":2}]}}"##
    );
    let mut target = before;
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target, after);
}

#[test]
fn an_open_complex_value_that_is_replaced_writes_its_dynamic_members() {
    let mut extras = Extras::default();
    extras.rest.insert("more", true);
    let patch = VesselPatch {
        extras: Update::Replace(extras).into(),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#demo.port.vessel","extras":{"origin":null,"more":true}}"##
    );
}

#[test]
fn dynamic_values_read_as_rust_types() {
    let tug =
        tug(r##"{"x@odata.type":"#Date","x":"2024-01-01","n":[1,2],"at":"2024-05-01T10:00Z"}"##);
    assert_eq!(tug.rest.get_as::<Vec<u8>>("n").unwrap(), Some(vec![1, 2]));
    assert_eq!(
        tug.rest
            .get_as::<odata_core::edm::Date>("x")
            .unwrap()
            .unwrap()
            .to_string(),
        "2024-01-01"
    );
    assert!(tug.rest.get_as::<bool>("n").is_err());
    // Rule 104: the annotation of a dynamic member is kept with it.
    assert!(
        serde_json::to_string(&tug)
            .unwrap()
            .contains(r##""x@odata.type":"#Date","x":"2024-01-01""##)
    );
}

#[test]
fn many_undeclared_members_are_kept_in_order_and_the_last_of_two_wins() {
    let members: Vec<_> = (0..500).map(|n| format!(r#""m{n}":{n}"#)).collect();
    let text = format!(
        r##"{{"@odata.type":"#demo.port.tug",{},"m3":"last","m499":"last"}}"##,
        members.join(",")
    );
    let tug: Tug = serde_json::from_str(&text).unwrap();
    assert_eq!(tug, odata_core::json::from_str(&text).unwrap());
    assert_eq!(tug.rest.len(), 500);
    assert_eq!(tug.rest.get("m3").unwrap().as_str(), Some("last"));
    assert_eq!(tug.rest.get("m499").unwrap().as_str(), Some("last"));
    assert_eq!(tug.rest.iter().nth(3).unwrap().0, "m3");
}
