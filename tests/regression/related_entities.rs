//! What a body says of related entities.

use odata_core::body::{Linked, Received};
use odata_core::json::{Error, ErrorKind, Reader, Version};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Vessel")]
struct Vessel {
    name: Option<String>,
    #[odata(navigation)]
    berth: Option<Box<Berth>>,
    #[odata(navigation)]
    crew: Vec<Person>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Berth")]
struct Berth {
    note: Option<String>,
    #[odata(navigation, nullable = false)]
    keeper: Option<Person>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Person")]
struct Person {
    #[odata(key)]
    id: Option<i32>,
    #[odata(computed)]
    hired: Option<String>,
    role: Option<String>,
    serial: Option<i64>,
    speaks: Vec<String>,
    home: Option<Home>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", name = "Home")]
struct Home {
    #[odata(nullable = false)]
    lat: Option<f64>,
}

fn strict<T: odata_core::Value>(text: &str) -> Result<Received<T>, Error> {
    Reader::strict().read_body(text)
}

#[track_caller]
fn refused(text: &str) -> Error {
    let read = Reader::strict()
        .version(Version::V4_01)
        .read_body::<VesselPatch>(text);
    match read {
        Ok(_) => panic!("{text} was taken"),
        Err(error) => error,
    }
}

// Rule 13.
#[test]
fn an_id_without_its_prefix_is_no_link_of_4_0() {
    for (text, path, expected) in [
        (r#"{"berth":{"@id":"berths(7)"}}"#, "berth/@id", "column 17"),
        (
            r#"{"crew":[{"@odata.id":"a"},{"@id":"b"}]}"#,
            "crew/1/@id",
            "column 35",
        ),
    ] {
        for error in [
            strict::<VesselPatch>(text).unwrap_err(),
            strict::<Vessel>(text).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::UnprefixedControlInformation);
            assert_eq!(
                error.to_string(),
                format!("{path}: found @id, expected @odata.id in OData 4.0 at line 1 {expected}")
            );
        }
        let lenient = Reader::lenient().read_body::<Vessel>(text).unwrap();
        let notes: Vec<_> = lenient
            .notes
            .iter()
            .map(|note| note.path().to_string())
            .collect();
        assert_eq!(notes, [path]);
        assert_eq!(lenient.links().count(), 1);
        let v4_01 = Reader::strict().version(Version::V4_01);
        let links = v4_01.read_body::<Vessel>(text).unwrap();
        assert!(links.links().eq(lenient.links()));
    }
    let prefixed = strict::<VesselPatch>(r#"{"berth":{"@odata.id":"berths(7)"}}"#).unwrap();
    assert_eq!(
        prefixed.linked("berth"),
        Some(&Linked::To("berths(7)".into()))
    );
}

// Rules 114 and 126.
#[test]
fn what_is_no_entity_is_refused_among_related_ones() {
    for (text, message) in [
        (
            "{\"crew\":[{\"id\":1},\n5]}",
            "crew/1: found a number, expected an object (demo.port.Person) at line 2 column 1",
        ),
        (
            r#"{"crew":[null]}"#,
            "crew/0: found null, expected an object (demo.port.Person): items of this collection are not nullable at line 1 column 10",
        ),
        (
            r#"{"crew@delta":[{"id":1},"people(1)"]}"#,
            "crew@delta/1: found a string, expected an object (demo.port.Person) at line 1 column 25",
        ),
        (
            r#"{"crew@delta":[{"@removed":true,"id":1}]}"#,
            "crew@delta/0/@removed: found a boolean, expected an object such as {\"reason\":\"deleted\"} at line 1 column 28",
        ),
        (
            r#"{"crew@delta":[{"@removed":{}}]}"#,
            "crew@delta/0: found an entity to remove that neither an id nor a key tells, expected one of them at line 1 column 16",
        ),
        (
            r#"{"crew":[{"@removed":{},"id":1}]}"#,
            "crew/0/@removed: found an object, expected none, since this says what crew leads to: crew@delta takes what is removed at line 1 column 22",
        ),
        (
            r#"{"crew@delta":[{"@id":7}]}"#,
            "crew@delta/0/@id: found a number, expected the id of an entity in a string at line 1 column 23",
        ),
    ] {
        assert_eq!(refused(text).to_string(), message);
    }
}

#[test]
fn what_a_related_entity_cannot_have_is_refused_at_every_depth() {
    for (text, message) in [
        (
            r#"{"crew":[{"role":5}]}"#,
            "crew/0/role: found a number, expected a string (Edm.String) at line 1 column 18",
        ),
        (
            r#"{"crew@delta":[{"id":"1"}]}"#,
            "crew@delta/0/id: found a string, expected a number (Edm.Int32) at line 1 column 22",
        ),
        (
            r#"{"crew@delta":[{"speaks":["en",null]}]}"#,
            "crew@delta/0/speaks/1: found null, expected a string (Edm.String): items of this collection are not nullable at line 1 column 32",
        ),
        (
            r#"{"crew@delta":[{"speaks":"en"}]}"#,
            "crew@delta/0/speaks: found a string, expected an array (Collection(Edm.String)) at line 1 column 26",
        ),
        (
            r#"{"crew":[{"home":{"lat":null}}]}"#,
            "crew/0/home/lat: found null, expected a number (Edm.Double): the property is not nullable at line 1 column 25",
        ),
        (
            r#"{"berth":{"note":"wet","keeper":null}}"#,
            "berth/keeper: found null, expected an object (demo.port.Person): the property is not nullable at line 1 column 33",
        ),
        (
            r#"{"berth":{"keeper":{"home":[]}}}"#,
            "berth/keeper/home: found an array, expected an object (demo.port.Home) at line 1 column 28",
        ),
        (
            r#"{"berth":{"keeper@bind":7}}"#,
            "berth/keeper@bind: found a number, expected a string, the id of an entity, or null (demo.port.Person) at line 1 column 25",
        ),
    ] {
        assert_eq!(refused(text).to_string(), message);
    }
    // What the service computes is ignored, and what is not declared may be of a derived type.
    let text = r##"{"crew":[{"id":1,"hired":0,"serial":"7","speaks":[],"@type":"#demo.port.Cook","hat":[1],"home":{"lat":"INF"}}]}"##;
    let read = Reader::strict()
        .version(Version::V4_01)
        .read_body::<VesselPatch>(text);
    assert!(matches!(read.unwrap().linked("crew"), Some(Linked::All(items)) if items.len() == 1));
}
