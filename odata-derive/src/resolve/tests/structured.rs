use crate::model::TagPolicy;
use crate::tests::{COMPLEX, ENTITY, assert_mistake, mistakes, structured};
use quote::ToTokens;

#[test]
fn a_type_is_named_by_its_namespace_and_its_name_in_lower_camel_case() {
    assert_eq!(
        structured("#[odata(namespace = \"a.b\")] struct OutgoingFlow { c: u8 }")
            .type_name
            .to_string(),
        "a.b.outgoingFlow"
    );
    assert_eq!(
        structured("#[odata(namespace = \"a\", name = \"X\")] struct B { c: u8 }")
            .type_name
            .to_string(),
        "a.X"
    );
    let raw = structured("#[odata(namespace = \"a\")] struct r#Type { c: u8 }");
    assert_eq!(raw.type_name.to_string(), "a.type");
}

#[test]
fn renaming_all_leaves_the_name_of_the_type() {
    let model = structured(
        "#[odata(namespace = \"a\", rename_all = \"PascalCase\")] struct Vessel { call_sign: u8 }",
    );
    assert_eq!(model.type_name.to_string(), "a.vessel");
    assert_eq!(model.properties[0].wire_name, "CallSign");
}

#[test]
fn a_struct_without_a_namespace_asks_for_one() {
    assert_mistake(
        ENTITY,
        "struct Vessel { a: u8 }",
        "Vessel",
        "add `#[odata(namespace = \"..\")]`",
    );
}

#[test]
fn names_of_types_are_identifiers() {
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a..b\")] struct A { b: u8 }",
        "\"a..b\"",
        "at least one letter",
    );
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\", name = \"b.c\")] struct A { b: u8 }",
        "\"b.c\"",
        "`.` is neither",
    );
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\", alias = \"1\")] struct A { b: u8 }",
        "\"1\"",
        "start with a letter",
    );
}

#[test]
fn the_base_is_the_field_named_as_the_base_in_snake_case() {
    let model = structured(
        "#[odata(namespace = \"a\", inherits = \"flowRun\")] struct B { c: u8, pub flow_run: FlowRun, d: u8 }",
    );
    let base = model.base.unwrap();
    assert_eq!(base.ident, "flow_run");
    assert_eq!(base.ty.to_token_stream().to_string(), "FlowRun");
    assert_eq!(base.type_name, "a.flowRun");
    assert!(base.deref);
    assert_eq!(
        model
            .properties
            .iter()
            .map(|p| p.wire_name.as_str())
            .collect::<Vec<_>>(),
        ["c", "d"]
    );
}

#[test]
fn the_base_may_have_a_keyword_as_its_name() {
    let model =
        structured("#[odata(namespace = \"a\", inherits = \"type\")] struct B { r#type: Type }");
    assert_eq!(model.base.unwrap().type_name, "a.type");
}

#[test]
fn the_base_may_be_marked_and_live_in_another_namespace() {
    let model = structured(
        "#[odata(namespace = \"a\", inherits = \"x.run\", deref = false)] struct B { #[odata(base)] inner: Run, run: u8 }",
    );
    let base = model.base.unwrap();
    assert_eq!(
        (
            base.ident.to_string().as_str(),
            base.type_name.as_str(),
            base.deref
        ),
        ("inner", "x.run", false)
    );
    assert_eq!(model.properties[0].wire_name, "run");
}

#[test]
fn the_alias_of_the_own_namespace_is_resolved_in_the_name_of_the_base() {
    let model = structured(
        "#[odata(namespace = \"a.b\", alias = \"s\", inherits = \"s.run\")] struct B { run: Run }",
    );
    assert_eq!(model.base.unwrap().type_name, "a.b.run");
}

#[test]
fn a_base_without_a_field_is_underlined_at_its_name() {
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\", inherits = \"flowRun\")] struct B { c: u8 }",
        "\"flowRun\"",
        "add a field `flow_run`",
    );
}

#[test]
fn a_marked_base_without_inherits_is_underlined_at_the_mark() {
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\")] struct B { #[odata(base)] c: C }",
        "base",
        "add `inherits = \"..\"`",
    );
}

#[test]
fn a_type_does_not_inherit_itself() {
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\", inherits = \"b\")] struct B { b: C }",
        "\"b\"",
        "own name",
    );
}

#[test]
fn a_type_has_one_base_and_one_bag_of_each_kind() {
    for mark in ["base", "dynamic", "annotations"] {
        let source = format!(
            "#[odata(namespace = \"a\", inherits = \"x\")] struct B {{ x: X, #[odata({mark})] c: C, #[odata({mark})] d: C }}"
        );
        assert_mistake(ENTITY, &source, mark, "is already on `c`");
    }
}

#[test]
fn a_base_and_a_bag_take_no_other_option() {
    let source = |field: &str| {
        format!("#[odata(namespace = \"a\", inherits = \"x\")] struct B {{ {field} }}")
    };
    assert_mistake(
        ENTITY,
        &source("#[odata(max_length = 1)] x: X"),
        "max_length",
        "mark another field with `#[odata(base)]`",
    );
    assert_mistake(
        ENTITY,
        &source("#[odata(name = \"y\", base)] x: X"),
        "name",
        "remove it",
    );
    assert_mistake(
        ENTITY,
        &source("x: X, #[odata(dynamic, key)] y: Y"),
        "key",
        "the field of the dynamic properties is no property",
    );
    assert_mistake(
        ENTITY,
        &source("x: X, #[odata(dynamic, annotations)] y: Y"),
        "annotations",
        "takes no `annotations`",
    );
}

#[test]
fn bags_are_no_properties() {
    let model = structured(
        "#[odata(namespace = \"a\", open)] struct B { #[odata(dynamic)] c: C, #[odata(annotations)] d: D, e: u8 }",
    );
    assert_eq!(model.dynamic.unwrap().ident, "c");
    assert_eq!(model.annotations.unwrap().ident, "d");
    assert_eq!(model.properties.len(), 1);
    assert!(model.is_open && !model.is_abstract);
}

#[test]
fn the_tag_follows_inheritance_unless_it_is_given() {
    let policy = |options: &str| {
        structured(&format!(
            "#[odata(namespace = \"a\", {options})] struct B {{ c: u8 }}"
        ))
        .tag_policy
    };
    assert_eq!(policy(""), TagPolicy::IfDerived);
    assert_eq!(policy("tag = \"always\""), TagPolicy::Always);
    assert_eq!(policy("tag = \"never\""), TagPolicy::Never);
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\", abstract, tag = \"always\")] struct B { c: u8 }",
        "\"always\"",
        "an abstract type",
    );
}

#[test]
fn the_patch_is_named_after_the_type_unless_it_is_named_or_refused() {
    let patch = |options: &str| {
        structured(&format!(
            "#[odata(namespace = \"a\", {options})] struct r#Vessel {{ c: u8 }}"
        ))
        .patch
    };
    assert_eq!(patch("").unwrap().ident, "VesselPatch");
    let named = patch("patch(name = Update, derive(Hash, std::cmp::PartialEq))").unwrap();
    assert_eq!(
        (named.ident.to_string().as_str(), named.derives.len()),
        ("Update", 2)
    );
    assert!(patch("patch = false").is_none());
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\", patch(name = B))] struct B { c: u8 }",
        "B",
        "give its patch another name",
    );
}

#[test]
fn a_type_that_inherits_goes_without_a_patch_only_without_deref() {
    let source = |options: &str| {
        format!("#[odata(namespace = \"a\", inherits = \"x\", {options})] struct B {{ x: X }}")
    };
    assert_mistake(
        ENTITY,
        &source("patch = false"),
        "false",
        "write `patch = false, deref = false`",
    );
    assert!(
        structured(&source("patch = false, deref = false"))
            .patch
            .is_none()
    );
}

#[test]
fn deref_without_a_base_is_refused() {
    assert_mistake(
        ENTITY,
        "#[odata(namespace = \"a\", deref = false)] struct B { c: u8 }",
        "deref",
        "the type inherits none",
    );
}

#[test]
fn type_parameters_are_kept() {
    let model = structured(
        "#[odata(namespace = \"a\")] struct B<T: Clone, U = u8> where U: Copy { c: T, d: U }",
    );
    assert_eq!(model.item.generics.type_params().count(), 2);
    assert!(model.item.generics.where_clause.is_some());
}

#[test]
fn docs_are_kept_with_their_owners() {
    let model = structured(
        "/// A type.\n#[odata(namespace = \"a\")] struct B { /// A property.\n /// Of two lines.\n c: u8 }",
    );
    assert_eq!(model.item.attributes.len(), 1);
    assert_eq!(model.properties[0].attributes.len(), 2);
}

#[test]
fn a_complex_type_has_no_key() {
    assert_mistake(
        COMPLEX,
        "#[odata(namespace = \"a\")] struct B { #[odata(key)] c: u8 }",
        "key",
        "derive `ODataEntity`",
    );
}

#[test]
fn contradictions_show_together() {
    let source = "struct B { #[odata(base)] c: C, #[odata(computed, immutable)] d: u8, #[odata(name = \"d\")] e: u8 }";
    let places: Vec<_> = mistakes(ENTITY, source)
        .into_iter()
        .map(|(place, _)| place)
        .collect();
    assert_eq!(places, ["B", "immutable", "\"d\"", "base"]);
}

#[test]
fn a_patch_is_not_asked_for_what_every_patch_has() {
    assert_mistake(
        ENTITY,
        r#"#[odata(namespace = "a", patch(derive(PartialEq, std::fmt::Debug)))] struct A { a: u8 }"#,
        "std::fmt::Debug",
        "every patch has `Debug` already",
    );
}

#[test]
fn a_base_is_held_as_it_is() {
    for ty in ["Box<Item>", "Option<Item>", "Vec<Item>"] {
        let source = format!(
            r#"#[odata(namespace = "a", inherits = "item")] struct A {{ item: {ty}, p: Option<u8> }}"#
        );
        let found = mistakes(ENTITY, &source);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].1.contains("write `Item`"), "{found:#?}");
        let tokens = crate::derive(ENTITY, source.parse().unwrap()).to_string();
        assert!(tokens.contains("struct APatch"), "{tokens}");
    }
}
