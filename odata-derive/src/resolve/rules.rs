//! Facets and constraints.
use super::span_of;
use crate::attr::{FieldOptions, Given, Literal, Literals, Number, Scale};
use crate::diagnostics::Diagnostics;
use crate::model::{Allowed, Rule, RuleKind};
use std::cmp::Ordering;

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
    rules.add(&options.minimum, |bound| RuleKind::Minimum {
        bound: bound.clone(),
        exclusive: false,
    });
    rules.add(&options.exclusive_minimum, |bound| RuleKind::Minimum {
        bound: bound.clone(),
        exclusive: true,
    });
    rules.add(&options.maximum, |bound| RuleKind::Maximum {
        bound: bound.clone(),
        exclusive: false,
    });
    rules.add(&options.exclusive_maximum, |bound| RuleKind::Maximum {
        bound: bound.clone(),
        exclusive: true,
    });
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
    let order = match (&lower.value, &upper.value) {
        (Literal::Number(lower), Literal::Number(upper)) => lower.compare(upper),
        (Literal::Text(lower), Literal::Text(upper)) if is_date(lower) && is_date(upper) => {
            lower.cmp(upper)
        }
        (Literal::Text(_), Literal::Text(_)) => return,
        (Literal::Number(_), Literal::Text(_)) | (Literal::Text(_), Literal::Number(_)) => {
            diagnostics.error(
                &upper.tokens,
                format_args!(
                    "`{}` and `{}` are of two kinds: write both as numbers, or both as strings",
                    lower.keyword, upper.keyword
                ),
            );
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

/// Whether the text has the shape of an `Edm.Date` with a year of four digits, which orders as text.
fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| {
            if index == 4 || index == 7 {
                byte == b'-'
            } else {
                byte.is_ascii_digit()
            }
        })
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
            Literal::Text(text) => texts.push(text.clone()),
            Literal::Number(number) => numbers.push(number.clone()),
        }
    }
    match (texts.is_empty(), numbers.is_empty()) {
        (false, true) => Some(Allowed::Texts(texts)),
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
