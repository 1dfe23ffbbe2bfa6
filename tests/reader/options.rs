//! What a reader takes on request.

use odata_core::json::{ErrorKind, Reader, Version};
use odata_core::prelude::*;

use crate::model::{Manifest, Vessel, VesselPatch};
use crate::{body, conforms, departs, found_in_error, found_in_notes};

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Lists {
    optional: Option<Vec<i32>>,
    plain: Vec<i32>,
    count: Option<Option<i32>>,
}

#[test]
fn an_instant_without_an_offset_is_in_utc_on_request() {
    // V95, rule 72
    let text = r#"{"loadedAt":"2024-05-01T10:00:00"}"#;
    let reader = Reader::lenient().assume_utc(true);
    let read = reader.read::<Manifest>(text).unwrap();
    assert_eq!(
        found_in_notes(&read.notes),
        [(ErrorKind::NoOffset, "loadedAt".to_owned())]
    );
    assert_eq!(body(&read.value), r#"{"loadedAt":"2024-05-01T10:00:00Z"}"#);
    for text in ["2024-05-01", "yesterday", "", "10:00:00"] {
        let text = format!(r#"{{"loadedAt":"{text}"}}"#);
        let error = reader.read::<Manifest>(&text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidValue, "{text}");
    }
    let with_offset = r#"{"loadedAt":"2024-05-01T10:00:00+02:00"}"#;
    let read = reader.read::<Manifest>(with_offset).unwrap();
    assert_eq!(read.notes, []);
    assert_eq!(body(&read.value), with_offset);
}

#[test]
fn null_is_an_empty_collection_on_request() {
    // Rule 56
    let reader = Reader::lenient().null_collections(true);
    let read = reader
        .read::<Lists>(r#"{"optional":null,"plain":null}"#)
        .unwrap();
    assert_eq!(read.value.optional, Some(vec![]));
    assert!(read.value.plain.is_empty());
    assert_eq!(
        found_in_notes(&read.notes),
        [
            (ErrorKind::NullCollection, "optional".to_owned()),
            (ErrorKind::NullCollection, "plain".to_owned()),
        ]
    );
    let patch = reader.read::<VesselPatch>(r#"{"tags":null}"#).unwrap();
    assert_eq!(body(&patch.value), r#"{"tags":[]}"#);
    for reader in [Reader::lenient(), Reader::strict()] {
        let error = reader.read::<Lists>(r#"{"plain":null}"#).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NullNotAllowed);
    }
    // It is said of collections alone.
    assert!(reader.read::<Vessel>(r#"{"name":null}"#).is_err());
    assert!(reader.read::<Vessel>(r#"{"tags":[null]}"#).is_err());
}

#[test]
fn what_is_absent_is_null_on_request() {
    // Rule 59
    let reader = Reader::lenient().absent_is_null(true);
    let read = reader.read::<Lists>("{}").unwrap().value;
    assert_eq!(read.count, Some(None));
    assert_eq!(read.optional, None);
    let read = reader.read::<Lists>(r#"{"count":1}"#).unwrap().value;
    assert_eq!(read.count, Some(Some(1)));
    assert_eq!(conforms::<Lists>("{}").count, None);
    // What a patch does not say stays.
    let patch = reader.read::<VesselPatch>(r#"{"pos":{}}"#).unwrap();
    assert_eq!(body(&patch.value), r#"{"pos":{}}"#);
}

#[test]
fn sixty_four_bits_and_decimals_are_strings_with_ieee754_compatible() {
    // Rule 63
    let (numbers, strings) = (
        r#"{"price":0.10,"serial":9007199254740993}"#,
        r#"{"price":"0.10","serial":"9007199254740993"}"#,
    );
    let vessel = conforms::<Vessel>(numbers);
    let form = |path| (ErrorKind::NumberForm, path);
    let departed = departs::<Vessel>(strings, &[form("price"), form("serial")]);
    assert_eq!(departed, vessel);
    let compatible = |reader: Reader| reader.ieee754_compatible(true);
    let read = compatible(Reader::strict())
        .read::<Vessel>(strings)
        .unwrap();
    assert_eq!(read.value, vessel);
    let read = compatible(Reader::lenient())
        .read::<Vessel>(numbers)
        .unwrap();
    assert_eq!(read.value, vessel);
    assert_eq!(read.notes.len(), 2);
    let error = compatible(Reader::strict())
        .read::<Vessel>(numbers)
        .unwrap_err();
    assert_eq!(
        found_in_error(&error),
        (ErrorKind::NumberForm, "price".to_owned())
    );
    // Other numbers stay numbers.
    let others = r#"{"draft":1.5,"berth":{"no":7}}"#;
    assert!(compatible(Reader::strict()).read::<Vessel>(others).is_ok());
}

#[test]
fn an_exponent_is_for_4_01() {
    // Rule 66
    let text = r#"{"price":1e2}"#;
    let vessel = departs::<Vessel>(text, &[(ErrorKind::ExponentialDecimal, "price")]);
    let strict = Reader::strict().version(Version::V4_01);
    let read = strict.read::<Vessel>(text).unwrap();
    assert_eq!(read.value, vessel);
}

#[test]
fn control_information_without_prefix_is_for_4_01() {
    // Rules 12 and 13
    let text = r#"{"@etag":"a","@id":"b"}"#;
    let unprefixed = |path| (ErrorKind::UnprefixedControlInformation, path);
    let vessel = departs::<Vessel>(text, &[unprefixed("@etag"), unprefixed("@id")]);
    assert_eq!(vessel.annotations.etag(), Some("a"));
    let strict = Reader::strict().version(Version::V4_01);
    assert!(strict.read::<Vessel>(text).is_ok());
    let prefixed = r#"{"@odata.etag":"a"}"#;
    assert!(strict.read::<Vessel>(prefixed).is_ok());
    // Both spellings are one member: rule 6.
    let both = r#"{"@odata.etag":"a","@etag":"b"}"#;
    let error = strict.read::<Vessel>(both).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DuplicateMember);
}
