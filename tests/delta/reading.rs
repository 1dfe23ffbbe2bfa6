use odata_core::json::{ErrorKind, Reader};
use odata_core::payload::Collection;
use odata_core::payload::delta::{Delta, DeltaEntry, RemovedReason};
use odata_core::prelude::*;

use crate::model::{Ship, changed, deleted, delta, read, refused};

// Rule 124.
#[test]
fn the_kind_of_each_entry_is_decided_by_the_entry_and_order_is_kept() {
    let read: Delta<Ship> = delta(
        r##"{"id":"1","name":"Bo"},
        {"@odata.context":"$metadata#ships/$deletedEntity","id":"ships('2')","reason":"deleted"},
        {"@odata.context":"$metadata#ships/$link","source":"ships('1')","relationship":"berth","target":"berths(7)"},
        {"source":"ships('1')","relationship":"berth","target":"berths(8)","@context":"#ships/$deletedLink"},
        {"id":"3","@removed":{}}"##,
    );
    let kinds: Vec<_> = read
        .entries
        .iter()
        .map(|entry| match entry {
            DeltaEntry::Changed(_) => "changed",
            DeltaEntry::Deleted(_) => "deleted",
            DeltaEntry::Link(_) => "link",
            DeltaEntry::DeletedLink(_) => "deleted link",
            _ => "other",
        })
        .collect();
    assert_eq!(
        kinds,
        ["changed", "deleted", "link", "deleted link", "deleted"]
    );
}

#[test]
fn context_links_count_and_annotations_of_the_payload_are_kept() {
    for (count, links) in [
        ("3", r#""@odata.nextLink":"n""#),
        ("\"3\"", r#""@deltaLink":"d""#),
    ] {
        let text = format!(
            r##"{{"@odata.context":"$metadata#ships/$delta","@odata.count":{count},"@acme.mark":1,"value":[],{links}}}"##
        );
        let read = read::<Ship>(&text).unwrap();
        assert_eq!(read.context(), Some("$metadata#ships/$delta"));
        assert_eq!(read.count(), Some(3));
        assert_eq!(
            (read.next_link(), read.delta_link()),
            match count {
                "3" => (Some("n"), None),
                _ => (None, Some("d")),
            }
        );
        assert_eq!(read.annotations.get("@acme.mark").unwrap(), &1);
        assert_eq!(serde_json::from_str::<Delta<Ship>>(&text).unwrap(), read);
    }
}

// Rule 43.
#[test]
fn a_delta_link_beside_a_next_link_is_noted_and_refused_by_a_strict_reader() {
    let text = r#"{"value":[],"@odata.nextLink":"n","@odata.deltaLink":"d"}"#;
    let noted = Reader::lenient().read_payload::<Delta<Ship>>(text).unwrap();
    assert_eq!(noted.notes[0].kind(), ErrorKind::NextLinkAndDeltaLink);
    let error = Reader::strict()
        .read_payload::<Delta<Ship>>(text)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NextLinkAndDeltaLink);
}

// Rule 137.
#[test]
fn an_error_in_the_place_of_changes_is_an_error_and_not_data() {
    let error = r#"{"code":"timeout","message":"Try again."}"#;
    for (text, path) in [
        (format!(r#"{{"value":[],"error":{error}}}"#), "error"),
        (
            format!(r#"{{"value":[{{"id":"1"}},{{"error":{error}}}]}}"#),
            "value/1",
        ),
    ] {
        let found = read::<Ship>(&text).unwrap_err();
        assert_eq!(found.kind(), ErrorKind::ServiceError, "{text}");
        assert_eq!(found.path().to_string(), path);
        assert_eq!(found.service_error().unwrap().code, "timeout");
    }
    let text = format!(r#"{{"value":[],"error":{error}}}"#);
    assert!(serde_json::from_str::<Delta<Ship>>(&text).is_err());
}

#[test]
fn an_entity_with_a_property_called_error_is_no_error() {
    #[derive(Debug, Default, PartialEq, ODataEntity)]
    #[odata(namespace = "demo.port")]
    struct Attempt {
        error: Option<Failure>,
    }

    #[derive(Debug, Default, PartialEq, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Failure {
        code: Option<String>,
        message: Option<String>,
    }

    let text = r#"{"value":[{"error":{"code":"a","message":"b"}}]}"#;
    let entries = read::<Attempt>(text).unwrap().entries;
    assert_eq!(entries.len(), 1);
    let page = Reader::lenient().read_payload::<Collection<DeltaEntry<Attempt>>>(text);
    assert_eq!(page.unwrap().value.value, entries);
    let mut stream = Reader::lenient().stream::<DeltaEntry<Attempt>, _>(text.as_bytes());
    assert_eq!(stream.next().unwrap().unwrap().value, entries[0]);
}

#[test]
fn entries_are_read_as_a_collection_and_as_they_arrive_too() {
    let text = r##"{"value":[{"id":"1","name":"Bo"},{"@removed":{},"id":"2"},
        {"@context":"#ships/$link","source":"a","relationship":"b","target":"c"}],"@deltaLink":"d"}"##;
    let delta = read::<Ship>(text).unwrap();
    let page = Reader::lenient()
        .read_payload::<Collection<DeltaEntry<Ship>>>(text)
        .unwrap()
        .value;
    assert_eq!(page.value, delta.entries);
    let mut stream = Reader::lenient().stream::<DeltaEntry<Ship>, _>(text.as_bytes());
    let entries: Result<Vec<_>, _> = stream
        .by_ref()
        .map(|entry| entry.map(|entry| entry.value))
        .collect();
    assert_eq!(entries.unwrap(), delta.entries);
    assert_eq!(stream.finish().unwrap().value, delta.envelope);
}

// Rule 128.
#[test]
fn a_changed_entity_is_a_patch_and_what_a_patch_does_not_hold_is_beside_it() {
    let read: Delta<Ship> = delta(
        r##"{"@odata.etag":"W/\"1\"","id":"1","revision":4,"callSign":null,"place":{"note":"n","sea":"north"},"new":[1.50]}"##,
    );
    let changed = changed(&read.entries[0]);
    let patch = changed.patch();
    assert_eq!(patch.call_sign, Change::Null);
    assert_eq!(patch.name, None);
    let Change::Set(Update::Merge(place)) = &patch.place else {
        panic!()
    };
    assert_eq!(place.lat, None);
    assert_eq!(place.note, Change::Set("n".into()));
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"callSign":null,"place":{"note":"n"}}"#
    );
    assert_eq!(changed.partial().id.as_deref(), Some("1"));
    assert_eq!(changed.partial().revision, Some(4));
    assert_eq!(changed.member("revision").unwrap(), &4);
    assert_eq!(
        serde_json::to_string(changed.member("new").unwrap()).unwrap(),
        "[1.50]"
    );
    assert_eq!(changed.partial().annotations.etag(), Some("W/\"1\""));
}

// Rule 125.
#[test]
fn a_deleted_entity_of_4_0_has_a_context_an_id_and_a_reason() {
    for id in [r#""id":"ships('2')""#, r#""@odata.id":"ships('2')""#] {
        let read: Delta<Ship> = delta(&format!(
            r##"{{{id},"reason":"changed","@odata.context":"$metadata#ships/$deletedEntity","note":"kept"}}"##
        ));
        let deleted = deleted(&read.entries[0]);
        assert_eq!(deleted.id.as_deref(), Some("ships('2')"));
        assert_eq!(deleted.reason, Some(RemovedReason::Changed));
        assert_eq!(deleted.members.get("note").unwrap(), "kept");
    }
    assert_eq!(
        refused::<Ship>(r##"{"@odata.context":"#ships/$deletedEntity","reason":"deleted"}"##),
        "value/0/id: found no such member, expected the entity-id of the deleted entity in a string at line 1 column 11"
    );
}

// Rules 126, 129 and 132.
#[test]
fn a_deleted_entity_of_4_01_is_told_by_removed_wherever_it_stands() {
    for (removed, reason) in [
        (r#"{"reason":"deleted"}"#, Some(RemovedReason::Deleted)),
        (
            r#"{"reason":"changed","@acme.by":"x"}"#,
            Some(RemovedReason::Changed),
        ),
        (
            r#"{"reason":"archived"}"#,
            Some(RemovedReason::Other("archived".into())),
        ),
        ("{}", None),
    ] {
        for entry in [
            format!(r#"{{"@removed":{removed},"@id":"ships('2')","name":"Bo"}}"#),
            format!(r#"{{"@id":"ships('2')","name":"Bo","@odata.removed":{removed}}}"#),
        ] {
            let read: Delta<Ship> = delta(&entry);
            let deleted = deleted(&read.entries[0]);
            assert_eq!(deleted.reason, reason);
            assert_eq!(deleted.id.as_deref(), Some("ships('2')"));
            assert_eq!(deleted.members.get("name").unwrap(), "Bo");
        }
    }
}

// Rule 126.
#[test]
fn removed_that_is_no_object_is_an_error() {
    for (found, kind) in [
        ("null", "null"),
        ("true", "a boolean"),
        ("\"deleted\"", "a string"),
    ] {
        assert_eq!(
            refused::<Ship>(&format!(r#"{{"id":"2","@removed":{found}}}"#)),
            format!(
                "value/0/@removed: found {kind}, expected an object such as {{\"reason\":\"deleted\"}} at line 1 column 11"
            )
        );
    }
    let error = Reader::lenient()
        .read_payload::<Delta<Ship>>(r#"{"value":[{"@removed":{"reason":5}}]}"#)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidControlInformation);
    assert_eq!(error.path().to_string(), "value/0/@removed/reason");
}

// Rule 127.
#[test]
fn links_have_source_relationship_and_target_and_a_deleted_one_may_lack_the_target() {
    let read: Delta<Ship> = delta(
        r##"{"@context":"#ships/$link","source":"ships('1')","relationship":"berth","target":"berths(7)"},
        {"@context":"#ships/$deletedLink","source":"ships('1')","relationship":"berth"}"##,
    );
    let [DeltaEntry::Link(link), DeltaEntry::DeletedLink(gone)] = &read.entries[..] else {
        panic!()
    };
    assert_eq!(
        (&*link.source, &*link.relationship, &*link.target),
        ("ships('1')", "berth", "berths(7)")
    );
    assert_eq!(
        (&*gone.source, gone.target.as_deref()),
        ("ships('1')", None)
    );
    assert_eq!(
        refused::<Ship>(r##"{"@context":"#ships/$link","source":"a","relationship":"b"}"##),
        "value/0/target: found no such member, expected a string at line 1 column 11"
    );
}

#[test]
fn a_bad_value_is_an_error_with_the_path_from_the_payload_on() {
    assert_eq!(
        refused::<Ship>(r#"{"id":"1"},{"id":"2","place":{"lat":"north"}}"#),
        r#"value/1/place/lat: found "north", expected a number, or one of the strings INF, -INF and NaN at line 1 column 22"#
    );
    assert!(refused::<Ship>(r#"{"id":5}"#).starts_with("value/0/id: "));
    assert!(refused::<Ship>(r#"{"id":"1","name":null}"#).starts_with("value/0/name: found null"));
    assert!(refused::<Ship>("5").starts_with("value/0: found a number, expected an object"));
    let null = r#"{"value":[null]}"#;
    assert_eq!(
        read::<Ship>(null).unwrap_err().to_string(),
        "value/0: found null, expected an object (demo.port.ship): items of this collection are not nullable at line 1 column 11"
    );
    assert!(serde_json::from_str::<Delta<Ship>>(null).is_err());
    assert_eq!(
        read::<Ship>("{}").unwrap_err().kind(),
        ErrorKind::MissingProperty
    );
}
