//! What was on the wire is known, and is written again.

use core::fmt::Debug;

use odata_core::dynamic::DynamicValue;
use odata_core::json::{ErrorKind, Note, Presence, Reader, Writer};
use odata_core::{Value, json};

use crate::model::{AnyPosition, AnyVessel, Extras, Item, Tug, Vessel, VesselPatch};

/// The text is written as it was read, but for white space.
#[track_caller]
fn keeps<T: Value + Clone + Debug + PartialEq>(text: &str) {
    let kept = Reader::lenient().read_kept::<T>(text);
    let kept = kept.unwrap_or_else(|error| panic!("{text}: {error}"));
    let written = Writer::new().write_kept(&kept);
    // In order, and digit by digit.
    let (before, after) = (json::from_str(text), json::from_str(&written));
    let (before, after): (DynamicValue, DynamicValue) = (before.unwrap(), after.unwrap());
    assert_eq!(json::to_string(&after), json::to_string(&before), "{text}");
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&written).unwrap(),
        value
    );
    // What was kept changes nothing of the value.
    assert_eq!(kept.value(), &json::from_str::<T>(text).unwrap());
    assert_eq!(kept.clone().into_value(), *kept.value());
}

#[test]
fn order_nulls_and_empty_values_are_kept() {
    for text in [
        "{}",
        "null",
        r#"{"name":"A"}"#,
        r#"{"pos":null,"name":"A","callSign":null}"#,
        r#"{"tags":[],"pos":{},"aliases":[null],"manifest":{"stops":[],"tons":1}}"#,
        r#"{"active":true,"serial":1,"price":0.10,"draft":"INF","dwell":"PT36H","opens":"07:30","built":"2024-02-29"}"#,
        r#"{"pos":{"note":null,"lon":2.0,"lat":1.0}}"#,
        r#"{"crew":[{"name":null},{},{"@odata.id":"x","name":"B"}],"berth":{"no":7}}"#,
    ] {
        keeps::<Option<Vessel>>(text);
    }
}

#[test]
fn tags_are_kept_as_they_were_spelt() {
    for text in [
        r#"{"@odata.type":"demo.port.Vessel","name":"A"}"#,
        r##"{"name":"A","@odata.type":"https://h/$metadata#dp.Vessel"}"##,
        r##"{"@type":"#demo.port.Vessel"}"##,
        r##"{"pos":{"@odata.type":"#demo.port.Position"}}"##,
        r#"{"pos":{"lat":1.0,"@odata.type":"dp.Position"}}"#,
    ] {
        keeps::<Vessel>(text);
        keeps::<AnyVessel>(text);
    }
    keeps::<Item>(r##"{"@odata.type":"#demo.port.Vessel"}"##);
    keeps::<Item>(r#"{"id":"11111111-1111-1111-1111-111111111111"}"#);
}

#[test]
fn late_tags_leave_members_where_they_were() {
    for text in [
        r##"{"hazmat":null,"name":"A","@odata.type":"#demo.port.Tanker","callSign":null}"##,
        r##"{"rest":1,"power":5,"@odata.type":"#demo.port.Tug","more":{"b":[],"a":null}}"##,
        r##"{"skirt":[1,{"b":2,"a":null}],"pos":{"note":null,"lat":1.0},"@odata.type":"#demo.port.Raft","name":"A"}"##,
        r#"{"hazmat":true,"name":"A"}"#,
        r##"{"name@acme.x":1,"@odata.etag":"e","name":"A","@odata.type":"#demo.port.Tanker"}"##,
    ] {
        keeps::<AnyVessel>(text);
    }
    keeps::<Vec<AnyPosition>>(
        r##"[{"depth":1.50,"lat":1.0,"@odata.type":"#demo.port.DeepPosition"},{"lat":2.0}]"##,
    );
}

#[test]
fn bags_and_what_no_bag_holds_are_kept() {
    for text in [
        r#"{"@odata.context":"c","name@acme.x":{"b":1,"a":2},"name":"A","bogus":{"deep":[1.10,null]},"ghost@acme.y":1,"@odata.etag":"e"}"#,
        r#"{"pos":{"@acme.mark":1,"lat":1.0,"lat@acme.unit":"deg","bogus":[]}}"#,
        r#"{"extras":{"b":2,"origin":"X","a":[{}]}}"#,
    ] {
        keeps::<Vessel>(text);
    }
    keeps::<Extras>(r#"{"b":2,"a":[{"z":1,"y":2}],"origin":null}"#);
    keeps::<Tug>(r##"{"x":"INF","x@odata.type":"#Double","@odata.type":"#demo.port.Tug"}"##);
    keeps::<DynamicValue>(r#"{"b":[1.10,{"a":null}],"a":{}}"#);
}

#[test]
fn patches_are_kept() {
    for text in [
        "{}",
        r#"{"pos":{},"callSign":null,"name":"A","tags":[]}"#,
        r#"{"manifest":{"stops":[{"lon":2.0,"note":null}]},"extras":{"origin":null}}"#,
        r##"{"name":"A","@odata.type":"#demo.port.Vessel"}"##,
    ] {
        keeps::<VesselPatch>(text);
    }
}

#[test]
fn of_a_member_that_comes_twice_the_last_is_written() {
    for (text, expected) in [
        (
            r#"{"name":"A","serial":1,"name":"B"}"#,
            r#"{"serial":1,"name":"B"}"#,
        ),
        (r#"{"pos":{"lat":1.0},"pos":null}"#, r#"{"pos":null}"#),
        (
            r#"{"pos":null,"pos":{"note":null}}"#,
            r#"{"pos":{"note":null}}"#,
        ),
        (r#"{"tags":["a","b"],"tags":["c"]}"#, r#"{"tags":["c"]}"#),
        (r#"{"bogus":1,"bogus":[2]}"#, r#"{"bogus":[2]}"#),
        (r#"{"@acme.x":1,"@acme.x":[2]}"#, r#"{"@acme.x":[2]}"#),
    ] {
        let kept = Reader::lenient().read_kept::<Vessel>(text).unwrap();
        assert_eq!(Writer::new().write_kept(&kept), expected);
        let is_duplicate = |note: &Note| note.kind() == ErrorKind::DuplicateMember;
        assert!(kept.notes().iter().any(is_duplicate), "{text}");
        assert!(Reader::strict().read_kept::<Vessel>(text).is_err());
    }
}

#[test]
fn presence_is_told_by_path() {
    let text = r#"{"callSign":null,"pos":{"lat":1.0,"note":null},"tags":[],"extras":{},"crew":[{"name":"A"},{"name":null}],"aliases":["a",null],"bogus":{"a":[{"b":null}],"c":{}},"@odata.etag":"e"}"#;
    let kept = Reader::lenient().read_kept::<Vessel>(text).unwrap();
    for (path, presence) in [
        ("name", Presence::Absent),
        ("callSign", Presence::Null),
        ("callSign/x", Presence::Absent),
        ("pos", Presence::Value),
        ("pos/lat", Presence::Value),
        ("pos/lon", Presence::Absent),
        ("pos/note", Presence::Null),
        ("tags", Presence::Empty),
        ("tags/0", Presence::Absent),
        ("extras", Presence::Empty),
        ("crew/0", Presence::Value),
        ("crew/0/name", Presence::Value),
        ("crew/1/name", Presence::Null),
        ("crew/2", Presence::Absent),
        ("crew/x", Presence::Absent),
        ("aliases/1", Presence::Null),
        ("bogus/a/0/b", Presence::Null),
        ("bogus/a", Presence::Value),
        ("bogus/c", Presence::Empty),
        ("bogus/d", Presence::Absent),
        ("@odata.etag", Presence::Value),
        ("", Presence::Absent),
    ] {
        assert_eq!(kept.presence(path), presence, "{path}");
    }
    let list = Reader::lenient().read_kept::<Vec<Vessel>>(r#"[{},{"name":"A"}]"#);
    let list = list.unwrap();
    assert_eq!(list.presence("0"), Presence::Empty);
    assert_eq!(list.presence("1/name"), Presence::Value);
}

#[test]
fn members_before_a_late_tag_are_known_by_path() {
    let text = r##"{"hazmat":null,"pos":{"lat":1.0},"@odata.type":"#demo.port.Tanker"}"##;
    let kept = Reader::lenient().read_kept::<AnyVessel>(text).unwrap();
    assert_eq!(kept.presence("hazmat"), Presence::Null);
    assert_eq!(kept.presence("pos/lat"), Presence::Value);
    assert_eq!(kept.presence("pos/lon"), Presence::Absent);
    assert!(matches!(kept.value(), AnyVessel::Tanker(tanker) if tanker.hazmat.is_none()));
}
