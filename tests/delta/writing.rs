use odata_core::dynamic::DynamicObject;
use odata_core::json::{Purpose, Version, Writer};
use odata_core::payload::delta::{Changed, Deleted, DeletedLink, Delta, Link, RemovedReason};
use odata_core::prelude::*;

use crate::model::{Ship, delta, read, ship};

fn written(delta: &Delta<Ship>, version: Version) -> String {
    Writer::new().version(version).write_payload(delta)
}

#[test]
fn what_was_read_in_a_version_is_written_in_it_as_it_was() {
    let v4_0 = r##"{"@odata.context":"$metadata#ships/$delta","@odata.deltaLink":"d","value":[{"@odata.id":"ships('1')","id":"1","revision":4,"place":{"sea":"north"},"new":1.50},{"@odata.context":"$metadata#ships/$deletedEntity","id":"ships('2')","reason":"deleted","more":1},{"@odata.context":"$metadata#ships/$link","source":"s","relationship":"r","target":"t"},{"@odata.context":"$metadata#ships/$deletedLink","source":"s","relationship":"r","target":"t"}]}"##;
    let read = read::<Ship>(v4_0).unwrap();
    assert_eq!(written(&read, Version::V4_0), v4_0);
    assert_eq!(serde_json::to_string(&read).unwrap(), v4_0);
    let v4_01 = r##"{"@context":"$metadata#ships/$delta","value":[{"@removed":{"reason":"archived","@acme.by":"x"},"@id":"ships('2')","id":"2","name":"Bo"}]}"##;
    assert_eq!(
        written(&crate::model::read(v4_01).unwrap(), Version::V4_01),
        v4_01
    );
}

// Rule 132.
#[test]
fn removed_is_written_first() {
    let read: Delta<Ship> = delta(r#"{"id":"2","@id":"ships('2')","@removed":{}}"#);
    assert_eq!(
        written(&read, Version::V4_01),
        r#"{"value":[{"@removed":{},"@id":"ships('2')","id":"2"}]}"#
    );
}

#[test]
fn a_deleted_entity_is_written_in_the_form_of_the_version() {
    let v4_0 = r##"{"value":[{"@odata.context":"#$deletedEntity","id":"ships('2')","reason":"deleted"}]}"##;
    let v4_01 = r##"{"value":[{"@removed":{"reason":"deleted"},"@id":"ships('2')"}]}"##;
    for text in [v4_0, v4_01] {
        let read: Delta<Ship> = read(text).unwrap();
        assert_eq!(written(&read, Version::V4_0), v4_0);
        assert_eq!(written(&read, Version::V4_01), v4_01);
    }
}

// Rule 131.
#[test]
fn a_request_has_the_context_of_a_delta_and_its_entries() {
    let before = ship("1");
    let after = Ship {
        call_sign: None,
        ..before.clone()
    };
    let mut request = Delta::<Ship>::request();
    request.entries.push(
        Changed::update(&before, &before.diff(&after))
            .unwrap()
            .into(),
    );
    request.entries.push(
        Changed::create(&Ship {
            revision: Some(9),
            ..ship("4")
        })
        .unwrap()
        .into(),
    );
    let key = DynamicObject::from_iter([("id", "2")]);
    request
        .entries
        .push(Deleted::by_key(key, RemovedReason::Deleted).into());
    request
        .entries
        .push(Link::new("ships('1')", "berth", "berths(7)").into());
    request
        .entries
        .push(DeletedLink::new("ships('1')", "berth", None).into());
    assert_eq!(
        written(&request, Version::V4_01),
        r##"{"@context":"#$delta","value":[{"id":"1","callSign":null},{"id":"4","name":"Ada","callSign":"AB123"},{"@removed":{"reason":"deleted"},"id":"2"},{"@context":"#$link","source":"ships('1')","relationship":"berth","target":"berths(7)"},{"@context":"#$deletedLink","source":"ships('1')","relationship":"berth"}]}"##
    );
    let body = Writer::new()
        .version(Version::V4_01)
        .purpose(Purpose::Create);
    assert_eq!(
        body.write_payload(&request),
        written(&request, Version::V4_01)
    );
    let again: Delta<Ship> = read(&written(&request, Version::V4_01)).unwrap();
    assert_eq!(
        written(&again, Version::V4_01),
        written(&request, Version::V4_01)
    );
}

#[test]
fn a_copy_of_a_delta_is_equal_and_prints_its_members() {
    let read: Delta<Ship> = delta(r##"{"id":"1","place":{"note":"n"}},{"@removed":{},"id":"2"}"##);
    let copy = read.clone();
    assert_eq!(copy, read);
    assert!(format!("{copy:?}").contains(r#""note": String("n")"#));
}
