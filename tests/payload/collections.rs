//! Collections and pages of them.

use odata_core::edm::Decimal;
use odata_core::json::{ErrorKind, Metadata, Purpose, Reader, Version, Writer};
use odata_core::payload::Collection;
use odata_test_port::{AnyVessel, Phase, Position, Vessel};

use crate::{conforms, departs, found_in_error, lenient, refused, text_of};

const PAGE: &str = r##"{"@odata.context":"$metadata#vessels","@odata.count":5,"@acme.mark":{"a":[1]},"@odata.nextLink":"vessels?$skip=2","value@odata.type":"#Collection(demo.port.vessel)","value":[{"name":"Ada"},{"@odata.type":"#demo.port.tanker","name":"Bo","hazmat":true}]}"##;

#[test]
fn a_page_is_read_and_written_with_all_that_stands_beside_its_items() {
    let page: Collection<AnyVessel> = conforms(PAGE);
    assert_eq!(page.context(), Some("$metadata#vessels"));
    assert_eq!(page.count, Some(5));
    assert_eq!(page.next_link.as_deref(), Some("vessels?$skip=2"));
    assert_eq!(page.delta_link, None);
    assert!(page.annotations.get("@acme.mark").is_some());
    assert!(matches!(page.value[1], AnyVessel::Tanker(_)));
    let first = r##"{"@odata.type":"#demo.port.vessel","name":"Ada"}"##;
    let written = PAGE.replace(r#"{"name":"Ada"}"#, first);
    assert_eq!(Writer::new().write_payload(&page), written);
    assert_eq!(serde_json::to_string(&page).unwrap(), written);
    let through_serde: Collection<AnyVessel> = serde_json::from_str(PAGE).unwrap();
    assert_eq!(through_serde, page);
}

#[test]
fn items_are_of_any_type_of_value() {
    let numbers: Collection<i64> = conforms(r#"{"value":[1,9007199254740993]}"#);
    assert_eq!(numbers.value, [1, 9_007_199_254_740_993]);
    let texts: Collection<Option<String>> = conforms(r#"{"value":["a",null]}"#);
    assert_eq!(texts.value, [Some("a".to_owned()), None]);
    let phases: Collection<Phase> = conforms(r#"{"value":["moored"]}"#);
    assert_eq!(phases.value, [Phase::Moored]);
    let prices: Collection<Decimal> = conforms(r#"{"value":[1.50]}"#);
    assert_eq!(text_of(&prices.value), "[1.50]");
    let through_serde: Collection<Decimal> = serde_json::from_str(r#"{"value":[1.50]}"#).unwrap();
    assert_eq!(through_serde, prices);
    let places: Collection<Position> = conforms(r#"{"value":[{"lat":1.0,"lon":2.0}]}"#);
    assert_eq!(places.value[0].lat, Some(1.0));
    let none: Collection<Vessel> = conforms(r#"{"value":[]}"#);
    assert_eq!(Writer::new().write_payload(&none), r#"{"value":[]}"#);
}

// Rule 42.
#[test]
fn the_count_is_an_int64_and_a_string_under_ieee754_compatible() {
    let text = r#"{"@odata.count":9223372036854775807,"value":[]}"#;
    let page: Collection<Vessel> = conforms(text);
    assert_eq!(page.count, Some(i64::MAX));
    let compatible = r#"{"@odata.count":"9223372036854775807","value":[]}"#;
    let other_form = (ErrorKind::NumberForm, "@odata.count");
    let read: Collection<Vessel> = departs(compatible, other_form.0, other_form.1);
    assert_eq!(read, page);
    let reader = Reader::strict().ieee754_compatible(true);
    let read = reader.read_payload::<Collection<Vessel>>(compatible);
    assert_eq!(read.unwrap().value, page);
    assert!(reader.read_payload::<Collection<Vessel>>(text).is_err());
    let writer = Writer::new().ieee754_compatible(true);
    assert_eq!(writer.write_payload(&page), compatible);
    assert_eq!(Writer::new().write_payload(&page), text);
    for count in ["1.5", "9223372036854775808", "\"many\"", "null", "{}"] {
        let text = format!(r#"{{"@odata.count":{count},"value":[]}}"#);
        let kind = ErrorKind::InvalidControlInformation;
        refused::<Collection<Vessel>>(&text, kind, "@odata.count");
        let through_serde = serde_json::from_str::<Collection<Vessel>>(&text);
        assert!(
            through_serde
                .unwrap_err()
                .to_string()
                .contains("@odata.count: found")
        );
    }
}

#[test]
fn both_spellings_of_control_information_are_read_and_that_of_the_version_is_written() {
    let text = r#"{"@context":"c","@count":2,"@nextLink":"n","value":[]}"#;
    let reader = Reader::strict().version(Version::V4_01);
    let page = reader.read_payload::<Collection<Vessel>>(text).unwrap();
    assert_eq!(page.notes, []);
    assert_eq!(page.value.count, Some(2));
    assert_eq!(page.value.next_link.as_deref(), Some("n"));
    let writer = Writer::new().version(Version::V4_01);
    assert_eq!(writer.write_payload(&page.value), text);
    let prefixed = r#"{"@odata.context":"c","@odata.count":2,"@odata.nextLink":"n","value":[]}"#;
    assert_eq!(Writer::new().write_payload(&page.value), prefixed);
    let kind = ErrorKind::UnprefixedControlInformation;
    let read: Collection<Vessel> = departs(r#"{"@count":2,"value":[]}"#, kind, "@count");
    assert_eq!(read.count, Some(2));
}

// Rule 43.
#[test]
fn a_next_link_and_a_delta_link_together_are_a_departure() {
    let text = r#"{"@odata.deltaLink":"d","value":[],"@odata.nextLink":"n"}"#;
    let kind = ErrorKind::NextLinkAndDeltaLink;
    let page: Collection<Vessel> = departs(text, kind, "@odata.deltaLink");
    assert_eq!(page.next_link.as_deref(), Some("n"));
    assert_eq!(page.delta_link.as_deref(), Some("d"));
    let last: Collection<Vessel> = conforms(r#"{"value":[],"@odata.deltaLink":"d"}"#);
    assert_eq!(last.delta_link.as_deref(), Some("d"));
}

#[test]
fn a_null_for_a_link_is_noted_and_any_other_value_is_an_error() {
    let kind = ErrorKind::InvalidControlInformation;
    let text = r#"{"@odata.nextLink":null,"value":[]}"#;
    let page: Collection<Vessel> = departs(text, kind, "@odata.nextLink");
    assert_eq!(page.next_link, None);
    let text = r#"{"@odata.nextLink":5,"value":[]}"#;
    refused::<Collection<Vessel>>(text, kind, "@odata.nextLink");
}

#[test]
fn an_error_within_an_item_has_the_path_and_the_place_of_the_whole_page() {
    let text = "{\"value\":[{},{},{},\n{\"pos\":{\"lat\":\"x\"}}]}";
    let kind = ErrorKind::TypeMismatch;
    let error = refused::<Collection<Vessel>>(text, kind, "value/3/pos/lat");
    assert_eq!((error.line(), error.column()), (2, 15));
    let error = serde_json::from_str::<Collection<Vessel>>(text).unwrap_err();
    assert!(
        error.to_string().starts_with("value/3/pos/lat: "),
        "{error}"
    );
    assert_eq!(error.line(), 2);
}

#[test]
fn notes_on_items_have_the_path_of_the_whole_page() {
    let text = r#"{"value":[{},{"name":"a","name":"b"}]}"#;
    let kind = ErrorKind::DuplicateMember;
    departs::<Collection<Vessel>>(text, kind, "value/1/name");
}

#[test]
fn a_page_needs_a_value_that_is_an_array() {
    type Page = Collection<Vessel>;
    refused::<Page>("{}", ErrorKind::MissingProperty, "value");
    refused::<Page>("[]", ErrorKind::TypeMismatch, "");
    refused::<Page>(r#"{"value":{}}"#, ErrorKind::TypeMismatch, "value");
    refused::<Page>(r#"{"value":null}"#, ErrorKind::NullNotAllowed, "value");
    refused::<Page>(r#"{"value":[null]}"#, ErrorKind::NullNotAllowed, "value/0");
    refused::<Page>(r#"{"value":[]} x"#, ErrorKind::Syntax, "");
    refused::<Page>(r#"{"value":["#, ErrorKind::UnexpectedEnd, "");
    for text in ["{}", "[]", r#"{"value":{}}"#, r#"{"value":null}"#] {
        assert!(serde_json::from_str::<Page>(text).is_err(), "{text}");
    }
    let empty = Reader::lenient().null_collections(true);
    let read = empty.read_payload::<Page>(r#"{"value":null}"#).unwrap();
    assert_eq!(read.value, Page::default());
    assert_eq!(read.notes[0].kind(), ErrorKind::NullCollection);
}

#[test]
fn what_comes_twice_counts_once_and_is_noted() {
    let kind = ErrorKind::DuplicateMember;
    let page: Collection<i32> = departs(r#"{"value":[1,2],"value":[3]}"#, kind, "value");
    assert_eq!(page.value, [3]);
    let text = r#"{"@odata.count":1,"@odata.count":2,"value":[]}"#;
    let page: Collection<i32> = departs(text, kind, "@odata.count");
    assert_eq!(page.count, Some(2));
}

#[test]
fn members_that_a_page_does_not_have_are_kept_and_noted() {
    let text = r#"{"value":[],"total":1.50}"#;
    let page: Collection<i32> = departs(text, ErrorKind::UndeclaredMember, "total");
    assert_eq!(Writer::new().write_payload(&page), text);
    let name = r#"{"@":1,"value":[]}"#;
    departs::<Collection<i32>>(name, ErrorKind::InvalidAnnotationName, "@");
}

#[test]
fn the_body_of_a_request_has_the_items_alone_and_metadata_none_has_count_and_next_link() {
    let page = lenient::<Collection<Vessel>>(
        r#"{"@odata.context":"c","@odata.count":1,"@odata.nextLink":"n","@odata.deltaLink":"d","value":[]}"#,
    );
    let body = Writer::new().purpose(Purpose::Replace);
    assert_eq!(body.write_payload(&page.value), r#"{"value":[]}"#);
    let none = Writer::new().metadata(Metadata::None);
    let text = r#"{"@odata.count":1,"@odata.nextLink":"n","value":[]}"#;
    assert_eq!(none.write_payload(&page.value), text);
}

#[test]
fn limits_hold_for_the_whole_page() {
    let text = r#"{"value":[{"pos":{}}]}"#;
    let read = |reader: Reader| reader.read_payload::<Collection<Vessel>>(text);
    assert!(read(Reader::lenient().max_depth(4)).is_ok());
    let error = read(Reader::lenient().max_depth(3)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DepthLimit);
    let error = read(Reader::lenient().max_size(text.len() - 1)).unwrap_err();
    assert_eq!(
        found_in_error(&error),
        (ErrorKind::SizeLimit, String::new())
    );
}
