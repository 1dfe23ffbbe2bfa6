//! The whole pipeline, and what the tests of its steps share.
mod fuzz;

use crate::ast::{self, Derive, Kind};
use crate::diagnostics::Diagnostics;
use crate::model::{AnyEnum, EnumType, Model, StructuredType};
use crate::resolve;
use proc_macro2::{Group, TokenStream, TokenTree};

pub(crate) const ENTITY: Derive = Derive::Structured(Kind::Entity);
pub(crate) const COMPLEX: Derive = Derive::Structured(Kind::Complex);

/// What the item means, or the mistakes in it.
fn analyse(derive: Derive, source: &str) -> Result<Model, Vec<syn::Error>> {
    let input = syn::parse_str(source).expect("the test's item is Rust");
    let mut diagnostics = Diagnostics::new();
    let item = ast::parse(derive, &input, &mut diagnostics);
    diagnostics.end_parsing();
    let model = item.and_then(|item| resolve::resolve(item, &mut diagnostics));
    let errors = diagnostics.into_errors();
    match model {
        Ok(model) if errors.is_empty() => Ok(model),
        _ => Err(errors),
    }
}

/// Every mistake, as the text it underlines and its message.
pub(crate) fn mistakes(derive: Derive, source: &str) -> Vec<(String, String)> {
    let errors = analyse(derive, source)
        .err()
        .expect("the item has a mistake");
    assert!(!errors.is_empty(), "a rejected item has an error");
    let text = |error: &syn::Error| error.span().source_text().unwrap_or_default();
    errors
        .iter()
        .map(|error| (text(error), error.to_string()))
        .collect()
}

/// Asserts that the item has one mistake, which underlines `place` and contains `message`.
#[track_caller]
pub(crate) fn assert_mistake(derive: Derive, source: &str, place: &str, message: &str) {
    let mistakes = mistakes(derive, source);
    assert_eq!(mistakes.len(), 1, "{mistakes:#?}");
    assert_eq!(mistakes[0].0, place, "{mistakes:#?}");
    assert!(mistakes[0].1.contains(message), "{mistakes:#?}");
}

#[track_caller]
fn model(derive: Derive, source: &str) -> Model {
    analyse(derive, source).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

#[track_caller]
pub(crate) fn structured(source: &str) -> StructuredType {
    let Model::Structured(model) = model(ENTITY, source) else {
        panic!("not a struct")
    };
    model
}

#[track_caller]
pub(crate) fn any_enum(source: &str) -> AnyEnum {
    let Model::Any(model) = model(ENTITY, source) else {
        panic!("not an enum over types")
    };
    model
}

#[track_caller]
pub(crate) fn enumeration(source: &str) -> EnumType {
    let Model::Enumeration(model) = model(Derive::Enum, source) else {
        panic!("not an enumeration")
    };
    model
}

/// Everything a struct, its fields, an enum and its variants can say.
const EVERYTHING: [(Derive, &str); 4] = [
    (
        ENTITY,
        r#"#[odata(namespace = "demo.port", name = "tanker", rename_all = "PascalCase", inherits = "dp.vessel", open,
            tag = "always", alias = "dp", crate = crate::core, deref = false, patch(name = TankerUpdate, derive(Hash, Eq)),
            derived = "accept", validate = checks::tanker::<u8, u16>)]
        pub struct Tanker<T> {
            #[odata(base)] pub vessel: Vessel,
            #[odata(key, nullable = false, max_length = 10, pattern = "^[A-Z]$", name = "id")] pub key: Option<String>,
            #[odata(computed, precision = 10, scale = "variable", minimum = -90, maximum = 1e5)] pub a: T,
            #[odata(immutable, exclusive_minimum = "2024-01-01", exclusive_maximum = "2025-01-01")] pub b: Option<Date>,
            #[odata(multiple_of = 0.5, allowed = [0.5, -1])] pub c: Option<Decimal>,
            #[odata(navigation, min_items = 1, max_items = 2, validate = crate::f)] pub d: Vec<Crew>,
            #[odata(dynamic)] pub extra: DynamicProperties,
            #[odata(annotations)] pub notes: Annotations,
        }"#,
    ),
    (
        COMPLEX,
        r#"#[odata(namespace = "a", abstract, tag = "never", patch = false)] struct A { r#type: u8 }"#,
    ),
    (
        Derive::Enum,
        r#"#[odata(namespace = "a", rename_all = "UPPERCASE", alias = "b", crate = c)]
        enum E { #[odata(value = -1)] A, #[odata(name = "x")] B, C = 7, #[odata(other)] Other(String) }"#,
    ),
    (
        ENTITY,
        "#[odata(any = port::Vessel<u8, u16>, crate = c)] enum Any { A(A), #[odata(other)] Other(Unknown<Vessel>) }",
    ),
];

#[test]
fn an_item_without_a_mistake_is_expanded() {
    for (derive, source) in EVERYTHING {
        let tokens = crate::derive(derive, source.parse().unwrap()).to_string();
        assert!(!tokens.contains("compile_error"), "{tokens}");
    }
}

#[test]
fn tokens_that_are_no_item_give_one_error() {
    let tokens = crate::derive(ENTITY, "fn f() {}".parse().unwrap()).to_string();
    assert_eq!(tokens.matches("compile_error").count(), 1, "{tokens}");
}

#[test]
fn no_prefix_and_no_gap_in_the_options_panics() {
    for (derive, source) in EVERYTHING {
        let tokens: TokenStream = source.parse().unwrap();
        for damaged in damages(&tokens, false) {
            crate::derive(derive, damaged);
        }
    }
}

#[test]
fn every_derive_takes_every_item_without_a_panic() {
    for (_, source) in EVERYTHING {
        for derive in [ENTITY, COMPLEX, Derive::Enum] {
            crate::derive(derive, source.parse().unwrap());
        }
    }
}

#[test]
fn a_struct_with_a_mistake_is_still_a_structured_type_with_a_patch() {
    let tokens = crate::derive(
        ENTITY,
        r#"#[odata(namespace = "a", inherits = "item")]
        pub struct Vessel { pub item: Item, #[odata(kye)] pub id: Option<Guid>, pub name: Option<String> }"#
            .parse()
            .unwrap(),
    )
    .to_string();
    assert_eq!(tokens.matches("compile_error").count(), 1, "{tokens}");
    for expected in [
        "StructuredType for Vessel",
        "Deref for Vessel",
        "pub struct VesselPatch",
        "Patch for VesselPatch",
    ] {
        assert!(tokens.contains(expected), "{expected}: {tokens}");
    }
}

#[test]
fn an_enum_with_a_mistake_still_has_its_impls() {
    for (derive, source, expected) in [
        (Derive::Enum, r#"enum E { A }"#, "EnumType for E"),
        (
            Derive::Enum,
            r#"#[odata(namespace = "a", flags)] enum E { A = 1, B }"#,
            "FlagsEnum for E",
        ),
        (
            ENTITY,
            "#[odata(any = Item, bogus)] enum E { Item(Item) }",
            "AnyObject for E",
        ),
    ] {
        let tokens = crate::derive(derive, source.parse().unwrap()).to_string();
        assert_eq!(tokens.matches("compile_error").count(), 1, "{tokens}");
        assert!(tokens.contains(expected), "{expected}: {tokens}");
    }
}

/// The tokens with one group of options, at any depth, cut short or lacking one token.
fn damages(tokens: &TokenStream, inside_options: bool) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut damaged = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if inside_options {
            damaged.push(tokens[..index].iter().cloned().collect());
            damaged.push(
                [&tokens[..index], &tokens[index + 1..]]
                    .concat()
                    .into_iter()
                    .collect(),
            );
        }
        if let TokenTree::Group(group) = token {
            let inside = inside_options || index > 0 && tokens[index - 1].to_string() == "odata";
            for stream in damages(&group.stream(), inside) {
                let mut copy = tokens.clone();
                copy[index] = TokenTree::Group(Group::new(group.delimiter(), stream));
                damaged.push(copy.into_iter().collect());
            }
        }
    }
    damaged
}
