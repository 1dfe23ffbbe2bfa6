//! What the entries of a delta say of related entities, and cannot be so.

use odata_core::Value;
use odata_core::body::Linked;
use odata_core::dynamic::DynamicObject;
use odata_core::json::{ErrorKind, Reader, Version};
use odata_core::payload::delta::{Changed, Delta, DeltaEntry};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Boat {
    #[odata(key)]
    id: Option<i32>,
    #[odata(navigation)]
    berth: Option<Berth>,
    #[odata(navigation)]
    crew: Vec<Person>,
    #[odata(navigation)]
    visitors: Vec<AnyVisitor>,
    gear: Option<Gear>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "boat")]
struct Ferry {
    boat: Boat,
    #[odata(navigation)]
    pilots: Vec<Person>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Boat)]
enum AnyBoat {
    Boat(Boat),
    Ferry(Ferry),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Berth {
    note: Option<String>,
    #[odata(navigation, nullable = false)]
    keeper: Option<Person>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Person {
    #[odata(key)]
    id: Option<i32>,
    #[odata(computed)]
    hired: Option<String>,
    role: Option<String>,
    speaks: Vec<String>,
    #[odata(navigation)]
    reports: Vec<Person>,
}

/// The key is left to those derived from it.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", abstract)]
struct Visitor {
    name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "visitor")]
struct Passenger {
    visitor: Visitor,
    #[odata(key)]
    ticket: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Visitor)]
enum AnyVisitor {
    Passenger(Passenger),
    #[odata(other)]
    Other(Unknown<Visitor>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Gear {
    #[odata(navigation)]
    owners: Vec<Person>,
}

const NOT_OBJECTS: [(&str, &str); 6] = [
    (
        r#""crew@delta":[{"id":1},5]"#,
        "crew@delta/1: found a number, expected an object (demo.port.person)",
    ),
    (
        r#""crew@odata.delta":[null]"#,
        "crew@odata.delta/0: found null, expected an object (demo.port.person): items of this collection are not nullable",
    ),
    (
        r#""crew@delta":{}"#,
        "crew@delta: found an object, expected an array of changes (Collection(demo.port.person))",
    ),
    (
        r#""crew@delta":[{"id":2,"reports@delta":["people(1)"]}]"#,
        "crew@delta/0/reports@delta/0: found a string, expected an object (demo.port.person)",
    ),
    (
        r#""berth@delta":[]"#,
        "berth@delta: found an array, expected no changes to a collection, since it leads to one entity (demo.port.berth)",
    ),
    (
        r#""gear":{"owners@delta":[5]}"#,
        "gear/owners@delta/0: found a number, expected an object (demo.port.person)",
    ),
];

const OTHER_JSON: [(&str, &str); 4] = [
    (
        r#""crew@delta":[{"id":"1"}]"#,
        "crew@delta/0/id: found a string, expected a number (Edm.Int32)",
    ),
    (
        r#""crew@delta":[{"id":1,"speaks":["en",null]}]"#,
        "crew@delta/0/speaks/1: found null, expected a string (Edm.String): items of this collection are not nullable",
    ),
    (
        r#""crew@delta":[{"@id":7}]"#,
        "crew@delta/0/@id: found a number, expected the id of an entity in a string",
    ),
    // A service tells what it computes, and it is taken over.
    (
        r#""crew@delta":[{"id":1,"hired":5}]"#,
        "crew@delta/0/hired: found a number, expected a string (Edm.String)",
    ),
];

const REMOVED: [(&str, &str); 6] = [
    (
        r#""crew@delta":[{"@removed":true,"id":1}]"#,
        "crew@delta/0/@removed: found a boolean, expected an object such as {\"reason\":\"deleted\"}",
    ),
    (
        r#""crew@delta":[{"@removed":{}}]"#,
        "crew@delta/0: found an entity to remove that neither an id nor a key tells, expected one of them",
    ),
    (
        r#""crew":[{"@removed":{},"id":1}]"#,
        "crew/0/@removed: found an object, expected none, since this says what crew leads to: crew@delta takes what is removed",
    ),
    (
        r#""berth":{"keeper":{"id":1,"@odata.removed":{}}}"#,
        "berth/keeper/@odata.removed: found an object, expected none, since this says what keeper leads to: keeper@delta takes what is removed",
    ),
    (
        r#""gear":{"owners":[{"@removed":{},"id":1}]}"#,
        "gear/owners/0/@removed: found an object, expected none, since this says what owners leads to: owners@delta takes what is removed",
    ),
    (
        r##""visitors@delta":[{"@removed":{},"@type":"#demo.port.passenger"}]"##,
        "visitors@delta/0: found an entity to remove that neither an id nor a key tells, expected one of them",
    ),
];

/// The error of reading a delta, which is the same in every way to read it.
#[track_caller]
fn refused<T: Value>(entry: &str) -> String {
    let text = format!("{{\"value\":[{{\"id\":1}},\n{entry}]}}");
    let error = Reader::lenient()
        .read_payload::<Delta<T>>(&text)
        .expect_err(entry);
    for reader in [Reader::strict(), Reader::strict_all()] {
        for version in [Version::V4_0, Version::V4_01] {
            let reader = reader.clone().version(version);
            let strict = reader.read_payload::<Delta<T>>(&text).unwrap_err();
            assert_eq!(strict.to_string(), error.to_string());
        }
    }
    let streamed = Reader::lenient()
        .stream::<DeltaEntry<T>, _>(text.as_bytes())
        .find_map(Result::err);
    assert_eq!(streamed.unwrap().to_string(), error.to_string());
    let error = error.to_string();
    let message = error.strip_suffix(" at line 2 column 1").expect(&error);
    let through_serde = serde_json::from_str::<Delta<T>>(&text).unwrap_err();
    assert!(through_serde.to_string().starts_with(message));
    message.to_owned()
}

// Rules 114 and 126.
#[test]
fn what_is_no_entity_is_refused_among_the_changes_of_related_ones() {
    for (members, message) in NOT_OBJECTS.iter().chain(&OTHER_JSON).chain(&REMOVED) {
        let refused = refused::<Boat>(&format!(r#"{{"id":2,{members}}}"#));
        assert_eq!(refused, format!("value/1/{message}"));
    }
}

#[test]
fn a_tag_tells_which_navigation_properties_there_are() {
    let entry = |tag: &str| format!(r##"{{"@type":"{tag}","id":2,"pilots@delta":[5]}}"##);
    assert_eq!(
        refused::<AnyBoat>(&entry("#demo.port.ferry")),
        "value/1/pilots@delta/0: found a number, expected an object (demo.port.person)"
    );
    let boat = format!(r#"{{"value":[{}]}}"#, entry("#demo.port.boat"));
    assert!(
        Reader::strict()
            .read_payload::<Delta<AnyBoat>>(boat)
            .is_ok()
    );
}

#[test]
fn a_change_that_is_made_of_members_is_checked_too() {
    let changes: odata_core::dynamic::DynamicValue =
        odata_core::json::from_str(r#"[{"@removed":{"reason":"deleted"}}]"#).unwrap();
    let members = DynamicObject::from_iter([("id", 2.into()), ("crew@delta", changes)]);
    let error = Changed::<Boat>::try_from(members).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingProperty);
    assert_eq!(error.path().to_string(), "crew@delta/0");
}

#[test]
fn changes_of_related_entities_that_tell_what_they_are_about_are_taken() {
    for members in [
        r#""crew@delta":[{"@removed":{"reason":"changed"},"@id":"people(1)"},{"@odata.removed":{},"id":2},{"role":"cook"}]"#,
        r#""crew@delta":[{"id":2,"hired":"2024","hat":[1],"reports":[],"reports@delta":[{"@removed":{},"id":3}]}]"#,
        r#""crew@odata.bind":["people(7)"],"berth":null,"visitors":[]"#,
        r##""visitors@delta":[{"@removed":{},"@type":"#demo.port.passenger","ticket":7}]"##,
        r##""crew@delta":[{"@context":"#people/$deletedEntity","id":"people(1)","reason":"deleted"}]"##,
        r##""crew@delta":[{"@context":"#people/$link","source":"a","relationship":"b","target":"c"}]"##,
        r#""mast@delta":[5],"id@delta":5"#,
    ] {
        let text = format!(r#"{{"value":[{{"id":2,{members}}}]}}"#);
        let read = Reader::strict().read_payload::<Delta<Boat>>(&text);
        let delta = read.unwrap().value;
        assert_eq!(serde_json::from_str::<Delta<Boat>>(&text).unwrap(), delta);
        let mut boats = vec![Boat {
            id: Some(2),
            ..Boat::default()
        }];
        delta.apply_to(&mut boats).unwrap();
    }
}

/// What is refused of the same members in a body.
#[test]
fn a_body_and_a_delta_refuse_the_same() {
    let reader = Reader::strict().version(Version::V4_01);
    let of_computed = &OTHER_JSON[3];
    for case in NOT_OBJECTS
        .iter()
        .take(5)
        .chain(&OTHER_JSON[..3])
        .chain(&REMOVED[..4])
    {
        let body = reader.read_body::<BoatPatch>(format!("{{{}}}", case.0));
        let error = body.expect_err(case.0).to_string();
        assert!(error.starts_with(case.1), "{error}");
    }
    let body = reader.read_body::<BoatPatch>(format!("{{{}}}", of_computed.0));
    assert!(
        matches!(body.unwrap().linked("crew"), Some(Linked::Changed(changes)) if changes.len() == 1)
    );
}
