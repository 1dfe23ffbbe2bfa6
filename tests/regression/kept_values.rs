//! Values that were read under `$select`, compared and written.

use odata_core::json::{self, Kept, Reader, TagPolicy, Writer};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Place {
    lat: Option<f64>,
    note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Crate {
    #[odata(key)]
    id: Option<i32>,
    label: Option<String>,
    owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", open)]
struct Yard {
    name: Option<String>,
    tags: Vec<String>,
    place: Option<Place>,
    stops: Vec<Place>,
    #[odata(navigation)]
    crates: Vec<Crate>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

fn read(text: &str) -> Kept<Yard> {
    Reader::strict().read_kept(text).unwrap()
}

fn edited(text: &str, edit: impl FnOnce(&mut Yard)) -> String {
    let mut kept = read(text);
    edit(kept.value_mut());
    Writer::new().nulls(true).write_kept(&kept)
}

#[track_caller]
fn differ(before: &str, after: &str, expected: &str) {
    let patch = read(before).diff(&read(after));
    let written = Writer::new().tags(TagPolicy::Never).to_string(&patch);
    assert_eq!(written, expected, "from {before} to {after}");
}

// Rules 51, 54 and 97.
#[test]
fn null_and_empty_in_the_place_of_what_was_not_read_are_differences() {
    differ("{}", r#"{"name":null}"#, r#"{"name":null}"#);
    differ("{}", r#"{"tags":[]}"#, r#"{"tags":[]}"#);
    differ("{}", r#"{"place":null}"#, r#"{"place":null}"#);
    differ(
        r#"{"place":{"lat":1.0}}"#,
        r#"{"place":{"lat":1.0,"note":null}}"#,
        r#"{"place":{"note":null}}"#,
    );
    differ(
        r#"{"name":null,"tags":[]}"#,
        r#"{"name":null,"tags":[]}"#,
        "{}",
    );
    differ(r#"{"place":{"lat":1.0}}"#, r#"{"place":{}}"#, "{}");
}

#[test]
fn the_diff_of_what_was_kept_makes_null_of_nothing_that_was_not_read() {
    differ(
        r#"{"name":"A","tags":["a"],"place":{"lat":1.0}}"#,
        "{}",
        "{}",
    );
    // A replacement would write "note":null.
    differ(
        r#"{"place":null}"#,
        r#"{"place":{"lat":1.0}}"#,
        r#"{"place":{"lat":1.0}}"#,
    );
    differ(
        "{}",
        r#"{"place":{"note":null}}"#,
        r#"{"place":{"note":null}}"#,
    );
    // An undeclared member that was not selected is not removed; one that is gone by the user's hand is.
    differ(r#"{"x":1,"y":1}"#, r#"{"y":2}"#, r#"{"y":2}"#);
    let before = read(r#"{"x":1,"y":1}"#);
    let mut after = before.clone();
    after.value_mut().more.remove("x");
    assert_eq!(json::to_string(&before.diff(&after)), r#"{"x":null}"#);
}

// Rule 58.
#[test]
fn an_undeclared_member_that_is_null_is_one_that_is_not_there() {
    differ("{}", r#"{"x":null}"#, "{}");
    differ(r#"{"x":null}"#, "{}", "{}");
    differ(r#"{"x":1}"#, r#"{"x":null}"#, r#"{"x":null}"#);
    let (null, none) = (read(r#"{"x":null}"#), read("{}"));
    assert!(null.value().diff(none.value()).is_empty());
    assert!(none.value().diff(null.value()).is_empty());
}

#[test]
fn an_item_that_was_put_in_front_takes_nothing_of_another() {
    let text = r#"{"stops":[{"note":null,"lat":1.0},{"lat":2.0}]}"#;
    let new = || Place {
        lat: Some(0.0),
        note: None,
    };
    assert_eq!(
        edited(text, |yard| yard.stops.insert(0, new())),
        r#"{"stops":[{"lat":0.0},{"note":null,"lat":1.0},{"lat":2.0}]}"#
    );
    assert_eq!(
        edited(text, |yard| yard.stops.swap(0, 1)),
        r#"{"stops":[{"lat":2.0},{"note":null,"lat":1.0}]}"#
    );
    assert_eq!(
        edited(text, |yard| drop(yard.stops.remove(1))),
        r#"{"stops":[{"note":null,"lat":1.0}]}"#
    );
}

#[test]
fn an_item_in_the_place_of_another_takes_nothing_of_it() {
    let text = r#"{"stops":[{"note":"a","lat":1.0},{"note":null,"lat":2.0}]}"#;
    assert_eq!(
        edited(text, |yard| {
            yard.stops[0] = Place {
                lat: Some(3.0),
                note: None,
            };
        }),
        r#"{"stops":[{"lat":3.0},{"note":null,"lat":2.0}]}"#
    );
}

#[test]
fn an_entity_is_the_one_that_has_its_key() {
    let text = r#"{"crates":[{"owner":null,"id":1},{"label":"b","id":2}]}"#;
    assert_eq!(
        edited(text, |yard| {
            yard.crates.reverse();
            yard.crates[1].label = Some("a".to_owned());
            yard.crates[0].label = None;
            yard.crates.insert(
                1,
                Crate {
                    id: Some(3),
                    ..Crate::default()
                },
            );
        }),
        r#"{"crates":[{"label":null,"id":2},{"id":3},{"owner":null,"id":1,"label":"a"}]}"#
    );
}

#[test]
fn what_was_not_read_is_told() {
    let paths = |text| -> Vec<String> {
        let kept = read(text);
        kept.not_read().iter().map(ToString::to_string).collect()
    };
    assert_eq!(paths("{}"), ["name", "tags", "place", "stops"]);
    assert_eq!(
        paths(r#"{"tags":[],"name":null,"place":{"lat":1.0},"stops":[{"note":null}],"x":1}"#),
        ["place/note", "stops/0/lat"]
    );
    let mut kept = read(r#"{"stops":[{"note":null}],"tags":[],"name":"A","place":null}"#);
    kept.value_mut().stops.clear();
    assert_eq!(kept.not_read().len(), 1);
}

#[test]
fn many_undeclared_members_are_compared_in_time_in_proportion() {
    let text = |value: usize| {
        let members: Vec<_> = (0..20_000)
            .map(|number| format!("\"m{number}\":{value}"))
            .collect();
        format!("{{{}}}", members.join(","))
    };
    let patch = read(&text(1)).diff(&read(&text(2)));
    assert_eq!(patch.more.iter().count(), 20_000);
}
