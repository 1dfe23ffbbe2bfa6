//! Stream properties and media entities.

use odata_core::dynamic::DynamicValue;
use odata_core::edm::Stream;
use odata_core::json::{self, ErrorKind, Metadata, Purpose, Reader, Version, Writer};
use odata_core::prelude::*;

use crate::{conforms, departs};

/// Without a bag for annotations.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(key)]
    id: Option<i32>,
    name: Option<String>,
    photo: Stream,
}

/// With one, and a base that has a stream.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "vessel", tag = "never")]
struct Tanker {
    vessel: Vessel,
    plan: Option<Stream>,
    #[odata(annotations)]
    annotations: Annotations,
}

const LINKS: &str = r#"{"id":7,"photo@odata.mediaEditLink":"v(7)/photo","photo@odata.mediaReadLink":"cdn/7","photo@odata.mediaContentType":"image/png","photo@odata.mediaEtag":"\"p1\""}"#;

#[test]
fn a_stream_is_told_by_control_information_alone() {
    // Rule 44.
    let vessel: Vessel = conforms(LINKS);
    assert_eq!(vessel.photo.media_edit_link(), Some("v(7)/photo"));
    assert_eq!(vessel.photo.media_read_link(), Some("cdn/7"));
    assert_eq!(vessel.photo.media_content_type(), Some("image/png"));
    assert_eq!(vessel.photo.media_etag(), Some("\"p1\""));
    assert_eq!(vessel.photo.content(), None);
    assert_eq!(json::to_string(&vessel), LINKS);
    assert_eq!(serde_json::to_string(&vessel).unwrap(), LINKS);
    let kept = Reader::strict().read_kept::<Vessel>(LINKS).unwrap();
    assert_eq!(Writer::new().write_kept(&kept), LINKS);
    let none: Vessel = conforms(r#"{"id":7}"#);
    assert_eq!(none.photo, Stream::default());
}

#[test]
fn a_base_may_have_streams_and_a_null_link_is_kept() {
    // Rules 9 and 44.
    let text = r#"{"@odata.etag":"W/\"1\"","photo@odata.mediaReadLink":null,"plan@acme.mark":1,"plan@odata.mediaReadLink":"cdn/8","later@odata.mediaReadLink":"x"}"#;
    let tanker: Tanker = conforms(text);
    assert_eq!(tanker.vessel.photo.media_read_link(), None);
    assert_eq!(
        tanker.plan.as_ref().unwrap().media_read_link(),
        Some("cdn/8")
    );
    assert_eq!(json::to_string(&tanker), text);
    assert_eq!(serde_json::to_string(&tanker).unwrap(), text);
    let mut kept = Reader::strict().read_kept::<Tanker>(text).unwrap();
    assert_eq!(Writer::new().write_kept(&kept), text);
    kept.value_mut().vessel.photo.set_media_read_link("cdn/9");
    assert_eq!(
        Writer::new().write_kept(&kept),
        text.replace("Link\":null", "Link\":\"cdn/9\"")
    );
}

#[test]
fn versions_and_metadata_levels_hold_for_streams() {
    let read = Reader::strict()
        .version(Version::V4_01)
        .read::<Vessel>(r#"{"photo@mediaReadLink":"cdn/7"}"#)
        .unwrap();
    assert_eq!(read.value.photo.media_read_link(), Some("cdn/7"));
    assert_eq!(
        json::to_string(&read.value),
        r#"{"photo@odata.mediaReadLink":"cdn/7"}"#
    );
    let v4_01 = Writer::new().version(Version::V4_01);
    assert_eq!(
        v4_01.to_string(&read.value),
        r#"{"photo@mediaReadLink":"cdn/7"}"#
    );
    let none = Writer::new().metadata(Metadata::None);
    assert_eq!(none.to_string(&read.value), "{}");
}

#[test]
fn media_within_the_object_are_for_4_01_and_need_a_content_type() {
    // Rule 44.
    let text = r#"{"photo":"AAEC"}"#;
    let vessel: Vessel = departs(text, ErrorKind::InlineStream, "photo");
    assert_eq!(
        vessel.photo.content().and_then(DynamicValue::as_str),
        Some("AAEC")
    );
    assert_eq!(json::to_string(&vessel), text);
    assert_eq!(serde_json::to_string(&vessel).unwrap(), text);
    departs::<Vessel>(
        r#"{"photo@odata.mediaContentType":"image/png","photo":"AAEC"}"#,
        ErrorKind::InlineStream,
        "photo",
    );
    let v4_01 = Reader::strict().version(Version::V4_01);
    let error = v4_01.read::<Vessel>(text).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InlineStream);
    for text in [
        r#"{"photo@mediaContentType":"application/json","photo":{"a":[1.50]}}"#,
        r#"{"photo":{"a":[1.50]},"photo@mediaContentType":"application/json"}"#,
    ] {
        let read = v4_01.read::<Vessel>(text).unwrap();
        assert_eq!(
            Writer::new().version(Version::V4_01).to_string(&read.value),
            r#"{"photo@mediaContentType":"application/json","photo":{"a":[1.50]}}"#
        );
    }
}

#[test]
fn no_request_body_has_a_stream() {
    // Rules 38 and 44.
    let mut vessel: Vessel = conforms(LINKS);
    for purpose in [Purpose::Create, Purpose::Replace] {
        let body = Writer::new().purpose(purpose).to_string(&vessel);
        assert!(!body.contains("photo"), "{body}");
    }
    let before = vessel.clone();
    vessel.photo.set_media_read_link("cdn/8");
    assert!(before.diff(&vessel).is_empty());
    let patch = VesselPatch::default();
    assert_eq!(json::to_string(&patch), "{}");
    let read: VesselPatch = serde_json::from_str(LINKS).unwrap();
    assert!(read.is_empty());
    let error = Reader::strict()
        .read::<VesselPatch>(r#"{"photo":"x"}"#)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotUpdatable);
    patch.apply_to(&mut vessel).unwrap();
    assert_eq!(vessel.photo.media_read_link(), Some("cdn/8"));
    assert!(vessel.validate().is_ok());
}

#[test]
fn a_media_entity_is_told_by_annotations() {
    // Rule 44.
    let tanker: Tanker = conforms(
        r#"{"@odata.mediaReadLink":"cdn/7","@odata.mediaEditLink":"v(7)/$value","@odata.mediaContentType":"image/png","@odata.mediaEtag":"\"m1\""}"#,
    );
    let annotations = &tanker.annotations;
    assert_eq!(annotations.media_read_link(), Some("cdn/7"));
    assert_eq!(annotations.media_edit_link(), Some("v(7)/$value"));
    assert_eq!(annotations.media_content_type(), Some("image/png"));
    assert_eq!(annotations.media_etag(), Some("\"m1\""));
}
