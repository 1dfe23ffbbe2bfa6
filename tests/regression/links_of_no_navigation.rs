//! Links of what is no navigation property.

use odata_core::json::{Error, ErrorKind, Reader};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
    #[odata(navigation)]
    berth: Option<Berth>,
    #[odata(navigation)]
    crew: Vec<Berth>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Berth {
    note: Option<String>,
}

const TYPO: &str = r#"{"berht@odata.bind":"berths(7)","name":"Bo"}"#;

fn refused(reader: &Reader, text: &str) -> Error {
    let new = reader.read_body::<Vessel>(text).unwrap_err();
    let patch = reader.read_body::<VesselPatch>(text).unwrap_err();
    assert_eq!(new.to_string(), patch.to_string());
    patch
}

// Rules 111 and 114.
#[test]
fn a_strict_reader_refuses_a_link_of_what_is_no_navigation_property() {
    let error = refused(&Reader::strict(), TYPO);
    assert_eq!(error.kind(), ErrorKind::UndeclaredMember);
    assert_eq!(
        error.to_string(),
        "berht@odata.bind: found a link of berht, which is no navigation property of demo.port.vessel, expected berth, crew at line 1 column 21"
    );
    let error = refused(&Reader::strict(), "{\n\"name@odata.delta\":[]}");
    assert_eq!(error.kind(), ErrorKind::InvalidControlInformation);
    assert_eq!(
        error.to_string(),
        "name@odata.delta: found changes to name, which is no navigation property of demo.port.vessel, expected berth, crew at line 2 column 20"
    );
    let error = Reader::strict().read_body::<Berth>(r#"{"x@odata.bind":null}"#);
    assert!(
        error
            .unwrap_err()
            .to_string()
            .contains("expected none: it has no navigation properties")
    );
}

#[test]
fn a_lenient_reader_notes_it_and_keeps_it_where_annotations_are_kept() {
    let new = Reader::lenient().read_body::<Vessel>(TYPO).unwrap();
    let patch = Reader::lenient().read_body::<VesselPatch>(TYPO).unwrap();
    for notes in [&new.notes, &patch.notes] {
        let paths = notes.iter().map(|note| note.path().to_string());
        assert!(paths.eq(["berht@odata.bind"]), "{notes:?}");
        assert_eq!((notes[0].line(), notes[0].column()), (1, 21));
    }
    assert_eq!(
        new.value.annotations.get("berht@odata.bind").unwrap(),
        &"berths(7)"
    );
    assert_eq!(new.links().count(), 0);
}

#[test]
fn departures_are_told_in_their_order_whatever_finds_them() {
    let text = r#"{"x":1,"y@odata.bind":"a","name":"A","name":"B","name@odata.bind":"b"}"#;
    let paths = ["x", "y@odata.bind", "name", "name@odata.bind"];
    let read = Reader::lenient().read_body::<Vessel>(text).unwrap();
    let notes = read.notes.iter().map(|note| note.path().to_string());
    assert!(notes.eq(paths));
    let all = refused(&Reader::strict_all(), text);
    let notes = all.notes().iter().map(|note| note.path().to_string());
    assert!(notes.eq(paths));
    assert_eq!(refused(&Reader::strict(), text).path().to_string(), "x");
    let text = text.replace(r#""x":1,"#, "");
    let error = refused(&Reader::strict(), &text);
    assert_eq!(error.path().to_string(), "y@odata.bind");
}

#[test]
fn what_is_no_link_is_told_with_its_place_among_the_links() {
    let text = "{\"crew@odata.bind\":[\"people(1)\",\n {\"@id\":\"people(2)\"}]}";
    let error = refused(&Reader::lenient(), text);
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    assert_eq!(
        error.to_string(),
        "crew@odata.bind/1: found an object, expected a string, the id of an entity (Collection(demo.port.berth)) at line 2 column 2"
    );
}
