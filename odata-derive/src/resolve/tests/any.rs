use crate::model::Kind;
use crate::tests::{COMPLEX, ENTITY, any_enum, assert_mistake};
use quote::ToTokens;

#[test]
fn variants_hold_one_value_each_and_one_may_hold_the_unknown() {
    let model = any_enum(
        "#[odata(any = Vessel)] enum Any { Vessel(Vessel), Tanker(Box<Tanker>), #[odata(other)] Other(Unknown<Vessel>) }",
    );
    assert!(model.declared.path.is_ident("Vessel"));
    assert_eq!(model.kind, Kind::Entity);
    assert_eq!(
        model
            .variants
            .iter()
            .map(|variant| variant.ident.to_string())
            .collect::<Vec<_>>(),
        ["Vessel", "Tanker"]
    );
    assert_eq!(model.other.unwrap().ident, "Other");
}

#[test]
fn a_variant_with_a_box_holds_what_is_in_it() {
    let model = any_enum(
        "#[odata(any = Vessel)] enum Any { Vessel(Vessel), Tanker(std::boxed::Box<Tanker>), #[odata(other)] Other(Box<Unknown<Vessel>>) }",
    );
    let types = (model.variants.iter().chain(&model.other))
        .map(|variant| {
            let ty = variant.ty.to_token_stream().to_string();
            (ty, variant.boxed.is_some())
        })
        .collect::<Vec<_>>();
    let expected = [
        ("Vessel", false),
        ("Tanker", true),
        ("Unknown < Vessel >", true),
    ];
    assert_eq!(types, expected.map(|(ty, boxed)| (ty.to_owned(), boxed)));
}

#[test]
fn an_enum_without_any_asks_for_it() {
    assert_mistake(
        ENTITY,
        "enum Any { A(A) }",
        "Any",
        "add `#[odata(any = Base)]`, or derive `ODataEnum`",
    );
    assert_mistake(
        COMPLEX,
        "enum Any { A(A) }",
        "Any",
        "derives `ODataComplex`",
    );
}

#[test]
fn a_variant_of_another_shape_is_underlined() {
    assert_mistake(
        ENTITY,
        "#[odata(any = A)] enum Any { B }",
        "B",
        "write `B(Type)`",
    );
    assert_mistake(
        ENTITY,
        "#[odata(any = A)] enum Any { A(A), B(A, C) }",
        "B",
        "holds one value",
    );
    assert_mistake(
        ENTITY,
        "#[odata(any = A)] enum Any { A(A), #[odata(other)] B { c: C } }",
        "B",
        "write `B(Unknown<Base>)`",
    );
}

#[test]
fn one_variant_holds_the_unknown() {
    assert_mistake(
        ENTITY,
        "#[odata(any = A)] enum Any { A(A), #[odata(other)] B(U), #[odata(other)] C(U) }",
        "other",
        "already on `B`",
    );
}

#[test]
fn an_enum_over_types_names_one() {
    assert_mistake(
        ENTITY,
        "#[odata(any = A)] enum Any { #[odata(other)] B(Unknown<A>) }",
        "Any",
        "the enum names no type",
    );
}
