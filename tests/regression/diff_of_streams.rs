//! Items of a collection that differ in a stream, which no patch sends.

use odata_core::edm::Stream;
use odata_core::json;
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Log {
    #[odata(key)]
    id: Option<i32>,
    pages: Vec<Page>,
    notes: Vec<AnyNote>,
    cover: Option<Page>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Page {
    text: Option<String>,
    scan: Stream,
    sketch: Option<Sketch>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// Without a patch and without annotations.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", patch = false)]
struct Sketch {
    title: Option<String>,
    image: Option<Stream>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Note {
    sound: Stream,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", inherits = "note")]
struct LongNote {
    note: Note,
    length: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Note)]
enum AnyNote {
    Note(Note),
    LongNote(LongNote),
}

fn diff(before: &str, after: &str) -> String {
    let [before, after] = [before, after].map(|text| json::from_str::<Log>(text).unwrap());
    let patch = before.diff(&after);
    let text = json::to_string(&patch);
    assert_eq!(patch.is_empty(), text == "{}", "{text}");
    text
}

#[test]
fn a_stream_that_alone_differs_in_an_item_is_no_change() {
    let none = r#"{"pages":[{"text":"a"}]}"#;
    for after in [
        r#"{"pages":[{"text":"a","scan@odata.mediaReadLink":"cdn/2"}]}"#,
        r#"{"pages":[{"text":"a","scan@odata.mediaReadLink":null}]}"#,
        r#"{"pages":[{"text":"a","scan":"AAEC"}]}"#,
        r#"{"pages":[{"text":"a","scan@acme.mark":1}]}"#,
        r#"{"pages":[{"text":"a","later@odata.mediaEtag":"2"}]}"#,
        r#"{"pages":[{"text":"a","@odata.mediaReadLink":"cdn/2"}]}"#,
    ] {
        assert_eq!(diff(none, after), "{}", "{after}");
        assert_eq!(diff(after, none), "{}", "{after}");
    }
    let scanned = |link| format!(r#"{{"pages":[{{"scan@odata.mediaReadLink":"{link}"}}]}}"#);
    assert_eq!(diff(&scanned("cdn/1"), &scanned("cdn/2")), "{}");
}

#[test]
fn a_stream_that_alone_differs_deeper_or_in_a_base_is_no_change() {
    for (before, after) in [
        (
            r#"{"pages":[{"sketch":{"title":"a"}}]}"#,
            r#"{"pages":[{"sketch":{"title":"a","image@odata.mediaReadLink":"cdn/2"}}]}"#,
        ),
        (
            r#"{"cover":{"sketch":{"title":"a"}}}"#,
            r#"{"cover":{"sketch":{"title":"a","image@odata.mediaReadLink":"cdn/2"}}}"#,
        ),
        (
            r##"{"notes":[{"@odata.type":"#demo.port.longNote","length":1}]}"##,
            r##"{"notes":[{"@odata.type":"#demo.port.longNote","length":1,"sound@odata.mediaReadLink":"cdn/2"}]}"##,
        ),
    ] {
        assert_eq!(diff(before, after), "{}", "{after}");
        assert_eq!(diff(after, before), "{}", "{after}");
    }
}

#[test]
fn items_that_differ_in_more_than_a_stream_are_sent_without_it() {
    let before = r#"{"pages":[{"text":"a","scan@odata.mediaReadLink":"cdn/1"}]}"#;
    let after = r#"{"pages":[{"text":"b","scan@odata.mediaReadLink":"cdn/2"}]}"#;
    assert_eq!(diff(before, after), r#"{"pages":[{"text":"b"}]}"#);
}
