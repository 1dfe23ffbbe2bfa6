//! Enumeration types beyond their plain members.

use odata_core::TypeTag;
use odata_core::json::ErrorKind;
use odata_core::prelude::*;

use crate::{body, conforms, departs, refused};

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "demo.port", alias = "dp")]
enum Phase {
    Planned,
    Moving,
    /// Another name of the same value.
    #[odata(value = 1)]
    UnderWay,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "demo.port", flags, alias = "dp")]
#[allow(dead_code, reason = "some members are only read")]
enum Rights {
    Load = 1,
    Unload = 2,
    UnknownFutureValue = 8,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Ship {
    phase: Option<Phase>,
    phases: Vec<Phase>,
    rights: Option<Flags<Rights>>,
    all_rights: Vec<Flags<Rights>>,
}

#[test]
fn the_future_value_is_read_and_not_set() {
    // Rule 91.
    let ship: Ship = conforms(r#"{"phase":"unknownFutureValue"}"#);
    assert!(ship.validate().is_ok());
    let mut patch = ShipPatch {
        phase: Change::Set(Phase::UnknownFutureValue),
        phases: Some(vec![Phase::Moving, Phase::UnknownFutureValue]),
        rights: Change::Set(Rights::Load | Rights::UnknownFutureValue),
        ..ShipPatch::default()
    };
    let violations = patch.validate().unwrap_err();
    let paths: Vec<_> = violations
        .iter()
        .map(|violation| violation.path().to_string())
        .collect();
    assert_eq!(paths, ["phase", "phases/1", "rights"]);
    let first = violations.iter().next().unwrap();
    assert_eq!(
        first.to_string(),
        "phase: found unknownFutureValue, which stands for members that a service hides, expected a member of demo.port.phase to set (AllowedValues)"
    );
    patch = ShipPatch {
        phase: Change::Set(Phase::Other("docked".into())),
        ..ShipPatch::default()
    };
    assert!(patch.validate().is_ok());
}

#[test]
fn a_type_is_named_by_its_alias_too() {
    // Rule 20.
    let tag = TypeTag::parse("#dp.phase").unwrap();
    assert!(Phase::DESCRIPTION.is_named(tag.name()));
    assert_eq!(Phase::DESCRIPTION.alias(), Some("dp"));
    assert!(Rights::DESCRIPTION.is_named("dp.rights"));
    assert!(Rights::DESCRIPTION.is_named("demo.port.rights"));
    assert!(!Rights::DESCRIPTION.is_named("dp.Rights"));
}

#[test]
fn a_number_in_a_string_is_the_first_member_of_that_value() {
    // Rule 87.
    for text in ["1", "+1"] {
        let ship: Ship = conforms(&format!(r#"{{"phase":"{text}"}}"#));
        assert_eq!(ship.phase, Some(Phase::Moving));
    }
    let ship: Ship = conforms(r#"{"phase":"underWay"}"#);
    assert_eq!(ship.phase, Some(Phase::UnderWay));
    let ship: Ship = departs(r#"{"phase":"-3"}"#, ErrorKind::UnknownEnumMember, "phase");
    assert_eq!(body(&ship), r#"{"phase":"-3"}"#);
}

#[test]
fn no_flag_is_zero_where_no_member_is() {
    // Rules 92 and 93.
    let text = r#"{"rights":"0"}"#;
    let ship: Ship = conforms(text);
    assert_eq!(ship.rights.as_ref().unwrap().bits(), 0);
    assert_eq!(body(&ship), text);
    refused::<Ship>(r#"{"rights":""}"#, ErrorKind::InvalidValue, "rights");
}

#[test]
fn unknown_members_stay_in_their_place_of_a_collection() {
    // Rules 93 and 95.
    let text =
        r#"{"phases":["moving","docked","planned"],"allRights":["load","load,zap","unload"]}"#;
    let read = odata_core::json::Reader::lenient()
        .read::<Ship>(text)
        .unwrap();
    let notes: Vec<_> = read
        .notes
        .iter()
        .map(|note| (note.kind(), note.path().to_string()))
        .collect();
    assert_eq!(
        notes,
        [
            (ErrorKind::UnknownEnumMember, "phases/1".to_owned()),
            (ErrorKind::UnknownEnumMember, "allRights/1".to_owned())
        ]
    );
    assert_eq!(body(&read.value), text);
}

#[test]
fn a_list_of_members_is_none_of_a_type_without_flags() {
    // Rule 94.
    departs::<Ship>(
        r#"{"phase":"planned,moving"}"#,
        ErrorKind::UnknownEnumMember,
        "phase",
    );
}

#[test]
fn bits_without_a_member_are_kept_and_noted() {
    // Rule 87.
    let ship: Ship = departs(
        r#"{"rights":"load,64"}"#,
        ErrorKind::UnknownEnumMember,
        "rights",
    );
    assert_eq!(ship.rights.as_ref().unwrap().bits(), 65);
    assert_eq!(body(&ship), r#"{"rights":"65"}"#);
}
