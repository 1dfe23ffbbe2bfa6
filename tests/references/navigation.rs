//! What an answer says of navigation properties.

use odata_core::json::{ErrorKind, Reader, Version, Writer};
use odata_core::prelude::*;

use crate::model::{Berth, Person, Vessel};

/// Both properties keep absent apart from null and from empty.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Ship {
    #[odata(navigation)]
    berth: Option<Option<Box<Berth>>>,
    #[odata(navigation)]
    crew: Option<Vec<Person>>,
    #[odata(annotations)]
    annotations: Annotations,
}

fn read(text: &str) -> Ship {
    let read = Reader::strict().read(text);
    read.unwrap_or_else(|error| panic!("{text}: {error}")).value
}

#[test]
fn absent_null_and_expanded_are_told_apart_rule_46() {
    assert_eq!(read("{}").berth, None);
    assert_eq!(read(r#"{"berth":null}"#).berth, Some(None));
    assert!(
        matches!(read(r#"{"berth":{"no":7}}"#).berth, Some(Some(berth)) if berth.no == Some(7))
    );
    assert_eq!(read("{}").crew, None);
    assert_eq!(read(r#"{"crew":[]}"#).crew, Some(Vec::new()));
    for text in [
        "{}",
        r#"{"berth":null}"#,
        r#"{"berth":{"no":7}}"#,
        r#"{"crew":[]}"#,
    ] {
        assert_eq!(Writer::new().to_string(&read(text)), text);
    }
}

#[test]
fn null_is_no_collection_of_entities_rule_46() {
    for reader in [Reader::lenient(), Reader::strict()] {
        let text = r#"{"crew":null}"#;
        for error in [
            reader.read::<Ship>(text).map(drop).unwrap_err(),
            reader.read::<Vessel>(text).map(drop).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::NullNotAllowed);
        }
    }
}

#[test]
fn a_link_without_a_value_leaves_the_member_absent_rule_45() {
    let text = r#"{"berth@odata.navigationLink":"v(1)/berth","berth@odata.associationLink":"v(1)/berth/$ref"}"#;
    let ship = read(text);
    assert_eq!(ship.berth, None);
    let berth = ship.annotations.navigation("berth");
    assert_eq!(berth.navigation_link, Some("v(1)/berth"));
    assert_eq!(berth.association_link, Some("v(1)/berth/$ref"));
    assert_eq!((berth.count, berth.next_link), (None, None));
    assert_eq!(Writer::new().to_string(&ship), text);
}

#[test]
fn counts_and_next_links_stand_with_a_collection_or_without_rules_42_and_43() {
    for (text, count, next) in [
        (r#"{"crew@odata.count":"3"}"#, Some(3), None),
        (
            r#"{"crew@odata.count":"9007199254740993","crew":[],"crew@odata.nextLink":"n"}"#,
            Some(9_007_199_254_740_993),
            Some("n"),
        ),
        (r#"{"crew@odata.nextLink":"n"}"#, None, Some("n")),
    ] {
        let reader = Reader::strict().ieee754_compatible(true);
        let ship = reader.read::<Ship>(text).unwrap().value;
        let crew = ship.annotations.navigation("crew");
        assert_eq!((crew.count, crew.next_link), (count, next), "{text}");
    }
    let v4_01 = Reader::strict().version(Version::V4_01);
    let ship = v4_01.read::<Ship>(r#"{"crew@count":2}"#).unwrap().value;
    assert_eq!(ship.annotations.navigation("crew").count, Some(2));
}
