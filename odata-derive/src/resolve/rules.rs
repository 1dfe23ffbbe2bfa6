//! Facets and constraints.
use super::{bounds, literal, span_of};
use crate::attr::{FieldOptions, Given, Literal, Literals, Number, Scale};
use crate::diagnostics::Diagnostics;
use crate::model::{Allowed, AllowedTexts, Bound, Rule, RuleKind, TextForm};
use proc_macro2::Span;
use syn::LitStr;

/// The rules of a property, in the order they are written.
pub(super) fn resolve(options: &FieldOptions, diagnostics: &mut Diagnostics) -> Vec<Rule> {
    bounds::check(options, diagnostics);
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
            rules.push(given, RuleKind::Allowed(allowed));
        }
    }
    rules.add(&options.min_items, |n| RuleKind::MinItems(*n));
    rules.add(&options.max_items, |n| RuleKind::MaxItems(*n));
    check_navigation(options, diagnostics);
    rules.into_written_order()
}

/// Rules with the position of the option that gives them, in the order of these.
struct Rules(Vec<(usize, Rule)>);

impl Rules {
    fn add<T>(&mut self, given: &Option<Given<T>>, kind: impl Fn(&T) -> RuleKind) {
        if let Some(given) = given {
            self.push(given, kind(&given.value));
        }
    }

    fn add_bound(
        &mut self,
        given: &Option<Given<Literal>>,
        diagnostics: &mut Diagnostics,
        kind: impl Fn(Bound) -> RuleKind,
    ) {
        if let Some(given) = given {
            if let Some(bound) = bounds::resolve(given, diagnostics) {
                self.push(given, kind(bound));
            }
        }
    }

    fn push<T>(&mut self, given: &Given<T>, kind: RuleKind) {
        let span = span_of(given);
        let before = self
            .0
            .iter()
            .rposition(|(known, _)| *known <= given.position);
        let place = before.map_or(0, |before| before + 1);
        self.0.insert(place, (given.position, Rule { kind, span }));
    }

    fn into_written_order(self) -> Vec<Rule> {
        let mut rules = Vec::with_capacity(self.0.len());
        for (_, rule) in self.0 {
            rules.push(rule);
        }
        rules
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
