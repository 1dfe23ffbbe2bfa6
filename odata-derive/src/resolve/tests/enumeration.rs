use crate::ast::Derive::Enum;
use crate::model::EnumForm;
use crate::tests::{assert_mistake, enumeration};

fn source(options: &str, variants: &str) -> String {
    format!("#[odata(namespace = \"a\", {options})] enum PhaseKind {{ {variants} }}")
}

#[test]
fn members_are_named_in_lower_camel_case_unless_they_are_named() {
    let names = |options| {
        let model = enumeration(&source(
            options,
            "UnderWay, #[odata(name = \"atBerth\")] Moored, r#Self_",
        ));
        model
            .members
            .iter()
            .map(|member| member.wire_name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(""), ["underWay", "atBerth", "self_"]);
    assert_eq!(
        names("rename_all = \"SCREAMING_SNAKE_CASE\""),
        ["UNDER_WAY", "atBerth", "SELF_"]
    );
}

#[test]
fn values_are_given_or_follow_the_member_before() {
    let model = enumeration(&source(
        "",
        "A, B = 5, C, #[odata(other)] Other(String), #[odata(value = -3)] D, E, F = -9",
    ));
    assert_eq!(
        model
            .members
            .iter()
            .map(|member| member.value)
            .collect::<Vec<_>>(),
        [0, 5, 6, -3, -2, -9]
    );
    assert!(
        matches!(model.form, EnumForm::Single { other: Some(other) } if other.ident == "Other")
    );
    assert_eq!(model.type_name.to_string(), "a.phaseKind");
}

#[test]
fn values_are_whole_numbers_of_64_bits() {
    assert_eq!(
        enumeration(&source("", "A = 9223372036854775807"))
            .members
            .first
            .value,
        i64::MAX
    );
    assert_eq!(
        enumeration(&source("", "A = -9223372036854775808"))
            .members
            .first
            .value,
        i64::MIN
    );
    assert_mistake(
        Enum,
        &source("", "A = 9223372036854775808"),
        "9223372036854775808",
        "64 bits",
    );
    assert_mistake(
        Enum,
        &source("", "#[odata(value = 1.5)] A"),
        "1.5",
        "a whole number of 64 bits",
    );
    assert_mistake(
        Enum,
        &source("", "A = 1 << 2"),
        "1 << 2",
        "write the number",
    );
    assert_mistake(
        Enum,
        &source("", "A = 9223372036854775807, B"),
        "B",
        "no value follows the one before",
    );
}

#[test]
fn a_value_that_cannot_be_read_is_one_mistake() {
    assert_mistake(Enum, &source("", "A = B, C, D"), "B", "write the number");
}

#[test]
fn a_value_and_a_discriminant_are_one_too_many() {
    assert_mistake(
        Enum,
        &source("", "#[odata(value = 1)] A = 2"),
        "1",
        "keep one of them",
    );
}

#[test]
fn every_flag_has_a_value_of_zero_or_more() {
    let model = enumeration(&source("flags", "Load = 1, #[odata(value = 2)] Unload"));
    assert!(matches!(model.form, EnumForm::Flags));
    assert_mistake(
        Enum,
        &source("flags", "Load, Unload = 2"),
        "Load",
        "needs a value",
    );
    assert_mistake(Enum, &source("flags", "Load = -1"), "-1", "zero or more");
}

#[test]
fn flags_take_no_variant_for_unknown_members() {
    assert_mistake(
        Enum,
        &source("flags", "A = 1, #[odata(other)] B(String)"),
        "other",
        "remove this variant",
    );
}

#[test]
fn the_variant_for_unknown_members_is_one_and_holds_their_text() {
    assert_mistake(
        Enum,
        &source(
            "",
            "A, #[odata(other)] B(String), #[odata(other)] C(String)",
        ),
        "other",
        "already on `B`",
    );
    assert_mistake(
        Enum,
        &source("", "A, #[odata(other)] B"),
        "B",
        "write `B(String)`",
    );
    assert_mistake(
        Enum,
        &source("", "A, #[odata(other, name = \"b\")] B(String)"),
        "\"b\"",
        "takes no `name`",
    );
}

#[test]
fn members_hold_no_data() {
    assert_mistake(
        Enum,
        &source("", "A, B(String)"),
        "(String)",
        "mark the variant for unknown members",
    );
}

#[test]
fn members_differ_in_name() {
    assert_mistake(
        Enum,
        &source("", "A, #[odata(name = \"a\")] B"),
        "\"a\"",
        "already that of `A`",
    );
}

#[test]
fn an_enumeration_has_a_member_and_a_namespace() {
    assert_mistake(Enum, &source("", ""), "PhaseKind", "at least one member");
    assert_mistake(
        Enum,
        "enum A { B }",
        "A",
        "add `#[odata(namespace = \"..\")]`",
    );
}
