//! Limits of depth and size, and time in proportion to the text.

use std::time::{Duration, Instant};

use odata_core::dynamic::DynamicValue;
use odata_core::json::{ErrorKind, Reader, Writer};

use crate::lenient;
use crate::model::{Extras, Position, Vessel};

fn nested(depth: usize) -> String {
    format!("{}{}", "[".repeat(depth), "]".repeat(depth))
}

#[test]
fn as_many_levels_as_allowed_are_read_and_no_more() {
    for depth in [1, 2, 127] {
        let reader = Reader::lenient().max_depth(depth);
        assert!(reader.read::<DynamicValue>(nested(depth)).is_ok());
        let error = reader.read::<DynamicValue>(nested(depth + 1)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DepthLimit);
    }
    assert!(Reader::lenient().read::<DynamicValue>(nested(127)).is_ok());
    assert!(Reader::lenient().read::<DynamicValue>(nested(128)).is_err());
    let none = Reader::lenient().max_depth(0);
    assert!(none.read::<DynamicValue>("1").is_ok());
    assert!(none.read::<DynamicValue>("[]").is_err());
}

#[test]
fn depth_counts_wherever_it_stands() {
    let reader = Reader::lenient().max_depth(3);
    for (within, beyond) in [
        (
            r#"{"manifest":{"stops":[]}}"#,
            r#"{"manifest":{"stops":[{}]}}"#,
        ),
        (r#"{"bogus":[[]]}"#, r#"{"bogus":[[[]]]}"#),
        (r#"{"@acme.x":[[]]}"#, r#"{"@acme.x":[[[]]]}"#),
        (r#"{"extras":{"x":{}}}"#, r#"{"extras":{"x":{"y":{}}}}"#),
    ] {
        assert!(reader.read::<Vessel>(within).is_ok(), "{within}");
        assert!(reader.read_kept::<Vessel>(within).is_ok(), "{within}");
        for error in [
            reader.read::<Vessel>(beyond).unwrap_err(),
            reader.read_kept::<Vessel>(beyond).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::DepthLimit, "{beyond}");
        }
    }
}

#[test]
fn size_is_counted_in_bytes_before_anything_else() {
    let text = r#"{"note":"🚢"}"#;
    let reader = Reader::lenient();
    assert!(
        reader
            .clone()
            .max_size(text.len())
            .read::<Position>(text)
            .is_ok()
    );
    let small = reader.max_size(text.len() - 1);
    let error = small.read::<Position>(text).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SizeLimit);
    let error = small.read::<Position>(vec![b'['; 100]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SizeLimit);
}

/// Of a text with many members, all of them noted: `member` makes one of a number.
#[track_caller]
fn is_read_and_written_in_no_time(member: fn(usize) -> String) {
    let members: Vec<_> = (0..50_000).map(member).collect();
    let text = format!("{{\n{}\n}}", members.join(",\n"));
    let start = Instant::now();
    let read = lenient::<Vessel>(&text);
    assert_eq!(read.notes.len(), 50_000);
    let kept = Reader::lenient().read_kept::<Vessel>(&text).unwrap();
    let written = Writer::new().write_kept(&kept);
    assert_eq!(written.len(), text.len() - 50_001);
    // What takes time by the square of the text takes minutes.
    let elapsed = start.elapsed();
    assert!(elapsed < Duration::from_secs(20), "{elapsed:?}");
}

#[test]
fn many_undeclared_members_take_time_in_proportion() {
    is_read_and_written_in_no_time(|number| format!("\"m{number}\":1"));
}

#[test]
fn many_annotations_take_time_in_proportion() {
    is_read_and_written_in_no_time(|number| format!("\"@m{number}\":1"));
}

#[test]
fn many_dynamic_members_take_time_in_proportion() {
    let members: Vec<_> = (0..50_000)
        .map(|number| format!("\"m{number}\":{number}"))
        .collect();
    let text = format!("{{{}}}", members.join(","));
    let start = Instant::now();
    let kept = Reader::strict().read_kept::<Extras>(&text).unwrap();
    assert_eq!(Writer::new().write_kept(&kept), text);
    let elapsed = start.elapsed();
    assert!(elapsed < Duration::from_secs(20), "{elapsed:?}");
}
