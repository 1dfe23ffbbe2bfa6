use odata_core::dynamic::DynamicObject;
use odata_core::edm::Decimal;
use odata_core::payload::delta::{Applied, DeltaErrorKind, LeftReason};
use odata_core::prelude::*;

use crate::model::{Berth, Place, Ship, delta, ship};

fn applied(entries: &str, ships: &mut Vec<Ship>) -> Applied {
    delta::<Ship>(entries).apply_to(ships).unwrap()
}

/// The error of entries that are not applied, and leave everything as it was.
fn refused(entries: &str, ships: &[Ship]) -> String {
    let mut after = ships.to_vec();
    let error = delta::<Ship>(entries).apply_to(&mut after).unwrap_err();
    assert_eq!(after, ships);
    error.to_string()
}

// Rule 128.
#[test]
fn what_the_service_reports_is_taken_over_and_what_is_absent_stays() {
    let place = Place {
        lat: 1.0,
        note: Some("n".into()),
        sea: None,
    };
    let mut ships = vec![Ship {
        place: Some(place),
        tags: vec!["a".into()],
        ..ship("1")
    }];
    let etag = r#""@odata.etag":"W/\"2\"""#;
    let done = applied(
        &format!(
            r#"{{{etag},"id":"1","revision":4,"registry":"R","callSign":null,"place":{{"note":null,"sea":"north"}},"tags":["b"]}}"#
        ),
        &mut ships,
    );
    assert_eq!((done.added, done.changed, done.removed), (0, 1, 0));
    assert!(done.left.is_empty());
    let expected = Ship {
        revision: Some(4),
        registry: Some("R".into()),
        call_sign: None,
        place: Some(Place {
            lat: 1.0,
            note: None,
            sea: Some("north".into()),
        }),
        tags: vec!["b".into()],
        annotations: Annotations::from_iter([("@odata.etag", "W/\"2\"")]),
        ..ship("1")
    };
    assert_eq!(ships, [expected]);
}

// Rule 130.
#[test]
fn entries_are_applied_in_their_order_and_the_later_one_wins() {
    let mut ships = vec![ship("1"), ship("2"), ship("3")];
    let done = applied(
        r#"{"id":"1","name":"A"},{"id":"1","name":"B"},{"@removed":{},"id":"2"},{"id":"2","name":"C"},
        {"id":"4","name":"D"},{"id":"4","callSign":"X"},{"id":"5"},{"@removed":{"reason":"changed"},"id":"5"}"#,
        &mut ships,
    );
    assert_eq!((done.added, done.changed, done.removed), (2, 1, 1));
    let shown: Vec<_> = ships
        .iter()
        .map(|ship| {
            [&ship.id, &ship.name, &ship.call_sign].map(|text| text.as_deref().unwrap_or("-"))
        })
        .collect();
    assert_eq!(
        shown,
        [
            ["1", "B", "AB123"],
            ["3", "Ada", "AB123"],
            ["2", "C", "-"],
            ["4", "D", "X"]
        ]
    );
}

#[test]
fn an_entity_is_found_by_its_key_by_its_id_and_by_the_key_in_the_id() {
    for id in [
        "ships('2')",
        "https://h/s/ships('2')",
        "ships(id='2')",
        "ships/2",
        "ships('%32')",
    ] {
        let mut ships = vec![ship("1"), ship("2")];
        let done = applied(&format!(r#"{{"@removed":{{}},"@id":"{id}"}}"#), &mut ships);
        assert_eq!((done.removed, &ships[..]), (1, &[ship("1")][..]), "{id}");
    }
    let with_id = Annotations::from_iter([("@odata.id", "ships(@odd)")]);
    let mut ships = vec![Ship {
        annotations: with_id,
        ..Ship::default()
    }];
    assert_eq!(
        applied(r#"{"@id":"ships(@odd)","name":"Bo"}"#, &mut ships).changed,
        1
    );
    assert_eq!(ships[0].name.as_deref(), Some("Bo"));
    let mut berths = vec![Berth {
        port: "A,'b".into(),
        no: 7,
        length: None,
    }];
    let entries = r#"{"@id":"berths(no=7,port='A,''b')","length":9}"#;
    delta::<Berth>(entries).apply_to(&mut berths).unwrap();
    assert_eq!(berths[0].length, Some(9.0));
}

#[test]
fn keys_are_equal_as_values_and_not_as_texts() {
    #[derive(Debug, Default, PartialEq, ODataEntity)]
    #[odata(namespace = "demo.port")]
    struct Part {
        #[odata(key)]
        id: Option<odata_core::edm::Guid>,
        #[odata(key)]
        no: Option<Decimal>,
        note: Option<String>,
    }
    let mut parts = vec![];
    let entries = r#"{"id":"abcdef01-1111-1111-1111-111111111111","no":1.5,"note":"a"},
        {"id":"ABCDEF01-1111-1111-1111-111111111111","no":1.50,"note":"b"}"#;
    let done = delta::<Part>(entries).apply_to(&mut parts).unwrap();
    assert_eq!((done.added, parts[0].note.as_deref()), (1, Some("b")));
}

#[test]
fn an_entity_that_is_new_needs_what_its_type_requires() {
    let mut berths = vec![];
    let error = delta::<Berth>(r#"{"port":"A","no":1},{"@id":"berths(port='A',no=2)","length":1}"#)
        .apply_to(&mut berths)
        .unwrap_err();
    assert!(berths.is_empty());
    assert_eq!(error.entry(), 1);
    assert_eq!(error.path().to_string(), "port");
    assert_eq!(
        error.to_string(),
        "value/1/port: found no such member, expected Edm.String"
    );
    assert_eq!(
        refused(
            r#"{"id":"1","name":"B"},{"id":"1","place":{"note":"n"}}"#,
            &[ship("1")]
        ),
        "value/1/place/lat: found no such member, expected Edm.Double"
    );
}

#[test]
fn an_entry_that_does_not_tell_its_entity_is_an_error_and_nothing_changes() {
    let ships = [ship("1")];
    let expected = "found neither all key members nor an entity-id, expected one of them to tell which entity it is";
    assert_eq!(
        refused(r#"{"id":"1","name":"B"},{"name":"C"}"#, &ships),
        format!("value/1: {expected}")
    );
    let error = delta::<Ship>(r#"{"@removed":{}}"#)
        .apply_to(&mut vec![])
        .unwrap_err();
    assert_eq!(error.kind(), &DeltaErrorKind::NoIdentity);
    let error = delta::<Ship>(r#"{"@removed":{},"id":5}"#)
        .apply_to(&mut vec![])
        .unwrap_err();
    assert!(
        error.to_string().starts_with("value/0/id: invalid type"),
        "{error}"
    );
}

#[test]
fn what_is_not_applied_is_told() {
    let mut ships = vec![ship("1")];
    let done = applied(
        r##"{"@removed":{},"id":"9"},
        {"@context":"#ships/$link","source":"ships('1')","relationship":"berth","target":"berths(7)"},
        {"@context":"#ships/$deletedLink","source":"ships('9')","relationship":"berth"},
        {"id":"1","crew@delta":[{"@removed":{},"id":1}],"name":"Bo"},
        {"id":"2","crew@odata.delta":[]}"##,
        &mut ships,
    );
    let left: Vec<_> = done
        .left
        .iter()
        .map(|left| (left.entry, &left.reason))
        .collect();
    assert_eq!(
        left,
        [
            (0, &LeftReason::NotPresent),
            (1, &LeftReason::Link),
            (2, &LeftReason::DeletedLink),
            (3, &LeftReason::NestedDelta("crew@delta".into())),
            (4, &LeftReason::NestedDelta("crew@odata.delta".into())),
        ]
    );
    assert_eq!(
        ships,
        [
            Ship {
                name: Some("Bo".into()),
                ..ship("1")
            },
            Ship {
                id: Some("2".into()),
                ..Ship::default()
            }
        ]
    );
}

#[test]
fn a_related_entity_is_merged_if_it_is_the_same_and_replaced_if_it_is_another() {
    let berth = Berth {
        port: "A".into(),
        no: 7,
        length: Some(90.0),
    };
    let with_berth = |berth| Ship {
        berth: Some(berth),
        ..ship("1")
    };
    let mut ships = vec![with_berth(berth.clone())];
    applied(r#"{"id":"1","berth":{"port":"A","no":7}}"#, &mut ships);
    assert_eq!(ships, [with_berth(berth.clone())]);
    applied(r#"{"id":"1","berth":{"port":"A","no":8}}"#, &mut ships);
    assert_eq!(
        ships,
        [with_berth(Berth {
            no: 8,
            length: None,
            ..berth
        })]
    );
    applied(r#"{"id":"1","berth":null}"#, &mut ships);
    assert_eq!(ships, [ship("1")]);
}

#[test]
fn annotations_are_replaced_in_whatever_spelling() {
    let annotations = Annotations::from_iter([("@odata.etag", "1"), ("name@acme.mark", "a")]);
    let mut ships = vec![Ship {
        annotations,
        ..ship("1")
    }];
    applied(
        r#"{"@context":"c","@etag":"2","id":"1","name@acme.mark":"b"}"#,
        &mut ships,
    );
    let expected = DynamicObject::from_iter([("@odata.etag", "2"), ("name@acme.mark", "b")]);
    assert_eq!(*ships[0].annotations, expected);
}

#[test]
fn a_large_delta_is_applied_to_a_large_collection() {
    let mut ships: Vec<_> = (0..20_000).map(|no| ship(&no.to_string())).collect();
    let entries: Vec<_> = (10_000..30_000)
        .map(|no| match no % 2 {
            0 => format!(r#"{{"id":"{no}","revision":1}}"#),
            _ => format!(r#"{{"@removed":{{}},"id":"{no}"}}"#),
        })
        .collect();
    let done = applied(&entries.join(","), &mut ships);
    assert_eq!(
        (done.added, done.changed, done.removed),
        (5_000, 5_000, 5_000)
    );
    assert_eq!(done.left.len(), 5_000);
    assert_eq!(ships.len(), 20_000);
}
