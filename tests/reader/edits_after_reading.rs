//! A value that was read, changed, and written with what was read of it.

use odata_core::json::{Kept, Reader, Writer};

use crate::model::{AnyVessel, Extras, Manifest, Phase, Position, Tanker, Tug, Vessel};

fn read<T: odata_core::Value>(text: &str) -> Kept<T> {
    Reader::lenient().read_kept(text).unwrap()
}

fn edited<T: odata_core::Value>(text: &str, edit: impl FnOnce(&mut T)) -> String {
    let mut kept = read::<T>(text);
    edit(kept.value_mut());
    Writer::new().write_kept(&kept)
}

#[test]
fn what_was_set_is_written_in_its_place_or_behind() {
    let written = edited::<Vessel>(
        r#"{"phase":"moored","name":"A","callSign":null}"#,
        |vessel| {
            vessel.name = Some("B".to_owned());
            vessel.phase = Some(Phase::Moving);
            vessel.call_sign = Some("AB123".to_owned());
            vessel.tags = vec!["t".to_owned()];
            vessel.pos = Some(Position {
                lat: Some(1.0),
                ..Position::default()
            });
        },
    );
    assert_eq!(
        written,
        r#"{"phase":"moving","name":"B","callSign":"AB123","pos":{"lat":1.0},"tags":["t"]}"#
    );
}

#[test]
fn what_was_taken_away_is_null_where_null_is_allowed_and_else_left_out() {
    let written = edited::<Vessel>(
        r#"{"name":"A","callSign":"AB123","tags":["a"],"pos":{"lat":1.0,"note":"n"},"manifest":{"tons":1}}"#,
        |vessel| {
            vessel.name = None;
            vessel.call_sign = None;
            vessel.tags.clear();
            vessel.manifest = None;
            if let Some(pos) = &mut vessel.pos {
                *pos = Position::default();
            }
        },
    );
    assert_eq!(
        written,
        r#"{"callSign":null,"tags":[],"pos":{"note":null}}"#
    );
}

#[test]
fn items_that_were_added_are_written_in_full() {
    let text = r#"{"stops":[{"note":null,"lat":1.0}],"tons":1}"#;
    let written = edited::<Manifest>(text, |manifest| {
        manifest.stops.push(Position {
            lat: Some(2.0),
            lon: Some(3.0),
            note: None,
        });
    });
    assert_eq!(
        written,
        r#"{"stops":[{"note":null,"lat":1.0},{"lat":2.0,"lon":3.0}],"tons":1}"#
    );
}

#[test]
fn items_after_one_that_was_removed_are_not_taken_for_others() {
    let text = r#"{"stops":[{"note":"a","lat":1.0},{"lon":2.0}],"tons":1}"#;
    let written = edited::<Manifest>(text, |manifest| {
        manifest.stops.remove(0);
    });
    assert_eq!(written, r#"{"stops":[{"lon":2.0}],"tons":1}"#);
    let written = edited::<Manifest>(text, |manifest| manifest.stops.clear());
    assert_eq!(written, r#"{"stops":[],"tons":1}"#);
}

#[test]
fn members_of_bags_are_changed_removed_and_added() {
    let text = r#"{"b":1,"origin":"X","a":2}"#;
    let written = edited::<Extras>(text, |extras| {
        extras.rest.insert("b", "new");
        extras.rest.remove("a");
        extras.rest.insert("c", 3);
        extras.rest.insert("origin", "not twice");
    });
    assert_eq!(written, r#"{"b":"new","origin":"X","c":3}"#);
}

#[test]
fn annotations_are_changed_removed_and_added() {
    let text = r#"{"@odata.etag":"a","name":"A","name@acme.x":1}"#;
    let written = edited::<Vessel>(text, |vessel| {
        vessel.item.annotations.insert("@odata.etag", "b");
        vessel.item.annotations.remove("name@acme.x");
        vessel.item.annotations.insert("@acme.y", 2);
    });
    assert_eq!(written, r#"{"@odata.etag":"b","name":"A","@acme.y":2}"#);
}

#[test]
fn a_value_of_another_type_has_its_own_tag() {
    let text = r##"{"name":"A","@odata.type":"#demo.port.Tanker","hazmat":true}"##;
    let written = edited::<AnyVessel>(text, |vessel| {
        let AnyVessel::Tanker(tanker) = vessel else {
            panic!("{vessel:?}");
        };
        *vessel = AnyVessel::Tug(Tug {
            vessel: core::mem::take(&mut tanker.vessel),
            power: Some(5),
            ..Tug::default()
        });
    });
    assert_eq!(
        written,
        r##"{"@odata.type":"#demo.port.Tug","name":"A","power":5}"##
    );
    // What had no tag is of the declared type, and has to say so when it no longer is.
    let written = edited::<AnyVessel>(r#"{"name":"A"}"#, |vessel| {
        *vessel = AnyVessel::Tanker(Tanker::default());
    });
    assert_eq!(written, r##"{"@odata.type":"#demo.port.Tanker"}"##);
}

#[test]
fn a_value_in_place_of_null_is_written() {
    let written = edited::<Vessel>(r#"{"pos":null}"#, |vessel| {
        vessel.pos = Some(Position {
            lat: Some(1.0),
            ..Position::default()
        });
    });
    assert_eq!(written, r#"{"pos":{"lat":1.0}}"#);
}
