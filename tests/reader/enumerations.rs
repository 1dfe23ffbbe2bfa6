//! Enumeration types and flags.

use odata_core::json::{ErrorKind, Reader};
use odata_core::prelude::*;

use crate::model::{Phase, Rights, Vessel, VesselPatch};
use crate::{body, conforms, departs, refused};

fn rights(text: &str) -> Flags<Rights> {
    let text = format!(r#"{{"rights":"{text}"}}"#);
    conforms::<Vessel>(&text).rights.unwrap()
}

#[test]
fn a_member_is_read_by_name() {
    // V103, rule 85
    assert_eq!(
        conforms::<Vessel>(r#"{"phase":"moored"}"#).phase,
        Some(Phase::Moored)
    );
}

#[test]
fn names_are_case_sensitive_and_unknown_ones_are_kept() {
    // Rules 89 and 90
    let text = r#"{"phase":"Moored"}"#;
    let vessel = departs::<Vessel>(text, &[(ErrorKind::UnknownEnumMember, "phase")]);
    assert_eq!(vessel.phase, Some(Phase::Other("Moored".to_owned())));
    assert_eq!(body(&vessel), text);
}

#[test]
fn unknown_future_value_is_a_member_of_its_own() {
    // V105, rule 91
    let phase = conforms::<Vessel>(r#"{"phase":"unknownFutureValue"}"#).phase;
    assert_eq!(phase, Some(Phase::UnknownFutureValue));
    assert!(!phase.unwrap().is_unknown());
}

#[test]
fn a_number_in_a_string_is_a_member_and_a_json_number_is_not() {
    // V107, rules 87 and 88
    let vessel = conforms::<Vessel>(r#"{"phase":"1"}"#);
    assert_eq!(vessel.phase, Some(Phase::Moving));
    refused::<Vessel>(r#"{"phase":1}"#, ErrorKind::TypeMismatch, "phase");
    let vessel = departs::<Vessel>(
        r#"{"phase":"17"}"#,
        &[(ErrorKind::UnknownEnumMember, "phase")],
    );
    assert_eq!(body(&vessel), r#"{"phase":"17"}"#);
}

#[test]
fn flags_are_written_in_declared_order_without_blanks() {
    // V109, rules 85 and 92
    assert_eq!(
        rights("unload,load"),
        Flags::from(Rights::Load) | Rights::Unload
    );
    assert_eq!(rights("unload,load").to_string(), "load,unload");
    assert_eq!(rights("all"), Flags::from(Rights::All));
    assert_eq!(rights("all"), rights("load,unload,inspect"));
    assert_eq!(rights("load,load"), rights("load"));
    let vessel = departs::<Vessel>(
        r#"{"rights":"load, unload"}"#,
        &[(ErrorKind::SpaceInFlags, "rights")],
    );
    assert_eq!(body(&vessel), r#"{"rights":"load,unload"}"#);
}

#[test]
fn unknown_names_of_flags_are_kept() {
    // V111, rule 93
    let text = r#"{"rights":"load,zap"}"#;
    let vessel = departs::<Vessel>(text, &[(ErrorKind::UnknownEnumMember, "rights")]);
    let rights = vessel.rights.as_ref().unwrap();
    assert!(rights.contains(Rights::Load));
    assert_eq!(rights.unknown().collect::<Vec<_>>(), ["zap"]);
    assert_eq!(body(&vessel), text);
}

#[test]
fn a_text_may_depart_in_two_ways() {
    // Rules 86 and 93
    departs::<Vessel>(
        r#"{"rights":"load, zap"}"#,
        &[
            (ErrorKind::SpaceInFlags, "rights"),
            (ErrorKind::UnknownEnumMember, "rights"),
        ],
    );
}

#[test]
fn no_flag_is_zero_and_no_text_is_none() {
    // V113, rules 50 and 93
    assert_eq!(rights("none"), Flags::from(Rights::None));
    assert_eq!(rights("none").bits(), 0);
    refused::<Vessel>(r#"{"rights":""}"#, ErrorKind::InvalidValue, "rights");
    assert_eq!(conforms::<Vessel>(r#"{"rights":null}"#).rights, None);
    let patch = conforms::<VesselPatch>(r#"{"rights":null}"#);
    assert_eq!(patch.rights, Change::Null);
}

#[test]
fn numbers_may_stand_among_flags() {
    // V137, rule 87
    assert_eq!(
        rights("load,+4"),
        Flags::from(Rights::Load) | Rights::Inspect
    );
    assert_eq!(rights("load,+4").to_string(), "load,inspect");
}

#[test]
fn json_numbers_are_members_on_request() {
    // Rule 88
    let reader = Reader::lenient().numeric_enums(true);
    let read = reader.read::<Vessel>(r#"{"phase":1,"rights":5}"#).unwrap();
    assert_eq!(read.value.phase, Some(Phase::Moving));
    assert_eq!(read.value.rights.unwrap().to_string(), "load,inspect");
    let kinds: Vec<_> = read.notes.iter().map(|note| note.kind()).collect();
    assert_eq!(kinds, [ErrorKind::NumericEnum, ErrorKind::NumericEnum]);
    let strict = Reader::strict().numeric_enums(true);
    let error = strict.read::<Vessel>(r#"{"phase":1}"#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NumericEnum);
    assert_eq!(error.path().to_string(), "phase");
}

#[test]
fn a_json_number_that_is_no_integer_is_no_member() {
    let reader = Reader::lenient().numeric_enums(true);
    for text in [
        r#"{"phase":1.5}"#,
        r#"{"rights":1e2}"#,
        r#"{"phase":99999999999999999999}"#,
    ] {
        assert!(reader.read::<Vessel>(text).is_err(), "{text}");
    }
}
