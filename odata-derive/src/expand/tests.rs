use crate::tests::ENTITY;

fn expansion(source: &str) -> String {
    let tokens = crate::derive(ENTITY, source.parse().unwrap()).to_string();
    assert!(!tokens.contains("compile_error"), "{tokens}");
    tokens.split_whitespace().collect()
}

/// The patch struct, up to its end.
fn patch(source: &str) -> String {
    let tokens = expansion(source);
    let start = tokens.find("#[doc=\"Changesto").unwrap();
    let end = start + tokens[start..].find("const_:").unwrap();
    tokens[start..end].to_owned()
}

#[test]
fn a_patch_has_no_field_for_what_no_update_changes() {
    let patch = patch(
        r#"#[odata(namespace = "a")] struct A {
            #[odata(key)] k: Option<u8>, #[odata(computed)] c: Option<u8>, #[odata(immutable)] i: Option<u8>,
            #[odata(navigation)] n: Option<B>, #[odata(nullable = false)] s: Option<u8>, v: Option<u8>,
        }"#,
    );
    assert!(
        patch
            .ends_with("{s:::odata_core::SetOf<Option<u8>>,v:::odata_core::ChangeOf<Option<u8>>,}"),
        "{patch}"
    );
}

#[test]
fn a_bag_is_changed_only_in_an_open_type() {
    let source = |open| {
        format!(
            r#"#[odata(namespace = "a" {open})] struct A {{ #[odata(dynamic)] rest: DynamicProperties }}"#
        )
    };
    assert!(patch(&source(", open")).contains("rest:::odata_core::patch::DynamicChanges"));
    assert!(!patch(&source("")).contains("rest"));
}

#[test]
fn a_patch_names_the_type_that_contains_itself() {
    let patch = patch(
        r#"#[odata(namespace = "a")] struct Node<T> { next: Option<Box<Self>>, value: Option<T> }"#,
    );
    assert!(patch.contains("ChangeOf<Option<Box<Node<T>>>>"), "{patch}");
}

#[test]
fn a_patch_mentions_every_type_parameter() {
    let patch = patch(
        r#"#[odata(namespace = "a")] struct Node<T> { #[odata(immutable)] value: Option<T> }"#,
    );
    assert!(patch.contains("pub__of:[(T,);0]"), "{patch}");
}

#[test]
fn a_type_parameter_has_no_default_in_an_impl() {
    let tokens = expansion(
        r#"#[odata(namespace = "a")] struct A<T: Clone = u8> where T: Copy { value: Option<T> }"#,
    );
    assert!(
        tokens.contains("structAPatch<T:Clone+::odata_core::Value=u8>whereT:Copy"),
        "{tokens}"
    );
    assert!(
        tokens.contains("impl<T:Clone+__odata::Value>__odata::ValueforA<T>whereT:Copy"),
        "{tokens}"
    );
}

// Rule 142.
#[test]
fn documentation_deprecation_and_lint_levels_are_those_of_the_item() {
    let tokens = expansion(
        r#"#[odata(namespace = "a")] #[expect(non_snake_case)] struct Item {
            #[doc = "One."] #[deprecated] One: Option<u8>, #[odata(key)] #[allow(missing_docs)] two: Option<u8>,
        }"#,
    );
    assert!(
        tokens.contains(
            "#[doc=\"Changestoan[`Item`].\"]#[must_use=\"apatchchangesnothinguntilitisappliedorsent\"]\
             #[allow(non_snake_case)]structItemPatch{#[doc=\"One.\"]#[deprecated]One:"
        ),
        "{tokens}"
    );
    assert!(
        tokens
            .contains("#[allow(non_snake_case)]#[allow(missing_docs)]#[allow(deprecated)]const_:"),
        "{tokens}"
    );
}

#[test]
fn facts_are_flags() {
    let tokens = expansion(
        r#"#[odata(namespace = "a", abstract, open, tag = "never", derived = "accept", validate = f)] struct A {
            #[odata(key)] k: Option<u8>, #[odata(immutable, validate = g)] i: Option<u8>, v: Option<u8>,
            #[odata(dynamic)] d: D, #[odata(annotations)] n: N,
        }"#,
    );
    let flags = |module: &str, names: &[&str]| {
        let names: Vec<_> = names
            .iter()
            .map(|name| format!("__odata::{module}::{name}"))
            .collect();
        names.join("|")
    };
    let of_type = [
        "ABSTRACT",
        "OPEN",
        "TAG_NEVER",
        "ACCEPTS_DERIVED",
        "HAS_DYNAMIC",
        "HAS_ANNOTATIONS",
        "CHECKED",
    ];
    for expected in [
        flags("type_flags", &of_type),
        format!("|{},..", flags("property_flags", &["KEY", "NOT_NULLABLE"])),
        format!("|{},..", flags("property_flags", &["IMMUTABLE", "CHECKED"])),
        "{name:\"v\",..".to_owned(),
    ] {
        assert!(tokens.contains(&expected), "{expected}: {tokens}");
    }
}

#[test]
fn what_depends_on_a_type_parameter_is_not_asserted() {
    let tokens = expansion(
        r#"#[odata(namespace = "a")] struct A<T> { #[odata(max_length = 1)] t: Option<T>, #[odata(max_length = 1)] s: Option<String> }"#,
    );
    assert_eq!(tokens.matches("takes_max_length").count(), 1, "{tokens}");
}

#[test]
fn impls_of_a_patch_ask_for_its_size_where_that_depends_on_a_type_of_the_user() {
    let conditions = |last: &str| {
        let tokens = expansion(&format!(
            r#"#[odata(namespace = "a")] struct A {{ first: Option<Other>, {last} }}"#
        ));
        tokens.matches("whereAPatch:__odata::Sized").count()
    };
    assert_eq!(conditions("last: Option<String>"), 0);
    assert_eq!(conditions("#[odata(computed)] last: Option<String>"), 8);
    assert_eq!(conditions("last: Option<Other>"), 8);
    assert_eq!(conditions("middle: i32, last: Option<Other>"), 0);
}

#[test]
fn the_last_field_of_a_patch_is_of_a_built_in_type_if_any_is() {
    let tokens = expansion(
        r#"#[odata(namespace = "a")] struct A { first: Option<Other>, middle: i32, last: Option<Other> }"#,
    );
    let field = |name: &str| tokens.find(&format!("{name}:::odata_core::ChangeOf<"));
    let (Some(first), Some(middle), Some(last)) = (field("first"), field("middle"), field("last"))
    else {
        panic!("{tokens}");
    };
    assert!(first < last && last < middle, "{tokens}");
}
