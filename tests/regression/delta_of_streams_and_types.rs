//! What a delta tells of streams and of the types of undeclared members.

use odata_core::edm::{Date, Stream};
use odata_core::json::{self, Reader, Version, Writer};
use odata_core::payload::delta::Delta;
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", open)]
struct Vessel {
    #[odata(key)]
    id: Option<i32>,
    photo: Stream,
    #[odata(dynamic)]
    more: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

#[track_caller]
fn changed(local: &str, entry: &str) -> Vessel {
    let mut vessels: Vec<Vessel> = vec![json::from_str(local).unwrap()];
    let text = format!(r#"{{"value":[{entry}]}}"#);
    let delta = Reader::lenient().read_payload::<Delta<Vessel>>(text);
    let delta = delta.unwrap().value;
    delta.apply_to(&mut vessels).unwrap();
    vessels.remove(0)
}

#[test]
fn a_stream_gets_the_links_that_are_told() {
    let vessel = changed(
        r#"{"id":1,"photo@odata.mediaReadLink":"a","photo@odata.mediaEtag":"1"}"#,
        r#"{"id":1,"photo@odata.mediaReadLink":"b"}"#,
    );
    assert_eq!(vessel.photo.media_read_link(), Some("b"));
    assert_eq!(vessel.photo.media_etag(), Some("1"));
    assert!(vessel.annotations.is_empty());
}

#[test]
fn an_undeclared_member_has_the_type_that_is_told() {
    let dated = |date: &str| format!(r##"{{"id":1,"built@odata.type":"#Date","built":"{date}"}}"##);
    let after = dated("2024-03-01");
    for before in [&dated("2024-02-29"), r#"{"id":1}"#] {
        let vessel = changed(before, &after);
        assert_eq!(json::to_string(&vessel), after);
        let built: Option<Date> = vessel.more.get_typed("built").unwrap();
        assert_eq!(built.unwrap().to_string(), "2024-03-01");
        assert!(vessel.more.get_typed::<String>("built").is_err());
    }
}

#[test]
fn control_information_of_a_stream_in_both_spellings_is_one() {
    let text = r#"{"photo@odata.mediaReadLink":"a","photo@mediaReadLink":"b"}"#;
    let vessel: Vessel = json::from_str(text).unwrap();
    assert_eq!(vessel.photo.media_read_link(), Some("b"));
    assert_eq!(
        Writer::new().version(Version::V4_01).to_string(&vessel),
        r#"{"photo@mediaReadLink":"b"}"#
    );
}
