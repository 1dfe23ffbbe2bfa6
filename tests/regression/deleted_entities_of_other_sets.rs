//! Deleted entities that have a context of their own, since they are of another set.

use odata_core::json::{Reader, Version, Writer};
use odata_core::payload::delta::{Delta, DeltaEntry};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
}

#[test]
fn a_deleted_entity_of_another_set_is_one_in_4_0_too() {
    for (context, written) in [
        ("$metadata#tugs/$entity", "$metadata#tugs/$deletedEntity"),
        ("$metadata#tugs", "$metadata#tugs/$deletedEntity"),
        (
            "$metadata#tugs/$deletedEntity",
            "$metadata#tugs/$deletedEntity",
        ),
    ] {
        let text = format!(
            r##"{{"@context":"$metadata#vessels/$delta","value":[{{"@context":"{context}","@removed":{{"reason":"deleted"}},"@id":"tugs(1)"}}]}}"##
        );
        let reader = Reader::lenient().version(Version::V4_01);
        let delta = reader.read_payload::<Delta<Vessel>>(&text).unwrap().value;
        let text = Writer::new().version(Version::V4_0).write_payload(&delta);
        assert!(
            text.contains(&format!(
                r#"{{"@odata.context":"{written}","id":"tugs(1)","reason":"deleted"}}"#
            )),
            "{text}"
        );
        let read = Reader::lenient().read_payload::<Delta<Vessel>>(&text);
        let entries = read.unwrap().value.entries.clone();
        assert!(matches!(&entries[..], [DeltaEntry::Deleted(_)]), "{text}");
    }
}
