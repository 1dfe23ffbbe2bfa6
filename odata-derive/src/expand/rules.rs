//! Facets and constraints: how they are described, and what they are asked to be on.
use super::field::PropertyField;
use super::{Target, generated_at};
use crate::model::{Allowed, Bound, Rule, RuleKind, Scale, TextForm};
use proc_macro2::{Literal, Span, TokenStream};
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
        RuleKind::Allowed(Allowed::Texts(allowed)) => {
            let texts = &allowed.texts;
            quote!(__odata::Rule::Allowed(&[#(#texts),*]))
        }
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
        Literal::u32_unsuffixed(count),
    );
    quote!(__odata::#of::#rule(#count))
}

fn text(bound: &Bound) -> String {
    match bound {
        Bound::Number(number) => number.to_string(),
        Bound::Time(text, _) => text.clone(),
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
                .flat_map(|rule| {
                    requirements(rule)
                        .into_iter()
                        .map(move |requirement| (rule, requirement))
                })
                .map(|(rule, requirement)| assertion(field, rule, &requirement))
        })
        .collect()
}

/// What a rule asks of the type of its property.
struct Requirement {
    /// A function of the core, and what it is asked beside the type.
    question: &'static str,
    of: Option<TokenStream>,
    /// The types that it is true of.
    takes: String,
    place: Span,
}

fn assertion(field: &PropertyField<'_>, rule: &Rule, requirement: &Requirement) -> TokenStream {
    let Requirement {
        question,
        of: beside,
        takes,
        place,
    } = requirement;
    let keyword = keyword(&rule.kind);
    let question = format_ident!("{question}");
    let message = format!(
        "`{keyword}` is for {takes}, and `{}` is something else: remove it, or change the field's type",
        field.ident
    );
    let ty = field.ty_at_place();
    let beside = beside.iter();
    let of = quote_spanned!(field.place=> <#ty as __odata::Value>::TYPE);
    quote_spanned! {generated_at(*place)=>
        const _: () = __odata::assert!(__odata::assertions::#question(#of #(, #beside)*), #message);
    }
}

/// The questions about a type.
fn requirements(rule: &Rule) -> Vec<Requirement> {
    let (question, takes) = match &rule.kind {
        RuleKind::MaxLength(_) => ("takes_max_length", "a string or a binary"),
        RuleKind::Precision(_) => (
            "takes_precision",
            "a decimal number, a date with time, a duration or a time of day",
        ),
        RuleKind::Scale(_) => ("takes_scale", "a decimal number"),
        RuleKind::Minimum { bound, .. } | RuleKind::Maximum { bound, .. } => match bound {
            Bound::Number(_) => ("takes_number", "a number"),
            Bound::Time(text, form) => {
                let (of, what) = type_of(*form);
                return vec![Requirement {
                    question: "is",
                    of: Some(of),
                    takes: format!("{what} if it is \"{text}\""),
                    place: rule.span,
                }];
            }
        },
        RuleKind::MultipleOf(_) => ("takes_number", "a number"),
        RuleKind::Pattern(_) => ("takes_pattern", "a string"),
        RuleKind::Allowed(Allowed::Texts(allowed)) => {
            return allowed
                .forms
                .iter()
                .map(|(form, place)| allowed_text(*form, *place))
                .collect();
        }
        RuleKind::Allowed(Allowed::Numbers(_)) => ("takes_number", "a number, if it lists numbers"),
        RuleKind::MinItems(_) | RuleKind::MaxItems(_) => ("takes_items", "a collection"),
    };
    vec![Requirement {
        question,
        of: None,
        takes: takes.to_owned(),
        place: rule.span,
    }]
}

fn allowed_text(form: Option<TextForm>, place: Span) -> Requirement {
    match form {
        Some(form) => {
            let (of, what) = type_of(form);
            Requirement {
                question: "takes_text_of",
                of: Some(of),
                takes: format!("a string or {what}, if it lists this text"),
                place,
            }
        }
        None => Requirement {
            question: "takes_text",
            of: None,
            takes: "a string or an enumeration type, if it lists this text".to_owned(),
            place,
        },
    }
}

/// The type whose values have a form, and what they are called.
fn type_of(form: TextForm) -> (TokenStream, &'static str) {
    let (name, what) = match form {
        TextForm::Date => ("Date", "a date"),
        TextForm::DateTimeOffset => ("DateTimeOffset", "a date with time"),
        TextForm::Duration => ("Duration", "a duration"),
        TextForm::Guid => ("Guid", "a GUID"),
        TextForm::TimeOfDay => ("TimeOfDay", "a time of day"),
    };
    let name = format_ident!("{name}");
    (quote!(__odata::PrimitiveType::#name), what)
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
