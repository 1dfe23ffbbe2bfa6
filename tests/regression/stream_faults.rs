//! Pages, as they arrive, that are not JSON or break off.

use std::io::{self, Read};

use odata_core::json::{self, ErrorKind, Reader};
use odata_core::prelude::*;

#[derive(Debug, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Berth {
    id: Option<String>,
    note: Option<String>,
}

/// The kinds and places of what comes of a page, entities as `None`.
fn read(reader: &Reader, page: &str) -> Vec<Option<(ErrorKind, usize, usize)>> {
    let berths = reader.stream::<Berth, _>(page.as_bytes());
    let told = berths.map(|berth| {
        berth
            .err()
            .map(|error| (error.kind(), error.line(), error.column()))
    });
    told.collect()
}

#[test]
fn what_is_not_json_ends_the_stream_wherever_in_an_entity_it_stands() {
    let mismatch = Some((ErrorKind::TypeMismatch, 1, 17));
    for (entity, column) in [
        (r#"{"id":tru}"#, 20),
        (r#"{"id":5,"note":nul}"#, 29),
        (r#"{"id":5]}"#, 18),
        (r#"{"id":5,"note":"\x"}"#, 28),
    ] {
        let page = format!("{{\"value\":[{entity},{{\"id\":\"2\"}}]}}");
        for reader in [Reader::lenient(), Reader::strict()] {
            let fault = Some((ErrorKind::Syntax, 1, column));
            assert_eq!(read(&reader, &page), [mismatch, fault], "{page}");
        }
    }
    let page = r#"{"value":[{"id":5,"note":"#;
    let end = Some((ErrorKind::UnexpectedEnd, 1, 25));
    assert_eq!(read(&Reader::lenient(), page), [mismatch, end]);
    let stream = Reader::lenient().stream::<Berth, _>(page.as_bytes());
    assert_eq!(stream.finish().unwrap_err().kind(), ErrorKind::TypeMismatch);
}

#[test]
fn a_value_of_another_type_does_not_end_it() {
    let page = r#"{"value":[{"id":true},"x",{"id":"2"}]}"#;
    assert_eq!(
        read(&Reader::lenient(), page),
        [
            Some((ErrorKind::TypeMismatch, 1, 17)),
            Some((ErrorKind::TypeMismatch, 1, 23)),
            None
        ]
    );
}

#[test]
fn an_input_that_fails_tells_where() {
    struct Unplugged;
    impl Read for Unplugged {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("unplugged"))
        }
    }
    let input = b"{\"value\":[{},\n{".chain(Unplugged);
    let mut berths = Reader::lenient().stream::<Berth, _>(input);
    let error = berths.find_map(Result::err).unwrap();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(
        error.to_string(),
        "the input could not be read: unplugged at line 2 column 2"
    );
}

#[test]
fn a_byte_order_mark_is_called_one() {
    let page = "\u{feff}{\"value\":[]}";
    let expected = "found a byte order mark (U+FEFF), expected a JSON value: JSON text has none at line 1 column 1";
    let error = json::from_str::<Berth>(page).unwrap_err();
    assert_eq!(error.to_string(), expected);
    let mut berths = Reader::lenient().stream::<Berth, _>(page.as_bytes());
    assert_eq!(berths.next().unwrap().unwrap_err().to_string(), expected);
}
