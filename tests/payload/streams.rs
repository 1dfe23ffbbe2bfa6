//! Pages as they arrive.

use std::io::{self, Read};

use odata_core::dynamic::DynamicValue;
use odata_core::json::{ErrorKind, Reader};
use odata_core::payload::{Collection, Envelope};
use odata_test_port::{AnyVessel, Vessel};

use crate::{ByteByByte, found_in_error, found_in_notes, streamed};

#[test]
fn a_stream_gives_the_entities_and_then_what_stands_beside_them() {
    let text = r##"{ "@odata.context" : "c" ,
        "value" : [ {"name":"A\"]}\\"} , {"@odata.type":"#demo.port.tanker","hazmat":true} ] ,
        "@odata.count" : 2, "@odata.nextLink":"n" , "@acme.mark" : {"a":[1]} }
    "##;
    let whole = Reader::lenient().read_payload::<Collection<AnyVessel>>(text);
    let whole = whole.unwrap().value;
    let (read, end) = streamed::<AnyVessel>(&Reader::strict(), text);
    let values: Vec<_> = read
        .into_iter()
        .map(|entity| entity.unwrap().value)
        .collect();
    assert_eq!(values, whole.value);
    let envelope = end.unwrap();
    assert_eq!(envelope.value, whole.envelope);
    assert_eq!(envelope.value.count, Some(2));
    assert_eq!(envelope.notes, []);
}

#[test]
fn links_before_the_entities_are_told_too_and_what_is_left_is_read() {
    let text = r#"{"@odata.nextLink":"n","value":[{},{},{}],"@odata.count":3}"#;
    let mut stream = Reader::lenient().stream::<Vessel, _>(text.as_bytes());
    assert!(stream.next().unwrap().is_ok());
    let Envelope {
        count, next_link, ..
    } = stream.finish().unwrap().value;
    assert_eq!((count, next_link.as_deref()), (Some(3), Some("n")));
}

#[test]
fn a_hundred_thousand_entities_come_one_by_one() {
    let pages = Generated::new(100_000);
    let mut stream = Reader::lenient().stream::<Vessel, _>(pages);
    let mut count = 0i64;
    for vessel in &mut stream {
        assert_eq!(vessel.unwrap().value.serial, Some(count));
        count += 1;
    }
    let envelope = stream.finish().unwrap().value;
    assert_eq!(count, 100_000);
    assert_eq!(envelope.count, Some(count));
    assert_eq!(envelope.next_link.as_deref(), Some("n"));
}

/// A page that is made as it is read.
struct Generated {
    next: usize,
    end: usize,
    part: io::Cursor<Vec<u8>>,
}

impl Generated {
    fn new(end: usize) -> Self {
        let part = io::Cursor::new(br#"{"@odata.context":"c","value":["#.to_vec());
        Self { next: 0, end, part }
    }
}

impl Read for Generated {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.part.read(buffer)?;
        if read > 0 || self.next > self.end {
            return Ok(read);
        }
        let comma = if self.next > 0 { ",\n" } else { "" };
        let part = if self.next == self.end {
            format!(r#"],"@odata.count":{},"@odata.nextLink":"n"}}"#, self.end)
        } else {
            format!(r#"{comma}{{"name":"Ada","serial":{}}}"#, self.next)
        };
        self.next += 1;
        self.part = io::Cursor::new(part.into_bytes());
        self.part.read(buffer)
    }
}

/// A stream gives the error of the whole text: the same kind, path and place.
#[track_caller]
fn fails_alike(reader: &Reader, text: &str) {
    let whole = reader.read_payload::<Collection<Vessel>>(text);
    let whole = whole.expect_err(text);
    let (read, end) = streamed::<Vessel>(reader, text);
    let mut errors = read.into_iter().filter_map(Result::err);
    let error = errors.next().or(end.err()).expect(text);
    assert_eq!(error.to_string(), whole.to_string(), "{text}");
    assert_eq!(error.kind(), whole.kind(), "{text}");
    assert_eq!(error.path(), whole.path(), "{text}");
}

#[test]
fn errors_have_the_path_and_the_place_of_the_whole_page() {
    for text in [
        "{\"value\":[{},\n {\"pos\":\n{\"lat\":\"x\"}}]}",
        "{\"value\":[{},\n null]}",
        "{\"value\":[5]}",
        "{\"value\":{}}",
        "{\"value\":5}",
        "{\"value\":null}",
        "{\"@odata.count\":\n {},\"value\":[]}",
        "{\"value\":[],\n\"@odata.count\":1.5}",
        "[]",
        "5",
        "{\"value\":[{}\n{}]}",
        "{\"value\":[{\"name\":\"a\" 5}]}",
        "{\"value\":[{\"name\":tru}]}",
        "{\"value\":[tru,{}]}",
        "{\"value\":[{\"name\":\"\u{1}\"}]}",
        "{\"value\":[{\"tags\":[}]}",
        "{\"value\":[#]}",
        "{\"value\":[,]}",
        "{\"value\":[{},]}",
        "{\"value\" []}",
        "{value:[]}",
        "{\"value\":[]} x",
        "{\"value\":[],}",
        "{\"value\":[] \"a\":1}",
        "{\"a\":1",
        "{\"a\":nul,\"value\":[]}",
        "{\"value\":[\n",
        "{\"value\":[{\"name\":\"a",
        "",
    ] {
        fails_alike(&Reader::lenient(), text);
    }
    for text in [
        "{\"value\":[{},\n {\"name\":\"a\",\"name\":\"b\"}]}",
        "{\"@odata.nextLink\":\"n\",\"value\":[],\n\"@odata.deltaLink\":\"d\"}",
        "{\"value\":[], \"total\":1}",
    ] {
        fails_alike(&Reader::strict(), text);
    }
    for depth in 0..4 {
        let reader = Reader::lenient().max_depth(depth);
        fails_alike(&reader, r#"{"value":[{"pos":{}}]}"#);
    }
}

#[test]
fn notes_have_the_path_and_the_place_of_the_whole_page() {
    let text = "{\"@odata.count\":\"1\",\"value\":[\n{\"name\":\"a\",\n \"name\":\"b\"}]}";
    let (read, end) = streamed::<Vessel>(&Reader::lenient(), text);
    let notes = &read[0].as_ref().unwrap().notes;
    let expected = (ErrorKind::DuplicateMember, "value/0/name".to_owned());
    assert_eq!(found_in_notes(notes), [expected]);
    assert_eq!((notes[0].line(), notes[0].column()), (3, 9));
    let expected = (ErrorKind::NumberForm, "@odata.count".to_owned());
    assert_eq!(found_in_notes(&end.unwrap().notes), [expected]);
}

#[test]
fn a_reader_of_all_departures_tells_those_of_each_entity_and_of_the_rest() {
    let text = r#"{"@odata.count":"1","value":[{"name":"a","name":"b"},{}]}"#;
    let (read, end) = streamed::<Vessel>(&Reader::strict_all(), text);
    assert_eq!(read[0].as_ref().unwrap_err().notes().len(), 1);
    assert!(read[1].is_ok());
    assert_eq!(end.unwrap_err().notes()[0].kind(), ErrorKind::NumberForm);
}

#[test]
fn the_entities_behind_one_that_is_not_of_the_type_can_be_read() {
    let text = r#"{"value":[{"name":5},{"name":"b"}],"@odata.count":2}"#;
    let (read, end) = streamed::<Vessel>(&Reader::lenient(), text);
    let error = read[0].as_ref().unwrap_err();
    let expected = (ErrorKind::TypeMismatch, "value/0/name".to_owned());
    assert_eq!(found_in_error(error), expected);
    let second = &read[1].as_ref().unwrap().value;
    assert_eq!(second.name.as_deref(), Some("b"));
    assert_eq!(end.unwrap().value.count, Some(2));
}

#[test]
fn nothing_follows_an_error_of_syntax() {
    let text = r#"{"value":[{"name":},{"name":"b"}]}"#;
    let (read, end) = streamed::<Vessel>(&Reader::lenient(), text);
    assert_eq!(read.len(), 1);
    assert_eq!(end.unwrap_err().kind(), ErrorKind::UnexpectedEnd);
}

#[test]
fn a_second_value_is_an_error_since_entities_cannot_be_taken_back() {
    let (read, _) = streamed::<Vessel>(&Reader::lenient(), r#"{"value":[{}],"value":[]}"#);
    let error = read[1].as_ref().unwrap_err();
    let expected = (ErrorKind::DuplicateMember, "value".to_owned());
    assert_eq!(found_in_error(error), expected);
}

#[test]
fn null_collections_are_empty_on_request() {
    let reader = Reader::lenient().null_collections(true);
    let (read, end) = streamed::<Vessel>(&reader, r#"{"value":null,"@odata.count":0}"#);
    assert!(read.is_empty());
    let end = end.unwrap();
    assert_eq!(end.notes[0].kind(), ErrorKind::NullCollection);
    assert_eq!(end.value.count, Some(0));
}

/// An input without an end.
fn endless(start: &'static str, again: &'static [u8]) -> impl Read {
    struct Again(&'static [u8]);
    impl Read for Again {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.0.len().min(buffer.len());
            buffer[..length].copy_from_slice(&self.0[..length]);
            Ok(length)
        }
    }
    start.as_bytes().chain(Again(again))
}

#[test]
fn an_endless_entity_is_an_error() {
    for (start, again) in [
        (r#"{"value":[{"name":""#, b"aaaaaaaaaaaaaaaa" as &[u8]),
        (r#"{"value":[{"tags":[1"#, b",1,1,1,1,1,1,1,1"),
        (r#"{"@acme.mark":""#, b"aaaaaaaaaaaaaaaa"),
        (r#"{"a":1"#, b",\"a\":1,\"aaaa\":1"),
    ] {
        let reader = Reader::lenient();
        let stream = reader.stream::<DynamicValue, _>(endless(start, again));
        let mut stream = stream.max_entity_size(100_000);
        let error = stream.next().unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SizeLimit, "{start}: {error}");
        assert!(stream.next().is_none());
    }
}

#[test]
fn the_size_of_the_whole_page_is_limited_as_the_reader_says() {
    for (start, again) in [
        (r#"{"value":[{}"#, b",{},{},{},{},{},{},{},{}" as &[u8]),
        ("", b"   \n   "),
    ] {
        let reader = Reader::lenient().max_size(100_000);
        let mut stream = reader.stream::<Vessel, _>(endless(start, again));
        let error = stream.find_map(Result::err).unwrap();
        assert_eq!(error.kind(), ErrorKind::SizeLimit, "{start}");
    }
}

#[test]
fn an_input_that_fails_is_an_error_and_one_that_is_interrupted_is_not() {
    struct Failing(Vec<Result<&'static [u8], io::ErrorKind>>);
    impl Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.0.pop() {
                None => Ok(0),
                Some(Err(kind)) => Err(kind.into()),
                Some(Ok(part)) => {
                    buffer[..part.len()].copy_from_slice(part);
                    Ok(part.len())
                }
            }
        }
    }
    let input = Failing(vec![
        Err(io::ErrorKind::ConnectionReset),
        Ok(br#"lue":[{"#),
        Err(io::ErrorKind::Interrupted),
        Ok(br#"{"va"#),
    ]);
    let mut stream = Reader::lenient().stream::<Vessel, _>(input);
    let error = stream.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(stream.next().is_none());
}

#[test]
fn bytes_that_are_not_utf8_have_their_place() {
    let mut text = b"{\"value\":[{},\n{\"name\":\"".to_vec();
    text.push(0xff);
    text.extend(b"\"}]}");
    let mut stream = Reader::lenient().stream::<Vessel, _>(ByteByByte(&text));
    let error = stream.find_map(Result::err).unwrap();
    assert_eq!(error.kind(), ErrorKind::NotUtf8);
    assert_eq!((error.line(), error.column()), (2, 10));
}
