//! Facets and constraints: how they are described, and what they are asked to be on.
use super::field::PropertyField;
use super::{Target, generated_at};
use crate::model::{Allowed, Literal, Rule, RuleKind, Scale};
use proc_macro2::{Literal as Token, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// The core's description of a rule.
pub(super) fn description(rule: &Rule) -> TokenStream {
    match &rule.kind {
        RuleKind::MaxLength(most) => count("MaxLength", *most),
        RuleKind::Precision(most) => count("Precision", *most),
        RuleKind::Scale(scale) => {
            let scale = match scale {
                Scale::Digits(most) => count_of("Scale", "Digits", *most),
                Scale::Variable => quote!(__odata::Scale::Variable),
                Scale::Floating => quote!(__odata::Scale::Floating),
            };
            quote!(__odata::Rule::Scale(#scale))
        }
        RuleKind::Minimum { bound, exclusive } => {
            let bound = text(bound);
            quote!(__odata::Rule::Minimum { bound: #bound, exclusive: #exclusive })
        }
        RuleKind::Maximum { bound, exclusive } => {
            let bound = text(bound);
            quote!(__odata::Rule::Maximum { bound: #bound, exclusive: #exclusive })
        }
        RuleKind::MultipleOf(number) => {
            let number = number.to_string();
            quote!(__odata::Rule::MultipleOf(#number))
        }
        RuleKind::Pattern(pattern) => quote_spanned! {generated_at(rule.span)=>
            __odata::Rule::Pattern({
                fn __pattern() -> &'static __odata::Pattern {
                    static __PATTERN: __odata::Pattern = __odata::Pattern::new(#pattern);
                    &__PATTERN
                }
                __pattern
            })
        },
        RuleKind::Allowed(Allowed::Texts(texts)) => quote!(__odata::Rule::Allowed(&[#(#texts),*])),
        RuleKind::Allowed(Allowed::Numbers(numbers)) => {
            let numbers = numbers.iter().map(ToString::to_string);
            quote!(__odata::Rule::Allowed(&[#(#numbers),*]))
        }
        RuleKind::MinItems(least) => count("MinItems", *least),
        RuleKind::MaxItems(most) => count("MaxItems", *most),
    }
}

fn count(rule: &str, count: u32) -> TokenStream {
    count_of("Rule", rule, count)
}

fn count_of(of: &str, rule: &str, count: u32) -> TokenStream {
    let (of, rule, count) = (
        format_ident!("{of}"),
        format_ident!("{rule}"),
        Token::u32_unsuffixed(count),
    );
    quote!(__odata::#of::#rule(#count))
}

fn text(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => text.clone(),
        Literal::Number(number) => number.to_string(),
    }
}

/// Asserts that every rule is on a property of a type it is for, where that can be known here: a
/// type parameter can be anything.
pub(super) fn assertions(target: &Target, properties: &[PropertyField<'_>]) -> TokenStream {
    properties
        .iter()
        .filter(|field| !target.parameters_occur_in(&field.ty))
        .flat_map(|field| {
            field
                .property
                .rules
                .iter()
                .map(|rule| assertion(field, rule))
        })
        .collect()
}

fn assertion(field: &PropertyField<'_>, rule: &Rule) -> TokenStream {
    let (question, takes) = requirement(&rule.kind);
    let keyword = keyword(&rule.kind);
    let question = format_ident!("{question}");
    let message = format!(
        "`{keyword}` is for {takes}, and `{}` is something else: remove it, or change the field's type",
        field.ident
    );
    let ty = &field.ty;
    let of = quote_spanned!(field.place=> <#ty as __odata::Value>::TYPE);
    quote_spanned! {generated_at(rule.span)=>
        const _: () = __odata::assert!(__odata::assertions::#question(#of), #message);
    }
}

/// The question about a type, and the types of which it is true.
fn requirement(rule: &RuleKind) -> (&'static str, &'static str) {
    const NUMBERS: (&str, &str) = ("takes_number", "a number");
    match rule {
        RuleKind::MaxLength(_) => ("takes_max_length", "a string or a binary"),
        RuleKind::Precision(_) => (
            "takes_precision",
            "a decimal number, a date with time, a duration or a time of day",
        ),
        RuleKind::Scale(_) => ("takes_scale", "a decimal number"),
        RuleKind::Minimum { bound, .. } | RuleKind::Maximum { bound, .. } => match bound {
            Literal::Number(_) => NUMBERS,
            Literal::Text(_) => (
                "takes_time",
                "a date or a time if it is written as a string",
            ),
        },
        RuleKind::MultipleOf(_) => NUMBERS,
        RuleKind::Pattern(_) => ("takes_pattern", "a string"),
        RuleKind::Allowed(Allowed::Texts(_)) => {
            ("takes_texts", "a value that is text, if it lists strings")
        }
        RuleKind::Allowed(Allowed::Numbers(_)) => ("takes_number", "a number, if it lists numbers"),
        RuleKind::MinItems(_) | RuleKind::MaxItems(_) => ("takes_items", "a collection"),
    }
}

/// The option as it is written.
fn keyword(rule: &RuleKind) -> &'static str {
    match rule {
        RuleKind::MaxLength(_) => "max_length",
        RuleKind::Precision(_) => "precision",
        RuleKind::Scale(_) => "scale",
        RuleKind::Minimum {
            exclusive: false, ..
        } => "minimum",
        RuleKind::Minimum {
            exclusive: true, ..
        } => "exclusive_minimum",
        RuleKind::Maximum {
            exclusive: false, ..
        } => "maximum",
        RuleKind::Maximum {
            exclusive: true, ..
        } => "exclusive_maximum",
        RuleKind::MultipleOf(_) => "multiple_of",
        RuleKind::Pattern(_) => "pattern",
        RuleKind::Allowed(_) => "allowed",
        RuleKind::MinItems(_) => "min_items",
        RuleKind::MaxItems(_) => "max_items",
    }
}
