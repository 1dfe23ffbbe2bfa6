use crate::ast::Derive::Enum;
use crate::tests::{COMPLEX, ENTITY, any_enum, assert_mistake, mistakes, structured};

/// A struct whose one field has the options.
fn field(options: &str) -> String {
    format!("#[odata(namespace = \"a\")] struct A {{ #[odata({options})] b: Option<String> }}")
}

/// A struct with the options beside its namespace.
fn structure(options: &str) -> String {
    format!("#[odata(namespace = \"a\", {options})] struct A {{ b: u8 }}")
}

#[test]
fn an_unknown_option_suggests_the_near_one_and_lists_the_valid_ones() {
    assert_mistake(
        ENTITY,
        &field("max_lenght = 1"),
        "max_lenght",
        "did you mean `max_length`?",
    );
    assert_mistake(
        ENTITY,
        &field("max_lenght = 1"),
        "max_lenght",
        "`min_items`",
    );
    assert_mistake(
        ENTITY,
        &field("zebra"),
        "zebra",
        "unknown option `zebra`; valid on a field: `name`, `key`",
    );
}

#[test]
fn a_typo_in_namespace_gives_one_error() {
    assert_mistake(
        ENTITY,
        "#[odata(namespce = \"a\")] struct A { b: u8 }",
        "namespce",
        "did you mean `namespace`?",
    );
}

#[test]
fn a_misplaced_option_says_where_it_belongs() {
    assert_mistake(
        ENTITY,
        &structure("max_length = 1"),
        "max_length",
        "`max_length` belongs on a field, not on a struct",
    );
    assert_mistake(
        ENTITY,
        &field("namespace = \"b\""),
        "namespace",
        "belongs on a struct or an enumeration type",
    );
    assert_mistake(
        Enum,
        "#[odata(namespace = \"a\", tag = \"always\")] enum A { B }",
        "tag",
        "belongs on a struct",
    );
    assert_mistake(
        ENTITY,
        "#[odata(any = B, namespace = \"a\")] enum A { B(B) }",
        "namespace",
        "belongs on a struct",
    );
    assert_mistake(
        ENTITY,
        &structure("any = B"),
        "any",
        "belongs on an enum over derived types",
    );
    assert_mistake(
        ENTITY,
        &structure("patch(rename_all = \"x\")"),
        "rename_all",
        "not on `patch(..)`",
    );
}

#[test]
fn an_option_given_twice_is_reported_where_it_is_repeated() {
    assert_mistake(
        ENTITY,
        &field("key, name = \"x\", key"),
        "key",
        "`key` is given twice",
    );
    let two = "#[odata(namespace = \"a\")] #[odata(namespace = \"b\")] struct A { b: u8 }";
    assert_mistake(ENTITY, two, "namespace", "given twice");
    assert_mistake(
        ENTITY,
        &structure("patch = false, patch(name = B)"),
        "patch",
        "given twice",
    );
}

#[test]
fn a_quoted_number_is_shown_without_quotes() {
    for (options, place, remedy) in [
        ("max_length = \"10\"", "\"10\"", "write `max_length = 10`"),
        ("scale = \"2\"", "\"2\"", "write `scale = 2`"),
        (
            "multiple_of = \"0.5\"",
            "\"0.5\"",
            "write `multiple_of = 0.5`",
        ),
        (
            "validate = \"path::to::f\"",
            "\"path::to::f\"",
            "write `validate = path::to::f`",
        ),
    ] {
        assert_mistake(ENTITY, &field(options), place, remedy);
    }
    let discriminant = "#[odata(namespace = \"a\")] enum A { #[odata(value = \"1\")] B }";
    assert_mistake(Enum, discriminant, "\"1\"", "write `value = 1`");
    assert_mistake(
        ENTITY,
        "#[odata(any = \"B\")] enum A { B(B) }",
        "\"B\"",
        "write `any = B`",
    );
    assert_mistake(
        ENTITY,
        &structure("patch(name = \"B\")"),
        "\"B\"",
        "write `name = B`",
    );
}

#[test]
fn an_unquoted_name_is_shown_with_quotes() {
    assert_mistake(
        ENTITY,
        "#[odata(namespace = demo.port)] struct A { b: u8 }",
        "demo.port",
        "write `namespace = \"demo.port\"`",
    );
    assert_mistake(
        ENTITY,
        &field("name = callSign"),
        "callSign",
        "write `name = \"callSign\"`",
    );
}

#[test]
fn a_malformed_value_is_underlined_and_answered_with_a_correct_one() {
    for (options, place, message) in [
        (
            "max_length",
            "max_length",
            "takes a whole number from 0 to 4294967295, found nothing: write `max_length = 10`",
        ),
        ("max_length =", "max_length", "found nothing after `=`"),
        ("max_length = -1", "-1", "write `max_length = 10`"),
        (
            "max_length = 4294967296",
            "4294967296",
            "from 0 to 4294967295",
        ),
        ("max_length = 1u8", "1u8", "takes a whole number"),
        ("max_length(1)", "1", "found `(1)`"),
        ("key = true", "true", "`key` takes no value"),
        ("nullable", "nullable", "write `nullable = false`"),
        (
            "minimum = true",
            "true",
            "takes a number, or a string such as",
        ),
        ("allowed = \"a\"", "\"a\"", "takes a list"),
        ("allowed = [a]", "[a]", "takes a list"),
        (
            "scale = \"wide\"",
            "\"wide\"",
            "\"variable\" or \"floating\"",
        ),
        ("validate = 1", "1", "takes a path"),
    ] {
        assert_mistake(ENTITY, &field(options), place, message);
    }
    for (options, place, message) in [
        (
            "tag = \"sometimes\"",
            "\"sometimes\"",
            "takes \"always\" or \"never\"",
        ),
        (
            "rename_all = \"kebab-case\"",
            "\"kebab-case\"",
            "OData names have no hyphens",
        ),
        (
            "derived = \"reject\"",
            "\"reject\"",
            "write `derived = \"accept\"`",
        ),
        (
            "patch = true",
            "true",
            "takes `false`, or `name` and `derive`",
        ),
        ("patch(derive = Hash)", "Hash", "write `derive(Hash)`"),
        ("crate = \"a b\"", "\"a b\"", "write `crate = ::odata_core`"),
    ] {
        assert_mistake(ENTITY, &structure(options), place, message);
    }
}

#[test]
fn tokens_that_are_no_option_are_underlined() {
    assert_mistake(
        ENTITY,
        &field("\"key\""),
        "\"key\"",
        "expected the name of an option",
    );
    assert_mistake(
        ENTITY,
        &field("key,, name = \"x\""),
        ",",
        "expected the name of an option, found `,`",
    );
    assert_mistake(
        ENTITY,
        &field("key name = \"x\""),
        "name",
        "expected `,` or `=` after `key`",
    );
    assert_mistake(
        ENTITY,
        &structure("patch(name = B) open"),
        "open",
        "expected `,` after `patch(..)`",
    );
}

#[test]
fn options_stand_in_parentheses() {
    let source =
        "#[odata(namespace = \"a\")] struct A { #[odata] b: u8, #[odata = \"key\"] c: u8 }";
    let places: Vec<_> = mistakes(ENTITY, source)
        .into_iter()
        .map(|(place, _)| place)
        .collect();
    assert_eq!(places, ["odata", "odata = \"key\""]);
}

#[test]
fn every_mistake_shows_at_once() {
    let source = "#[odata(namespce = \"a\", tag)] struct A<'a> {
        #[odata(max_length = \"1\", pattern = 1, key)] b: &'a str, #[odata(open, min_items = x)] c: u8 }";
    let places: Vec<_> = mistakes(ENTITY, source)
        .into_iter()
        .map(|(place, _)| place)
        .collect();
    assert_eq!(places, ["'a", "namespce", "tag", "\"1\"", "1", "open", "x"]);
}

#[test]
fn a_comma_between_angle_brackets_separates_no_options() {
    let model = any_enum("#[odata(any = Pair<A, fn(u8) -> B>, crate = c)] enum Any { A(A) }");
    assert_eq!(model.declared.path.segments[0].ident, "Pair");
    assert!(model.item.krate.is_ident("c"));
}

#[test]
fn the_core_crate_is_found_at_its_usual_name() {
    let model = structured("#[odata(namespace = \"a\")] struct A { b: u8 }");
    assert_eq!(
        quote::ToTokens::to_token_stream(&model.item.krate).to_string(),
        ":: odata_core"
    );
}

#[test]
fn a_shape_odata_lacks_gives_one_error_at_the_name() {
    for (derive, source, message) in [
        (
            ENTITY,
            "#[odata(namespace = \"a\")] struct A(u8);",
            "found a tuple struct",
        ),
        (
            COMPLEX,
            "#[odata(namespace = \"a\")] struct A;",
            "found a unit struct",
        ),
        (ENTITY, "union A { b: u8 }", "OData has no unions"),
        (
            Enum,
            "#[odata(namespace = \"a\")] struct A { b: u8 }",
            "derive `ODataEntity` or `ODataComplex`",
        ),
    ] {
        assert_mistake(derive, source, "A", message);
    }
}

#[test]
fn lifetimes_and_constant_parameters_are_refused() {
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\")] struct A<'a> { b: &'a str }",
        "'a",
        "OData data is owned",
    );
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\")] struct A<const N: u8> { b: u8 }",
        "N",
        "no constant parameters",
    );
}

#[test]
fn the_field_of_a_variant_takes_no_options() {
    let source =
        "#[odata(namespace = \"a\")] enum A { B, #[odata(other)] C(#[odata(key)] String) }";
    assert_mistake(Enum, source, "#[odata(key)]", "write them on the variant");
}
