//! What was set after a value was read, written beside what was read.

use odata_core::json::{Reader, Writer};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", open)]
struct Yard {
    name: Option<Option<String>>,
    #[odata(dynamic)]
    more: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

fn edited(text: &str, edit: impl FnOnce(&mut Yard)) -> String {
    let mut kept = Reader::strict().read_kept::<Yard>(text).unwrap();
    edit(kept.value_mut());
    Writer::new().write_kept(&kept)
}

#[test]
fn null_that_was_set_is_written() {
    let set_null = |yard: &mut Yard| yard.name = Some(None);
    assert_eq!(edited("{}", set_null), r#"{"name":null}"#);
    assert_eq!(edited(r#"{"name":"A"}"#, set_null), r#"{"name":null}"#);
}

#[test]
fn the_type_of_a_member_that_was_set_is_written_once() {
    for text in [
        r##"{"built@odata.type":"#Date","built":"2024-02-29"}"##,
        r##"{"built@odata.type":"#Date"}"##,
    ] {
        let other = Reader::strict().read::<Yard>(text).unwrap().value;
        assert_eq!(edited("{}", |yard| *yard = other), text);
    }
}

#[test]
fn the_type_of_a_member_that_was_taken_away_is_written_once() {
    let text = r##"{"built@odata.type":"#Date"}"##;
    let other = Reader::strict().read::<Yard>(text).unwrap().value;
    assert_eq!(edited(r#"{"built":1}"#, |yard| *yard = other), text);
}

#[test]
fn a_type_that_does_not_hold_any_more_is_not_written() {
    let text = r##"{"built@odata.type":"#Date","built":"2024-02-29"}"##;
    let mut other = Reader::strict().read::<Yard>(text).unwrap().value;
    other.more.insert("built", "long ago");
    let written = edited("{}", |yard| *yard = other.clone());
    assert_eq!(written, r#"{"built":"long ago"}"#);
    other.more.remove("built");
    assert_eq!(edited("{}", |yard| *yard = other), "{}");
}

#[test]
fn a_member_of_both_bags_is_written_once() {
    let written = edited("{}", |yard| {
        yard.annotations.insert("name@acme.mark", 1);
        yard.more.insert("name@acme.mark", 2);
    });
    assert_eq!(written, r#"{"name@acme.mark":1}"#);
}
