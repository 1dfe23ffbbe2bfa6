//! Checking a value against a rule.

use core::cmp::Ordering;

use super::compare::{compare, is, is_multiple, text};
use super::walk::{Path, Walk};
use super::{Rule, Scale, Violation};
use crate::value::Slot;

impl Walk {
    pub(super) fn rule(&mut self, rule: &Rule, rules: &[Rule], slot: &Slot<'_>, path: &Path<'_>) {
        let bounds = |bound: String| vec![(rule.name(), bound)];
        match *rule {
            Rule::MaxLength(most) => {
                let (found, unit) = match slot {
                    // Every scalar value takes at least one byte.
                    Slot::String(value) if value.len() <= most as usize => return,
                    Slot::String(value) => (value.chars().count(), "characters"),
                    Slot::Text(value) => (value.measures().octets.unwrap_or(0), "octets"),
                    _ => return,
                };
                if found > most as usize {
                    self.add(
                        rule,
                        path,
                        format!("found {found} {unit}, expected at most {most}"),
                        bounds(most.to_string()),
                    );
                }
            }
            Rule::Precision(most) => {
                let (found, what, most) = match slot {
                    Slot::Number(value) => match rules.iter().find_map(Rule::scale_digits) {
                        // The digits right of the point are taken, used or not.
                        Some(scale) => (
                            value.measures().integer_digits,
                            "digits left of the point",
                            most.saturating_sub(scale),
                        ),
                        None => (value.measures().digits, "significant digits", most),
                    },
                    Slot::Text(value) => {
                        (value.measures().fraction_digits, "digits of a second", most)
                    }
                    _ => return,
                };
                let Some(found) = found.filter(|found| *found > most as usize) else {
                    return;
                };
                self.add(
                    rule,
                    path,
                    format!("found {found} {what}, expected at most {most}"),
                    bounds(most.to_string()),
                );
            }
            Rule::Scale(scale) => self.scale(rule, scale, slot, path),
            Rule::Minimum { bound, exclusive } => {
                let expected = if exclusive { "more than" } else { "at least" };
                self.bound(
                    rule,
                    slot,
                    path,
                    (bound, exclusive),
                    Ordering::Less,
                    expected,
                );
            }
            Rule::Maximum { bound, exclusive } => {
                let expected = if exclusive { "less than" } else { "at most" };
                self.bound(
                    rule,
                    slot,
                    path,
                    (bound, exclusive),
                    Ordering::Greater,
                    expected,
                );
            }
            Rule::MultipleOf(number) => {
                if is_multiple(slot, number) == Some(false) {
                    self.add(
                        rule,
                        path,
                        format!("found {}, expected a multiple of {number}", text(slot)),
                        bounds(number.to_owned()),
                    );
                }
            }
            #[cfg(feature = "pattern")]
            Rule::Pattern(pattern) => {
                let pattern = pattern();
                let found = text(slot);
                if !pattern.matches(&found) {
                    let message =
                        format!("found {found:?}, expected a match of {}", pattern.text());
                    self.add(rule, path, message, bounds(pattern.text().to_owned()));
                }
            }
            Rule::Allowed(values) => {
                if !values.iter().any(|value| is(slot, value)) {
                    let message = format!(
                        "found {}, expected one of {}",
                        text(slot),
                        values.join(", ")
                    );
                    self.add(rule, path, message, bounds(values.join(", ")));
                }
            }
            Rule::MinItems(_) | Rule::MaxItems(_) => {}
        }
    }

    /// Checks a bound. `beyond`: how a value that violates it compares to it.
    fn bound(
        &mut self,
        rule: &Rule,
        slot: &Slot<'_>,
        path: &Path<'_>,
        (bound, exclusive): (&str, bool),
        beyond: Ordering,
        expected: &str,
    ) {
        let order = compare(slot, bound);
        if order == Some(beyond) || (exclusive && order == Some(Ordering::Equal)) {
            let message = format!("found {}, expected {expected} {bound}", text(slot));
            self.add(rule, path, message, vec![(rule.name(), bound.to_owned())]);
        }
    }

    fn scale(&mut self, rule: &Rule, scale: Scale, slot: &Slot<'_>, path: &Path<'_>) {
        let Slot::Number(value) = slot else { return };
        let measures = value.measures();
        let most = match scale {
            Scale::Floating => return,
            Scale::Variable => usize::MAX,
            Scale::Digits(most) => most as usize,
        };
        let message = match measures.fraction_digits {
            None => format!("found {}, expected a finite number", text(slot)),
            Some(found) if found > most => {
                format!("found {found} digits right of the point, expected at most {most}")
            }
            Some(_) => return,
        };
        self.add(rule, path, message, vec![(rule.name(), most.to_string())]);
    }

    #[cold]
    pub(super) fn add(
        &mut self,
        rule: &Rule,
        path: &Path<'_>,
        message: String,
        parameters: Vec<(&'static str, String)>,
    ) {
        self.violations.push(Violation::new(
            path.to_wire(),
            rule.name(),
            message,
            parameters,
        ));
    }
}
