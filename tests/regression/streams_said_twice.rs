//! Control information of a stream in the bag for annotations too.

use odata_core::edm::Stream;
use odata_core::json::{self, Metadata, Reader, Version, Writer};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
    photo: Stream,
    #[odata(annotations)]
    annotations: Annotations,
}

const TEXT: &str = r#"{"photo@acme.mark":1,"photo@odata.mediaReadLink":"cdn/7"}"#;

// Rule 7.
#[test]
fn what_a_stream_holds_is_written_once_whatever_the_bag_holds() {
    for name in ["photo@odata.mediaReadLink", "photo@mediaReadLink"] {
        let mut vessel: Vessel = json::from_str(TEXT).unwrap();
        vessel.annotations.insert(name, "old");
        assert_eq!(json::to_string(&vessel), TEXT, "{name}");
        assert_eq!(serde_json::to_string(&vessel).unwrap(), TEXT, "{name}");
        let full = Writer::new()
            .version(Version::V4_01)
            .metadata(Metadata::Full);
        assert_eq!(full.to_string(&vessel).matches("mediaReadLink").count(), 1);

        let mut kept = Reader::lenient().read_kept::<Vessel>(TEXT).unwrap();
        kept.value_mut().annotations.insert(name, "old");
        assert_eq!(Writer::new().write_kept(&kept), TEXT, "{name}");

        let mut kept = Reader::lenient().read_kept::<Vessel>("{}").unwrap();
        kept.value_mut().annotations.insert(name, "old");
        kept.value_mut().photo.set_media_read_link("cdn/7");
        assert_eq!(
            Writer::new().write_kept(&kept),
            r#"{"photo@odata.mediaReadLink":"cdn/7"}"#,
            "{name}"
        );

        let mut vessel = Vessel::default();
        vessel.annotations.insert(name, "cdn/7");
        assert_eq!(
            json::to_string(&vessel),
            r#"{"photo@odata.mediaReadLink":"cdn/7"}"#
        );
    }
}
