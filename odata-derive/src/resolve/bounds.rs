//! The bounds of values, and how they go together.
use super::literal;
use crate::attr::{FieldOptions, Given, Literal, Number};
use crate::diagnostics::Diagnostics;
use crate::model::{Bound, TextForm};
use std::cmp::Ordering;

/// Checks that the bounds go with each other.
pub(super) fn check(options: &FieldOptions, diagnostics: &mut Diagnostics) {
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

/// What an option bounds with.
pub(super) fn resolve(given: &Given<Literal>, diagnostics: &mut Diagnostics) -> Option<Bound> {
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
