use odata_core::payload::delta::{Applied, LeftReason};
use odata_core::prelude::*;

use crate::model::{Berth, delta};

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Person {
    #[odata(key)]
    id: i32,
    name: Option<String>,
    role: Option<String>,
    #[odata(navigation)]
    boss: Option<Box<Person>>,
    #[odata(navigation)]
    reports: Vec<Person>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Boat {
    #[odata(key)]
    id: i32,
    #[odata(navigation)]
    crew: Vec<Person>,
    #[odata(navigation)]
    berth: Option<Berth>,
    gear: Option<Gear>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Gear {
    #[odata(navigation)]
    owner: Option<Person>,
}

fn person(id: i32, name: &str) -> Person {
    Person {
        id,
        name: Some(name.into()),
        ..Person::default()
    }
}

fn boat(id: i32) -> Boat {
    Boat {
        id,
        crew: vec![person(1, "Ada"), person(2, "Bo")],
        berth: Some(Berth {
            port: "A".into(),
            no: 7,
            length: None,
        }),
        gear: Some(Gear {
            owner: Some(person(9, "Di")),
        }),
    }
}

fn applied<T: odata_core::Value>(entries: &str, entities: &mut Vec<T>) -> Applied {
    delta::<T>(entries).apply_to(entities).unwrap()
}

fn link(kind: &str, source: &str, relationship: &str, target: &str) -> String {
    let target = match target {
        "" => String::new(),
        target => format!(r#","target":"{target}""#),
    };
    format!(
        r##"{{"@context":"#boats/${kind}","source":"{source}","relationship":"{relationship}"{target}}}"##
    )
}

fn reasons(applied: &Applied) -> Vec<&LeftReason> {
    applied.left.iter().map(|left| &left.reason).collect()
}

// Rule 127.
#[test]
fn a_deleted_link_removes_the_entity_from_the_collection_or_clears_the_property() {
    let mut boats = vec![boat(1), boat(2)];
    let entries = [
        link("deletedLink", "boats(1)", "crew", "people(1)"),
        link("deletedLink", "boats(1)", "berth", ""),
        link("deletedLink", "boats(2)", "berth", "berths(no=7,port='A')"),
        link("deletedLink", "boats(2)", "gear/owner", "people(9)"),
        link(
            "deletedLink",
            "boats(2)",
            "demo.port.boat/crew",
            "people(2)",
        ),
    ];
    let done = applied(&entries.join(","), &mut boats);
    assert_eq!(reasons(&done), Vec::<&LeftReason>::new());
    assert_eq!((done.added, done.changed, done.removed), (0, 2, 0));
    assert_eq!(boats[0].crew, [person(2, "Bo")]);
    assert_eq!(boats[0].berth, None);
    assert_eq!(boats[0].gear, boat(1).gear);
    assert_eq!(boats[1].crew, [person(1, "Ada")]);
    assert_eq!(boats[1].berth, None);
    assert_eq!(boats[1].gear, Some(Gear { owner: None }));
}

#[test]
fn a_deleted_link_to_what_is_not_held_is_left_and_changes_nothing() {
    let mut boats = vec![boat(1)];
    let entries = [
        link("deletedLink", "boats(1)", "crew", "people(7)"),
        link("deletedLink", "boats(1)", "crew", ""),
        link("deletedLink", "boats(1)", "berth", "berths(no=8,port='A')"),
        link("deletedLink", "boats(1)", "id", ""),
        link("deletedLink", "boats(1)", "mast", ""),
        link("deletedLink", "boats(1)", "", ""),
        link("deletedLink", "boats(3)", "crew", "people(1)"),
    ];
    let done = applied(&entries.join(","), &mut boats);
    assert_eq!(reasons(&done), [&LeftReason::DeletedLink; 7]);
    assert_eq!(done.changed, 0);
    assert_eq!(boats, [boat(1)]);
}

#[test]
fn an_added_link_is_applied_where_the_entity_at_its_other_end_is_known() {
    let mut people = vec![person(1, "Ada"), person(2, "Bo")];
    let entries = [
        r#"{"id":2,"role":"cook"}"#.to_owned(),
        link("link", "people(1)", "boss", "people(2)"),
        link("link", "people(1)", "reports", "people(2)"),
        link("link", "people(1)", "reports", "people(2)"),
        link("link", "people(1)", "reports", "people(3)"),
    ];
    let done = applied(&entries.join(","), &mut people);
    let bo = Person {
        role: Some("cook".into()),
        ..person(2, "Bo")
    };
    assert_eq!(
        people,
        [
            Person {
                boss: Some(Box::new(bo.clone())),
                reports: vec![bo.clone()],
                ..person(1, "Ada")
            },
            bo
        ]
    );
    assert_eq!(done.left.len(), 1);
    assert_eq!((done.left[0].entry, done.changed), (4, 2));
    assert_eq!(done.left[0].reason, LeftReason::Link);
}

#[test]
fn an_added_link_to_what_is_held_changes_nothing_and_to_anything_else_is_left() {
    let mut boats = vec![boat(1)];
    let entries = [
        link("link", "boats(1)", "crew", "people(1)"),
        link("link", "boats(1)", "berth", "berths(no=7,port='A')"),
        // The only entity with the key 1 is a boat.
        link("link", "boats(1)", "gear/owner", "people(1)"),
        link("link", "boats(1)", "berth", "berths(no=8,port='A')"),
    ];
    let done = applied(&entries.join(","), &mut boats);
    let left: Vec<_> = done.left.iter().map(|left| left.entry).collect();
    assert_eq!(left, [2, 3]);
    assert_eq!(boats, [boat(1)]);
}

// Rule 114.
#[test]
fn changes_of_a_collection_of_related_entities_are_applied_within_their_entry() {
    let with_id = Annotations::from_iter([("@odata.id", "people(@odd)")]);
    let mut boats = vec![boat(1)];
    boats[0].crew.push(Person {
        annotations: with_id.clone(),
        ..person(3, "Cy")
    });
    let done = applied(
        r#"{"id":1,"crew@delta":[{"@removed":{"reason":"deleted"},"@id":"people(1)"},{"id":2,"role":"cook"},
        {"@id":"people(@odd)","name":null},{"id":4,"name":"Eve"},{"id":4,"role":"mate"},{"id":5},{"@removed":{},"id":5}]},
        {"id":2,"crew@odata.delta":[{"id":6,"name":"Flo"}]}"#,
        &mut boats,
    );
    assert_eq!(reasons(&done), Vec::<&LeftReason>::new());
    let with_role = |role: &str, person| Person {
        role: Some(role.into()),
        ..person
    };
    let cy = Person {
        id: 3,
        annotations: with_id,
        ..Person::default()
    };
    assert_eq!(
        boats[0].crew,
        [
            with_role("cook", person(2, "Bo")),
            cy,
            with_role("mate", person(4, "Eve"))
        ]
    );
    assert_eq!(boats[1].crew, [person(6, "Flo")]);
}

#[test]
fn changes_of_related_entities_that_do_not_fit_are_left_as_a_whole() {
    for changes in [
        r#""crew@delta":[{"id":2,"role":"cook"},{"@removed":{},"id":7}]"#,
        r#""crew@delta":[{"id":2,"role":"cook"},{"@id":"people(7)"}]"#,
        r#""crew@delta":[{"id":2,"role":"cook"},{"role":"cook"}]"#,
        r#""crew@delta":[{"id":2,"reports@delta":[{"id":1}]}]"#,
        r##""crew@delta":[{"@context":"#people/$link","source":"a","relationship":"b","target":"c"}]"##,
        r#""crew":[],"crew@delta":[{"id":2,"role":"cook"}]"#,
        r#""mast@delta":[]"#,
    ] {
        let mut boats = vec![boat(1)];
        let done = applied(&format!(r#"{{"id":1,{changes}}}"#), &mut boats);
        assert!(
            matches!(reasons(&done)[..], [LeftReason::NestedDelta(_)]),
            "{changes}"
        );
        match changes.contains(r#""crew":[]"#) {
            true => assert_eq!(boats[0].crew, []),
            false => assert_eq!(boats, [boat(1)], "{changes}"),
        }
    }
}

#[test]
fn a_value_that_a_related_entity_cannot_have_is_an_error_with_its_path() {
    let mut boats = vec![boat(1)];
    for (changes, expected) in [
        (
            r#"[{"id":2},{"id":5000000000}]"#,
            "value/0/crew@delta/1/id: ",
        ),
        (
            r#"[{"id":2,"boss":{"id":1.5}}]"#,
            "value/0/crew@delta/0/boss/id: ",
        ),
    ] {
        let error = delta::<Boat>(&format!(r#"{{"id":1,"crew@delta":{changes}}}"#))
            .apply_to(&mut boats)
            .unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
        assert_eq!(boats, [boat(1)]);
    }
}
