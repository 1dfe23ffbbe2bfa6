use crate::attr::Scale;

use crate::model::{Allowed, Bound, Mutability, Property, RuleKind};
use crate::tests::{ENTITY, assert_mistake, mistakes, structured};

fn structure(fields: &str) -> String {
    format!("#[odata(namespace = \"a\")] struct A {{ {fields} }}")
}

fn field(options: &str) -> String {
    structure(&format!("#[odata({options})] call_sign: Option<String>"))
}

#[track_caller]
fn property(options: &str) -> Property {
    structured(&field(options)).properties.remove(0)
}

#[test]
fn properties_are_named_in_lower_camel_case_unless_they_are_named() {
    let model = structured(&structure(
        "end_date_time: u8, r#type: u8, #[odata(name = \"URL\")] url: u8",
    ));
    let names: Vec<_> = model
        .properties
        .iter()
        .map(|property| property.wire_name.as_str())
        .collect();
    assert_eq!(names, ["endDateTime", "type", "URL"]);
}

#[test]
fn names_of_properties_are_identifiers() {
    assert_mistake(
        ENTITY,
        &field("name = \"@odata.id\""),
        "\"@odata.id\"",
        "start with a letter or an underscore instead of `@`",
    );
    assert_mistake(ENTITY, &structure("_1: u8"), "_1", "start with a letter");
}

#[test]
fn the_second_property_of_one_wire_name_is_underlined() {
    assert_mistake(
        ENTITY,
        &structure("a: u8, #[odata(name = \"a\")] b: u8"),
        "\"a\"",
        "already that of `a`",
    );
    assert_mistake(
        ENTITY,
        &structure("a_b: u8, a__b: u8"),
        "a__b",
        "already that of `a_b`",
    );
}

#[test]
fn a_property_is_nullable_and_updatable_unless_it_says_otherwise() {
    let plain = property("");
    assert!(
        plain.non_nullable.is_none()
            && plain.key.is_none()
            && plain.navigation.is_none()
            && plain.validate.is_none()
    );
    assert_eq!(plain.mutability, Mutability::Updatable);
    assert!(property("nullable = true").non_nullable.is_none());
    assert!(property("nullable = false").non_nullable.is_some());
    assert!(property("key").key.is_some());
    assert!(property("navigation").navigation.is_some());
    assert!(property("validate = a::b").validate.is_some());
    assert_eq!(property("computed").mutability, Mutability::Computed);
    assert_eq!(property("immutable").mutability, Mutability::Immutable);
}

#[test]
fn contradicting_options_are_refused() {
    assert_mistake(
        ENTITY,
        &field("immutable, computed"),
        "computed",
        "keep one of them",
    );
    assert_mistake(
        ENTITY,
        &field("key, nullable = true"),
        "true",
        "a key is never null",
    );
    assert_mistake(
        ENTITY,
        &field("key, navigation"),
        "navigation",
        "a key holds a primitive value",
    );
}

#[test]
fn rules_keep_the_order_in_which_they_are_written() {
    let rules = property(
        "pattern = \"a\", max_length = 5, scale = 2, precision = 3, min_items = 1, max_items = 2",
    )
    .rules;
    assert!(matches!(
        rules.iter().map(|rule| &rule.kind).collect::<Vec<_>>()[..],
        [
            RuleKind::Pattern(_),
            RuleKind::MaxLength(5),
            RuleKind::Scale(Scale::Digits(2)),
            RuleKind::Precision(3),
            RuleKind::MinItems(1),
            RuleKind::MaxItems(2)
        ]
    ));
}

#[test]
fn a_rule_is_placed_at_its_option() {
    let rules = property("key, max_length = 5").rules;
    assert_eq!(rules[0].span.source_text().as_deref(), Some("max_length"));
}

#[test]
fn bounds_keep_their_text() {
    let rules =
        property("exclusive_minimum = -0.50, maximum = 12345678901234567890, multiple_of = 1e-3")
            .rules;
    let [minimum, maximum, multiple] = &rules[..] else {
        panic!("three rules")
    };
    assert!(
        matches!(&minimum.kind, RuleKind::Minimum { bound: Bound::Number(n), exclusive: true } if n.to_string() == "-0.50")
    );
    assert!(
        matches!(&maximum.kind, RuleKind::Maximum { bound: Bound::Number(n), exclusive: false } if n.to_string() == "12345678901234567890")
    );
    assert!(matches!(&multiple.kind, RuleKind::MultipleOf(n) if n.to_string() == "0.001"));
}

#[test]
fn a_value_fits_between_the_bounds() {
    for (options, place) in [
        ("minimum = 2, maximum = 1", "1"),
        ("maximum = -2, minimum = -1.5", "-2"),
        ("minimum = 1, exclusive_maximum = 1.0", "1.0"),
        (
            "minimum = 9007199254740993, maximum = 9007199254740992",
            "9007199254740992",
        ),
        (
            "minimum = \"2024-02-01\", maximum = \"2024-01-31\"",
            "\"2024-01-31\"",
        ),
    ] {
        assert_mistake(ENTITY, &field(options), place, "no value fits between");
    }
    assert_eq!(property("minimum = 1, maximum = 1.0").rules.len(), 2);
    assert_eq!(
        property("minimum = \"PT2H\", maximum = \"PT10H\"")
            .rules
            .len(),
        2
    );
}

#[test]
fn bounds_of_one_side_or_of_two_kinds_are_refused() {
    assert_mistake(
        ENTITY,
        &field("minimum = 1, exclusive_minimum = 2"),
        "exclusive_minimum",
        "bound the same side",
    );
    assert_mistake(
        ENTITY,
        &field("exclusive_maximum = 1, maximum = 2"),
        "maximum",
        "bound the same side",
    );
    assert_mistake(
        ENTITY,
        &field("minimum = 1, maximum = \"2024-01-01\""),
        "\"2024-01-01\"",
        "of two kinds",
    );
}

#[test]
fn counts_and_digits_agree() {
    assert_mistake(
        ENTITY,
        &field("min_items = 3, max_items = 2"),
        "2",
        "raise `max_items`",
    );
    assert_mistake(
        ENTITY,
        &field("precision = 2, scale = 3"),
        "3",
        "lower the scale",
    );
    assert_eq!(
        property("precision = 2, scale = \"variable\"").rules.len(),
        2
    );
}

#[test]
fn a_multiple_is_of_a_positive_number() {
    assert_mistake(
        ENTITY,
        &field("multiple_of = 0.0"),
        "0.0",
        "greater than zero",
    );
    assert_mistake(
        ENTITY,
        &field("multiple_of = -1"),
        "-1",
        "greater than zero",
    );
}

#[test]
fn allowed_values_are_of_one_kind_and_at_least_one() {
    assert!(
        matches!(&property("allowed = [\"a\", \"b\",]").rules[0].kind, RuleKind::Allowed(Allowed::Texts(t)) if t.texts == ["a", "b"])
    );
    assert!(
        matches!(&property("allowed = [-1, 0.5]").rules[0].kind, RuleKind::Allowed(Allowed::Numbers(n)) if n.len() == 2)
    );
    assert_mistake(
        ENTITY,
        &field("allowed = []"),
        "[]",
        "an empty list allows no value",
    );
    assert_mistake(
        ENTITY,
        &field("allowed = [1, \"a\"]"),
        "[1, \"a\"]",
        "of two kinds",
    );
}

#[cfg(feature = "pattern")]
#[test]
fn a_pattern_that_is_no_regular_expression_is_underlined() {
    assert_mistake(
        ENTITY,
        &field("pattern = \"[a\""),
        "\"[a\"",
        "is no regular expression",
    );
}

#[test]
fn an_empty_pattern_is_refused() {
    assert_mistake(
        ENTITY,
        &field("pattern = \"\""),
        "\"\"",
        "matches every text",
    );
}

#[test]
fn a_navigation_property_only_counts_its_items() {
    assert_mistake(
        ENTITY,
        &field("navigation, max_items = 1, max_length = 2"),
        "max_length",
        "holds entities",
    );
    assert_eq!(
        property("navigation, max_items = 1, min_items = 1")
            .rules
            .len(),
        2
    );
}

#[test]
fn a_type_that_no_property_can_have_is_refused_at_that_part() {
    for (ty, place, message) in [
        ("Option<char>", "char", "`String` with `max_length = 1`"),
        ("Vec<u32>", "u32", "write `i64`"),
        ("Option<Box<usize>>", "usize", "write `i64`"),
        (
            "Option<(f64, f64)>",
            "(f64, f64)",
            "a tuple is no OData type",
        ),
        ("()", "()", "a tuple is no OData type"),
        ("[u8; 4]", "[u8; 4]", "a collection is a `Vec`"),
        ("&'static str", "&'static str", "OData data is owned"),
        ("fn() -> u8", "fn() -> u8", "a function is no OData type"),
        ("*const u8", "*const u8", "a pointer is no OData type"),
        ("Box<dyn Send>", "dyn Send", "an enum over derived types"),
        (
            "HashMap<String, u8>",
            "HashMap<String, u8>",
            "`ODataComplex`",
        ),
        (
            "std::sync::Arc<String>",
            "std::sync::Arc<String>",
            "write the type inside",
        ),
        (
            "Vec<Vec<u8>>",
            "Vec<u8>",
            "the items of a collection are no collections",
        ),
        (
            "Option<Vec<Option<Box<Vec<A>>>>>",
            "Vec<A>",
            "the items of a collection are no collections",
        ),
    ] {
        let source = format!(r#"#[odata(namespace = "a")] struct A {{ p: {ty} }}"#);
        let found = &mistakes(ENTITY, &source)[..];
        let [(found_place, found_message)] = found else {
            panic!("{ty}: {found:#?}");
        };
        // Spans of several tokens are told by their first on a compiler that cannot join them.
        assert!(
            place.starts_with(found_place.as_str()),
            "{ty}: {found_place}"
        );
        assert!(found_message.contains(message), "{ty}: {found_message}");
    }
}

#[test]
fn a_type_of_the_user_s_own_may_be_called_as_any() {
    for ty in [
        "crate::char",
        "Rc",
        "Option<shapes::str>",
        "HashMap",
        "Vec<Option<Array>>",
    ] {
        structured(&format!(
            r#"#[odata(namespace = "a")] struct A {{ p: {ty} }}"#
        ));
    }
}

#[test]
fn a_number_in_quotes_is_the_bound_that_it_stands_for() {
    let rule = &property(r#"minimum = "0.10""#).rules[0];
    assert!(
        matches!(&rule.kind, RuleKind::Minimum { bound: Bound::Number(n), .. } if n.to_string() == "0.10")
    );
}

#[test]
fn a_text_that_has_no_order_is_no_bound() {
    for text in [
        "tomorrow",
        "",
        "2023-02-29",
        "01234567-89ab-cdef-0123-456789abcdef",
    ] {
        assert_mistake(
            ENTITY,
            &format!(
                r#"#[odata(namespace = "a")] struct A {{ #[odata(maximum = "{text}")] p: Option<Date> }}"#
            ),
            &format!("{text:?}"),
            "neither a number nor a date or a time",
        );
    }
}
