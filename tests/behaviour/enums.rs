use odata_core::prelude::*;
use odata_test_port::{Phase, Rights, Vessel};

fn phase(text: &str) -> Phase {
    serde_json::from_str(text).unwrap()
}

#[derive(Debug, PartialEq, ODataEnum)]
#[odata(namespace = "demo.port")]
enum Strict {
    A,
    #[odata(value = 5)]
    B,
    C,
}

// Rules 79 and 85.
#[test]
fn members_are_read_and_written_by_name_rule_85() {
    for (text, member) in [
        ("\"planned\"", Phase::Planned),
        ("\"moored\"", Phase::Moored),
    ] {
        assert_eq!(phase(text), member);
        assert_eq!(serde_json::to_string(&member).unwrap(), text);
        assert_eq!(odata_core::json::to_string(&member), text);
    }
}

#[test]
fn an_unknown_member_is_kept_in_text_rule_90() {
    let read = phase("\"docked\"");
    assert_eq!(read, Phase::Other("docked".into()));
    assert!(read.is_unknown());
    assert_eq!(serde_json::to_string(&read).unwrap(), "\"docked\"");
}

#[test]
fn names_are_case_sensitive_rule_89() {
    assert_eq!(phase("\"Moored\""), Phase::Other("Moored".into()));
}

#[test]
fn unknown_future_value_is_a_declared_member_where_it_is_declared_rule_91() {
    let read = phase("\"unknownFutureValue\"");
    assert_eq!(read, Phase::UnknownFutureValue);
    assert!(!read.is_unknown());
}

#[test]
fn a_number_in_a_string_is_the_member_of_that_value_rule_87() {
    assert_eq!(phase("\"1\""), Phase::Moving);
    assert_eq!(phase("\"17\""), Phase::Other("17".into()));
    assert_eq!(serde_json::from_str::<Strict>("\"5\"").unwrap(), Strict::B);
    assert_eq!(serde_json::from_str::<Strict>("\"6\"").unwrap(), Strict::C);
}

#[test]
fn a_json_number_is_an_error_rule_88() {
    assert!(serde_json::from_str::<Phase>("1").is_err());
    let error = odata_core::json::from_str::<Phase>("1").unwrap_err();
    assert_eq!(
        error.to_string(),
        "found a number, expected a string (demo.port.phase) at line 1 column 1"
    );
}

#[test]
fn without_a_variant_for_others_an_unknown_member_is_an_error_that_lists_the_members() {
    let error = serde_json::from_str::<Strict>("\"d\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("demo.port.strict") && error.contains("a, b, c"),
        "{error}"
    );
}

#[test]
fn an_unknown_entry_of_a_collection_stays_at_its_index_rule_95() {
    let read: Vec<Phase> = serde_json::from_str(r#"["moored","docked","moving"]"#).unwrap();
    assert_eq!(
        read,
        [Phase::Moored, Phase::Other("docked".into()), Phase::Moving]
    );
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        r#"["moored","docked","moving"]"#
    );
}

fn rights(text: &str) -> Flags<Rights> {
    text.parse().unwrap()
}

#[test]
fn flags_are_written_as_names_in_declaration_order_rule_85_and_92() {
    assert_eq!(rights("unload,load").to_string(), "load,unload");
    assert_eq!(rights("all").to_string(), "load,unload,inspect");
    assert_eq!(rights("all"), rights("load,unload,inspect"));
    assert_eq!(rights("load,load"), rights("load"));
    assert_eq!(rights("none").to_string(), "none");
    assert!(rights("none").contains(Rights::None));
}

#[test]
fn numbers_may_stand_among_the_names_of_flags_rule_87() {
    assert_eq!(rights("load,+4").to_string(), "load,inspect");
    assert_eq!(rights("3"), rights("load,unload"));
}

#[test]
fn unknown_names_of_flags_are_kept_rule_93() {
    let vessel: Vessel = serde_json::from_str(r#"{"rights":"zap,load"}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&vessel).unwrap(),
        r##"{"@odata.type":"#demo.port.vessel","rights":"load,zap"}"##
    );
    assert!(serde_json::from_str::<Vessel>(r#"{"rights":""}"#).is_err());
}

#[test]
fn flags_are_combined_with_bars() {
    let both = Rights::Load | Rights::Inspect;
    assert!(both.contains(Rights::Load) && !both.contains(Rights::Unload));
    let vessel = Vessel {
        rights: Some(both | Rights::Unload),
        ..Vessel::default()
    };
    assert_eq!(vessel.rights.unwrap(), rights("all"));
}

#[test]
fn bits_without_a_name_are_kept() {
    assert_eq!(rights("8").bits(), 8);
    assert_eq!(rights(&rights("load,8").to_string()), rights("load,8"));
}

#[test]
fn names_of_members_are_given_or_renamed() {
    #[derive(ODataEnum)]
    #[odata(
        namespace = "demo.port",
        name = "KIND",
        rename_all = "SCREAMING_SNAKE_CASE"
    )]
    enum Kind {
        DryBulk,
        #[odata(name = "lng")]
        Gas,
    }
    assert_eq!(Kind::TYPE_NAME, "demo.port.KIND");
    assert_eq!(Kind::DryBulk.as_str(), "DRY_BULK");
    assert_eq!(Kind::Gas.as_str(), "lng");
}
