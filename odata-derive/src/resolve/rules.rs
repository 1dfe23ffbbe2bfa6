//! Facets and constraints.
use super::{literal, span_of};
use crate::attr::{FieldOptions, Given, Literal, Literals, Number, Scale};
use crate::diagnostics::Diagnostics;
use crate::model::{Allowed, AllowedTexts, Bound, Rule, RuleKind, TextForm};
use proc_macro2::Span;
use std::cmp::Ordering;
use syn::LitStr;

/// The rules of a property, in the order they are written.
pub(super) fn resolve(options: &FieldOptions, diagnostics: &mut Diagnostics) -> Vec<Rule> {
    check_bounds(options, diagnostics);
    check_scale(options, diagnostics);
    check_items(options, diagnostics);
    check_pattern(options, diagnostics);
    let mut rules = Rules(Vec::new());
    rules.add(&options.max_length, |n| RuleKind::MaxLength(*n));
    rules.add(&options.precision, |n| RuleKind::Precision(*n));
    rules.add(&options.scale, |scale| RuleKind::Scale(*scale));
    for (given, exclusive) in [
        (&options.minimum, false),
        (&options.exclusive_minimum, true),
    ] {
        rules.add_bound(given, diagnostics, |bound| RuleKind::Minimum {
            bound,
            exclusive,
        });
    }
    for (given, exclusive) in [
        (&options.maximum, false),
        (&options.exclusive_maximum, true),
    ] {
        rules.add_bound(given, diagnostics, |bound| RuleKind::Maximum {
            bound,
            exclusive,
        });
    }
    if let Some(given) = &options.multiple_of {
        check_multiple(given, diagnostics);
    }
    rules.add(&options.multiple_of, |number| {
        RuleKind::MultipleOf(number.clone())
    });
    rules.add(&options.pattern, |pattern| {
        RuleKind::Pattern(pattern.value())
    });
    if let Some(given) = &options.allowed {
        if let Some(allowed) = allowed(given, diagnostics) {
            rules.0.push((
                given.position,
                Rule {
                    span: span_of(given),
                    kind: RuleKind::Allowed(allowed),
                },
            ));
        }
    }
    rules.add(&options.min_items, |n| RuleKind::MinItems(*n));
    rules.add(&options.max_items, |n| RuleKind::MaxItems(*n));
    check_navigation(options, diagnostics);
    rules.into_written_order()
}

/// Rules with the position of the option that gives them.
struct Rules(Vec<(usize, Rule)>);

impl Rules {
    fn add<T>(&mut self, given: &Option<Given<T>>, kind: impl Fn(&T) -> RuleKind) {
        if let Some(given) = given {
            self.0.push((
                given.position,
                Rule {
                    span: span_of(given),
                    kind: kind(&given.value),
                },
            ));
        }
    }

    fn add_bound(
        &mut self,
        given: &Option<Given<Literal>>,
        diagnostics: &mut Diagnostics,
        kind: impl Fn(Bound) -> RuleKind,
    ) {
        if let Some(given) = given {
            if let Some(bound) = bound(given, diagnostics) {
                self.0.push((
                    given.position,
                    Rule {
                        span: span_of(given),
                        kind: kind(bound),
                    },
                ));
            }
        }
    }

    fn into_written_order(mut self) -> Vec<Rule> {
        self.0.sort_by_key(|(position, _)| *position);
        self.0.into_iter().map(|(_, rule)| rule).collect()
    }
}

fn check_bounds(options: &FieldOptions, diagnostics: &mut Diagnostics) {
    for (inclusive, exclusive) in [
        (&options.minimum, &options.exclusive_minimum),
        (&options.maximum, &options.exclusive_maximum),
    ] {
        if let (Some(inclusive), Some(exclusive)) = (inclusive, exclusive) {
            let later = if inclusive.position > exclusive.position {
                inclusive
            } else {
                exclusive
            };
            diagnostics.error(
                &later.keyword,
                format_args!(
                    "`{}` and `{}` bound the same side: keep one of them",
                    inclusive.keyword, exclusive.keyword
                ),
            );
            return;
        }
    }
    let lower = options
        .minimum
        .as_ref()
        .or(options.exclusive_minimum.as_ref());
    let upper = options
        .maximum
        .as_ref()
        .or(options.exclusive_maximum.as_ref());
    let (Some(lower), Some(upper)) = (lower, upper) else {
        return;
    };
    let order = match (number(&lower.value), number(&upper.value)) {
        (Some(lower), Some(upper)) => lower.compare(&upper),
        (None, None) => match (date(&lower.value), date(&upper.value)) {
            (Some(lower), Some(upper)) => lower.cmp(&upper),
            _ => return,
        },
        (Some(_), None) | (None, Some(_)) => {
            // A text of no use is a mistake of its own.
            if bound_of(&lower.value).is_some() && bound_of(&upper.value).is_some() {
                diagnostics.error(
                    &upper.tokens,
                    format_args!(
                        "`{}` and `{}` are of two kinds: write both as numbers, or both as dates or times",
                        lower.keyword, upper.keyword
                    ),
                );
            }
            return;
        }
    };
    let exclusive = options.exclusive_minimum.is_some() || options.exclusive_maximum.is_some();
    if order == Ordering::Greater || (order == Ordering::Equal && exclusive) {
        diagnostics.error(
            &upper.tokens,
            format_args!(
                "no value fits between `{} = {}` and `{} = {}`: raise the upper bound or lower the other",
                lower.keyword, lower.value, upper.keyword, upper.value
            ),
        );
    }
}

/// What a literal bounds with, if it can.
fn bound_of(literal: &Literal) -> Option<Bound> {
    match literal {
        Literal::Number(number) => Some(Bound::Number(number.clone())),
        Literal::Text(text) => {
            let text = text.value();
            match syn::parse_str::<Number>(&text) {
                Ok(number) => Some(Bound::Number(number)),
                Err(_) => literal::form(&text)
                    .filter(|form| *form != TextForm::Guid)
                    .map(|form| Bound::Time(text, form)),
            }
        }
    }
}

fn bound(given: &Given<Literal>, diagnostics: &mut Diagnostics) -> Option<Bound> {
    let bound = bound_of(&given.value);
    if bound.is_none() {
        diagnostics.error(
            &given.tokens,
            format_args!(
                "{} is neither a number nor a date or a time, which alone have an order: write `{keyword} = 5`, \
                 `{keyword} = \"2024-01-31\"`, `\"2024-01-31T10:00:00Z\"`, `\"10:00:00\"` or `\"PT90S\"`",
                given.value,
                keyword = given.keyword
            ),
        );
    }
    bound
}

fn number(literal: &Literal) -> Option<Number> {
    match bound_of(literal)? {
        Bound::Number(number) => Some(number),
        Bound::Time(..) => None,
    }
}

/// The text of an `Edm.Date` with a year of four digits, which orders as text.
fn date(literal: &Literal) -> Option<String> {
    match bound_of(literal)? {
        Bound::Time(text, TextForm::Date) if text.len() == 10 => Some(text),
        Bound::Time(..) | Bound::Number(_) => None,
    }
}

fn check_scale(options: &FieldOptions, diagnostics: &mut Diagnostics) {
    if let (
        Some(Given {
            value: Scale::Digits(scale),
            tokens,
            ..
        }),
        Some(precision),
    ) = (&options.scale, &options.precision)
    {
        if *scale > precision.value {
            let precision = precision.value;
            diagnostics.error(
                tokens,
                format_args!("a scale of {scale} is more than all {precision} digits of the precision: lower the scale, or raise the precision"),
            );
        }
    }
}

fn check_items(options: &FieldOptions, diagnostics: &mut Diagnostics) {
    if let (Some(min), Some(max)) = (&options.min_items, &options.max_items) {
        if min.value > max.value {
            diagnostics.error(
                &max.tokens,
                format_args!("no collection has at least {} and at most {} items: raise `max_items`, or lower `min_items`", min.value, max.value),
            );
        }
    }
}

fn check_pattern(options: &FieldOptions, diagnostics: &mut Diagnostics) {
    let Some(pattern) = &options.pattern else {
        return;
    };
    let text = pattern.value.value();
    if text.is_empty() {
        diagnostics.error(
            &pattern.tokens,
            "an empty pattern matches every text: write a regular expression, or remove it",
        );
    }
    #[cfg(feature = "pattern")]
    if let Err(error) = regex_lite::Regex::new(&text) {
        diagnostics.error(
            &pattern.value,
            format_args!(
                "{text:?} is no regular expression that the crate `regex-lite` understands: {error}"
            ),
        );
    }
}

fn check_multiple(given: &Given<Number>, diagnostics: &mut Diagnostics) {
    if !given.value.is_positive() {
        diagnostics.error(
            &given.tokens,
            format_args!("`multiple_of` takes a number greater than zero, found {}: write `multiple_of = 0.5`", given.value),
        );
    }
}

fn allowed(given: &Given<Literals>, diagnostics: &mut Diagnostics) -> Option<Allowed> {
    let (mut texts, mut numbers) = (Vec::new(), Vec::new());
    for literal in &given.value.0 {
        match literal {
            Literal::Text(text) => texts.push(text),
            Literal::Number(number) => numbers.push(number.clone()),
        }
    }
    match (texts.is_empty(), numbers.is_empty()) {
        (false, true) => Some(Allowed::Texts(allowed_texts(&texts))),
        (true, false) => Some(Allowed::Numbers(numbers)),
        (true, true) => {
            diagnostics.error(
                &given.tokens,
                "an empty list allows no value: write `allowed = [\"a\", \"b\"]`",
            );
            None
        }
        (false, false) => {
            diagnostics.error(
                &given.tokens,
                "the values are of two kinds: write all as numbers, or all as strings",
            );
            None
        }
    }
}

fn allowed_texts(literals: &[&LitStr]) -> AllowedTexts {
    let mut forms: Vec<(Option<TextForm>, Span)> = Vec::new();
    for literal in literals {
        let form = literal::form(&literal.value());
        if forms.iter().all(|(known, _)| *known != form) {
            forms.push((form, literal.span()));
        }
    }
    AllowedTexts {
        texts: literals.iter().map(|literal| literal.value()).collect(),
        forms,
    }
}

/// A navigation property has no facets: only its items can be counted.
fn check_navigation(options: &FieldOptions, diagnostics: &mut Diagnostics) {
    if options.navigation.is_none() {
        return;
    }
    let counted = [
        "name",
        "key",
        "nullable",
        "computed",
        "immutable",
        "navigation",
        "min_items",
        "max_items",
        "validate",
    ];
    for keyword in options.keywords() {
        if !counted.iter().any(|counted| keyword == counted) {
            diagnostics.error(
                keyword,
                format_args!("`{keyword}` is about a primitive value, and a navigation property holds entities: remove it, or `navigation`"),
            );
        }
    }
}
