//! Values that are one of a few strings.
use super::item::Body;
use super::value::{Count, OptionValue, text};
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;

/// The number of digits after the decimal point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scale {
    Digits(u32),
    Variable,
    Floating,
}

/// Whether a type writes its tag.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Tag {
    Always,
    Never,
}

/// `derived = "accept"`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DerivedAccept;

/// How Rust names become wire names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RenameRule {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
}

impl OptionValue for Scale {
    const TAKES: &'static str = "a whole number from 0 to 4294967295, \"variable\" or \"floating\"";

    fn read(body: &Body, diagnostics: &mut Diagnostics) -> Option<Self> {
        match text(body).as_deref() {
            Some("variable") => Some(Self::Variable),
            Some("floating") => Some(Self::Floating),
            Some(_) => None,
            None => Count::read(body, diagnostics).map(Self::Digits),
        }
    }

    fn repair(value: &TokenStream) -> Option<String> {
        Count::repair(value)
    }
}

impl OptionValue for Tag {
    const TAKES: &'static str = "\"always\" or \"never\"";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        match text(body)?.as_str() {
            "always" => Some(Self::Always),
            "never" => Some(Self::Never),
            _ => None,
        }
    }
}

impl OptionValue for DerivedAccept {
    const TAKES: &'static str = "\"accept\"";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        (text(body)? == "accept").then_some(Self)
    }
}

impl OptionValue for RenameRule {
    const TAKES: &'static str = "\"lowercase\", \"UPPERCASE\", \"PascalCase\", \"camelCase\", \"snake_case\" or \
                                 \"SCREAMING_SNAKE_CASE\" (OData names have no hyphens)";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        match text(body)?.as_str() {
            "lowercase" => Some(Self::Lower),
            "UPPERCASE" => Some(Self::Upper),
            "PascalCase" => Some(Self::Pascal),
            "camelCase" => Some(Self::Camel),
            "snake_case" => Some(Self::Snake),
            "SCREAMING_SNAKE_CASE" => Some(Self::ScreamingSnake),
            _ => None,
        }
    }
}
