//! A stream property that is held in an `Option`.

use odata_core::edm::Stream;
use odata_core::json::{self, Reader};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    photo: Option<Stream>,
}

fn read_all_ways(text: &str) -> [Vessel; 3] {
    [
        json::from_str(text).unwrap(),
        serde_json::from_str(text).unwrap(),
        Reader::lenient().read(text).unwrap().value,
    ]
}

#[test]
fn media_that_come_after_their_links_leave_them_there() {
    let text =
        r#"{"photo@odata.mediaReadLink":"cdn/7","photo@odata.mediaEtag":"\"1\"","photo":"AQID"}"#;
    for vessel in read_all_ways(text) {
        let photo = vessel.photo.as_ref().unwrap();
        assert_eq!(photo.media_read_link(), Some("cdn/7"));
        assert_eq!(photo.media_etag(), Some("\"1\""));
        assert_eq!(photo.content().unwrap().as_str(), Some("AQID"));
        assert_eq!(json::to_string(&vessel), text);
    }
}

#[test]
fn media_that_are_null_leave_their_links_there() {
    for vessel in read_all_ways(r#"{"photo@odata.mediaReadLink":"cdn/7","photo":null}"#) {
        let photo = vessel.photo.as_ref().unwrap();
        assert_eq!(photo.media_read_link(), Some("cdn/7"));
        assert_eq!(photo.content(), None);
    }
}
