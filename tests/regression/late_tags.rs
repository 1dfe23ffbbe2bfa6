//! Values that stand before the tag of their object.

use odata_core::json::{ErrorKind, Presence, Reader, Writer};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Dock {
    name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "dock")]
struct DryDock {
    dock: Dock,
    depth: Option<i32>,
    inner: Option<Box<AnyDock>>,
    labels: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Dock)]
enum AnyDock {
    Dock(Dock),
    DryDock(DryDock),
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Dock)]
enum OpenDock {
    Dock(Dock),
    DryDock(DryDock),
    #[odata(other)]
    Other(Unknown<Dock>),
}

const LATE: &str = r##"{"depth":5.0,
 "labels":null, "bogus":1,
 "inner":{"depth":"x","@odata.type":"#demo.port.dryDock"},
 "@odata.type":"demo.port.dryDock"}"##;

// Rules 8 and 10: a strict reader is as strict before a late tag as behind it.
#[test]
fn what_comes_before_a_late_tag_is_read_as_strictly_as_what_comes_behind() {
    let error = Reader::lenient().read::<AnyDock>(LATE).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NullNotAllowed);
    assert_eq!(
        (error.path().to_string().as_str(), error.line()),
        ("labels", 2)
    );

    let text = LATE.replace("\"x\"", "7");
    let reader = Reader::lenient().null_collections(true);
    let read = reader.read::<AnyDock>(&text).unwrap();
    let notes: Vec<_> = read
        .notes
        .iter()
        .map(|note| (note.kind(), note.path().to_string(), note.line()))
        .collect();
    assert_eq!(
        notes,
        [
            (ErrorKind::IntegerAsDecimal, "depth".to_owned(), 1),
            (ErrorKind::NullCollection, "labels".to_owned(), 2),
            (ErrorKind::UndeclaredMember, "bogus".to_owned(), 2),
            (ErrorKind::TagWithoutHash, "@odata.type".to_owned(), 4),
        ]
    );
    let strict =
        Reader::strict().read::<AnyDock>(r##"{"depth":5.0,"@odata.type":"#demo.port.dryDock"}"##);
    assert_eq!(strict.unwrap_err().kind(), ErrorKind::IntegerAsDecimal);

    let error = reader.read::<AnyDock>(LATE).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    assert_eq!(error.path().to_string(), "inner/depth");
    assert_eq!((error.line(), error.column()), (3, 19));
}

#[test]
fn what_comes_before_a_late_tag_is_kept_as_what_it_is() {
    let text = r##"{"labels":[],"inner":{"depth":null,"@odata.type":"#demo.port.dryDock","name":"a"},"@odata.etag":"e","@odata.type":"#demo.port.dryDock","name":null}"##;
    let kept = Reader::strict().read_kept::<AnyDock>(text).unwrap();
    assert_eq!(kept.presence("labels"), Presence::Empty);
    assert_eq!(kept.presence("inner/depth"), Presence::Null);
    assert_eq!(Writer::new().write_kept(&kept), text);
}

// Rules 28 and 31: both modes.
#[test]
fn a_second_tag_behind_one_that_was_looked_for_is_seen() {
    let tags = |second: &str| {
        format!(
            r##"{{"depth":1,"@odata.type":"#demo.port.dryDock","@type":"#demo.port.{second}"}}"##
        )
    };
    for reader in [Reader::lenient(), Reader::strict()] {
        let reader = reader.version(odata_core::json::Version::V4_01);
        let error = reader.read::<AnyDock>(tags("dock")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TagsDisagree);
    }
    let read = Reader::lenient()
        .version(odata_core::json::Version::V4_01)
        .read::<AnyDock>(tags("dryDock"))
        .unwrap();
    assert_eq!(read.notes.len(), 1);
    assert_eq!(read.notes[0].kind(), ErrorKind::DuplicateMember);
}

#[test]
fn an_object_without_a_tag_is_looked_over_once() {
    let text = r#"{"depth":1,"inner":{"depth":1},"name":"a"}"#;
    let read = Reader::lenient().read::<AnyDock>(text).unwrap();
    assert_eq!(
        read.value,
        AnyDock::Dock(Dock {
            name: Some("a".to_owned())
        })
    );
    let paths: Vec<_> = read
        .notes
        .iter()
        .map(|note| note.path().to_string())
        .collect();
    assert_eq!(paths, ["depth", "inner"]);
}

/// Ten megabytes below a hundred objects, each with its tag last: what is looked over once per level takes a hundred times as long.
#[test]
fn late_tags_take_time_in_proportion_to_the_text() {
    let filler = "x".repeat(10_000_000);
    let depth = 100;
    let opening = r#"{"depth":1,"inner":"#.repeat(depth);
    let closing = r##","@odata.type":"#demo.port.dryDock"}"##.repeat(depth);
    let text = format!(
        r##"{opening}{{"depth":2,"labels":["{filler}"],"@odata.type":"#demo.port.dryDock"}}{closing}"##
    );
    let start = std::time::Instant::now();
    let read = Reader::strict().read::<AnyDock>(&text).unwrap();
    let elapsed = start.elapsed();
    let mut dock = &read.value;
    for _ in 0..depth {
        let AnyDock::DryDock(DryDock {
            inner: Some(inner), ..
        }) = dock
        else {
            panic!("an object is missing");
        };
        dock = inner;
    }
    let AnyDock::DryDock(innermost) = dock else {
        panic!("the innermost object has a tag");
    };
    assert_eq!(innermost.labels[0].len(), filler.len());
    assert!(elapsed.as_secs() < 20, "{elapsed:?}");
}

/// In a thread of two megabytes, as tests have it.
#[test]
fn whatever_depth_is_asked_for_the_stack_is_large_enough() {
    let reader = Reader::lenient().max_depth(usize::MAX);
    let nested = |depth: usize| {
        let opening = r#"{"depth":1,"inner":"#.repeat(depth - 1);
        let closing = r##","@odata.type":"#demo.port.dryDock"}"##.repeat(depth - 1);
        format!("{opening}{{}}{closing}")
    };
    let error = reader.read::<AnyDock>(nested(50_000)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DepthLimit);
    let error = reader.read_kept::<AnyDock>(nested(128)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DepthLimit);
    let kept = reader.read_kept::<AnyDock>(nested(127)).unwrap();
    assert_eq!(Writer::new().write_kept(&kept), nested(127));
    assert_eq!(kept.clone().value(), kept.value());
}

// Rules 8 and 10.
#[test]
fn the_error_of_a_strict_reader_is_the_first_note_of_a_lenient_one() {
    for (text, first) in [
        (
            r##"{"name":"a","x":1,"name":"b","@odata.type":"#demo.port.pontoon"}"##,
            "name",
        ),
        (
            r##"{"depth":5.0,"@odata.type":"demo.port.dryDock"}"##,
            "depth",
        ),
        (
            r##"{"inner":{"depth":1,"@odata.type":"demo.port.dryDock"},"@odata.type":"demo.port.dryDock"}"##,
            "inner/@odata.type",
        ),
        (
            r##"{"x":1,"y@odata.type":5,"@odata.type":"demo.port.dryDock","name":"a"}"##,
            "x",
        ),
        (
            r##"{"depth":5,"@odata.type":"demo.port.dryDock","bogus":1}"##,
            "@odata.type",
        ),
        (
            r##"{"x":1,"@odata.type":"demo.port.dock","@odata.type":"#demo.port.dock"}"##,
            "x",
        ),
    ] {
        let read = Reader::lenient()
            .read::<OpenDock>(text)
            .unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(read.notes[0].path().to_string(), first, "{text}");
        let error = Reader::strict().read::<OpenDock>(text).unwrap_err();
        assert_eq!(error.to_string(), read.notes[0].to_string(), "{text}");
        let all = Reader::strict_all().read::<OpenDock>(text).unwrap_err();
        assert_eq!(all.notes(), read.notes, "{text}");
    }
}
