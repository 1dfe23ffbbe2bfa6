//! Pages of which is kept what was on the wire.

use odata_core::json::{ErrorKind, Presence, Reader, Writer};
use odata_core::prelude::*;

use crate::found_in_notes;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(key)]
    id: Option<i32>,
    name: Option<String>,
    tags: Vec<String>,
}

const PAGE: &str = r#"{"@odata.count":9,"value":[{"name":null,"id":1},{"tags":[],"id":2},{}],"@odata.nextLink":"?$skip=3"}"#;

#[test]
fn each_entity_of_a_page_is_kept_as_it_was_on_the_wire() {
    let read = Reader::strict().read_kept_collection::<Vessel>(PAGE);
    let mut page = read.unwrap().value;
    assert_eq!(
        (page.count, page.next_link.as_deref()),
        (Some(9), Some("?$skip=3"))
    );
    assert_eq!(page.value[0].presence("name"), Presence::Null);
    assert_eq!(page.value[1].presence("name"), Presence::Absent);
    assert_eq!(page.value[2].not_read().len(), 3);
    let before = page.value[1].clone();
    page.value[1].value_mut().name = Some("A".into());
    let written: Vec<_> = page
        .value
        .iter()
        .map(|vessel| Writer::new().write_kept(vessel))
        .collect();
    assert_eq!(
        written,
        [
            r#"{"name":null,"id":1}"#,
            r#"{"tags":[],"id":2,"name":"A"}"#,
            "{}"
        ]
    );
    let patch = before.diff(&page.value[0]);
    assert_eq!(Writer::new().to_string(&patch), r#"{"name":null}"#);
}

#[test]
fn notes_and_errors_are_those_of_the_page() {
    let text = PAGE.replace("{}", r#"{"x":1}"#);
    let page = Reader::lenient()
        .read_kept_collection::<Vessel>(&text)
        .unwrap();
    let expected = (ErrorKind::UndeclaredMember, "value/2/x".to_owned());
    assert_eq!(found_in_notes(&page.notes), [expected]);
    assert_eq!(Writer::new().write_kept(&page.value.value[2]), r#"{"x":1}"#);
    for text in [
        r#"{"value":[{},{"id":"x"}]}"#,
        r#"{"value":[{},{"error":{"code":"a","message":"b"}}]}"#,
        r#"{"value":[{}{"error":{"code":"a","message":"b"}}"#,
        r#"{"value":null}"#,
        "{}",
        r#"{"value":[]} x"#,
    ] {
        let payload =
            Reader::lenient().read_payload::<odata_core::payload::Collection<Vessel>>(text);
        let kept = Reader::lenient().read_kept_collection::<Vessel>(text);
        assert_eq!(
            kept.unwrap_err().to_string(),
            payload.unwrap_err().to_string()
        );
    }
}

#[test]
fn of_two_collections_the_last_wins_and_null_is_none_where_that_is_asked_for() {
    let text = r#"{"value":[{"id":1},{"id":2}],"value":[{"name":"A"}]}"#;
    let page = Reader::lenient()
        .read_kept_collection::<Vessel>(text)
        .unwrap()
        .value;
    let written: Vec<_> = page
        .value
        .iter()
        .map(|vessel| Writer::new().write_kept(vessel))
        .collect();
    assert_eq!(written, [r#"{"name":"A"}"#]);
    let reader = Reader::lenient().null_collections(true);
    let page = reader
        .read_kept_collection::<Vessel>(r#"{"value":null}"#)
        .unwrap();
    assert!(page.value.value.is_empty());
    assert_eq!(page.notes[0].kind(), ErrorKind::NullCollection);
}
