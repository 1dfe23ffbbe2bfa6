//! The values options take, and how each is read.
use super::item::Body;
use super::table::PatchOptions;
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use std::fmt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitBool, LitInt, LitStr, Path, Token, TypePath, bracketed};

pub(crate) use super::choice::{DerivedAccept, RenameRule, Scale, Tag};
pub(crate) use super::number::Number;

/// A value an option takes.
pub(crate) trait OptionValue: Sized {
    /// What the option takes: the end of a sentence.
    const TAKES: &'static str;

    /// Reads what follows the keyword.
    fn read(body: &Body, diagnostics: &mut Diagnostics) -> Option<Self>;

    /// What was probably meant by a value that cannot be read.
    fn repair(_value: &TokenStream) -> Option<String> {
        None
    }

    /// What to go on with after a value that cannot be read, so that it gives no second mistake.
    fn recover() -> Option<Self> {
        None
    }
}

/// An option that is given or not.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flag;

/// A whole number from 0 to `u32::MAX`.
pub(crate) type Count = u32;

/// A string or a number.
#[derive(Clone)]
pub(crate) enum Literal {
    Text(LitStr),
    Number(Number),
}

/// A list of strings and numbers.
#[derive(Clone)]
pub(crate) struct Literals(pub(crate) Vec<Literal>);

/// What is asked of the patch type.
pub(crate) enum Patch {
    Without,
    With(PatchOptions),
}

/// A list of paths.
#[derive(Clone)]
pub(crate) struct Paths(pub(crate) Vec<Path>);

impl OptionValue for Flag {
    const TAKES: &'static str = "no value (leave it out to turn it off)";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        matches!(body, Body::Nothing).then_some(Self)
    }

    fn recover() -> Option<Self> {
        Some(Self)
    }
}

impl OptionValue for LitStr {
    const TAKES: &'static str = "a string";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        value(body)
    }

    fn repair(value: &TokenStream) -> Option<String> {
        let mut text = value.to_string();
        text.retain(|c| !c.is_whitespace());
        let is_other = |c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.'));
        let plain = !text.is_empty() && !text.contains(is_other);
        plain.then(|| format!("\"{text}\""))
    }
}

impl OptionValue for LitBool {
    const TAKES: &'static str = "`true` or `false`";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        value(body)
    }
}

impl OptionValue for Count {
    const TAKES: &'static str = "a whole number from 0 to 4294967295";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        let literal = value::<LitInt>(body)?;
        if !literal.suffix().is_empty() {
            return None;
        }
        literal.base10_parse().ok()
    }

    fn repair(value: &TokenStream) -> Option<String> {
        quoted(value, |text| text.parse::<Self>().is_ok())
    }
}

impl OptionValue for i64 {
    const TAKES: &'static str = "a whole number of 64 bits";

    fn read(body: &Body, diagnostics: &mut Diagnostics) -> Option<Self> {
        Number::read(body, diagnostics)?.to_string().parse().ok()
    }

    fn repair(value: &TokenStream) -> Option<String> {
        quoted(value, |text| text.parse::<Self>().is_ok())
    }
}

impl OptionValue for Number {
    const TAKES: &'static str = "a number";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        value(body)
    }

    fn repair(value: &TokenStream) -> Option<String> {
        quoted(value, |text| text.parse::<f64>().is_ok_and(f64::is_finite))
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{:?}", text.value()),
            Self::Number(number) => number.fmt(f),
        }
    }
}

impl Parse for Literal {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return Ok(Self::Text(input.parse()?));
        }
        Ok(Self::Number(input.parse()?))
    }
}

impl OptionValue for Literal {
    const TAKES: &'static str = "a number, or a string such as \"2024-01-01\"";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        value(body)
    }
}

impl Parse for Literals {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let content;
        bracketed!(content in input);
        listed(&content).map(Self)
    }
}

impl OptionValue for Literals {
    const TAKES: &'static str = "a list of strings or numbers in brackets";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        value(body)
    }
}

impl OptionValue for Patch {
    const TAKES: &'static str = "`false`, or `name` and `derive` in parentheses";

    fn read(body: &Body, diagnostics: &mut Diagnostics) -> Option<Self> {
        if let Body::List(tokens) = body {
            let mut options = PatchOptions::default();
            super::parse_items(tokens, &mut options, &mut 0, diagnostics);
            return Some(Self::With(options));
        }
        (!value::<LitBool>(body)?.value).then_some(Self::Without)
    }
}

impl OptionValue for Path {
    const TAKES: &'static str = "a path, without quotes";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        value(body)
    }

    fn repair(value: &TokenStream) -> Option<String> {
        quoted(value, is_path)
    }
}

impl OptionValue for TypePath {
    const TAKES: &'static str = "the path of a Rust type, without quotes";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        value(body)
    }

    fn repair(value: &TokenStream) -> Option<String> {
        quoted(value, is_path)
    }
}

impl OptionValue for Ident {
    const TAKES: &'static str = "a Rust name, without quotes";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        value(body)
    }

    fn repair(value: &TokenStream) -> Option<String> {
        quoted(value, |text| is_path(text) && !text.contains(':'))
    }
}

impl OptionValue for Paths {
    const TAKES: &'static str = "a list of paths in parentheses";

    fn read(body: &Body, _: &mut Diagnostics) -> Option<Self> {
        let Body::List(tokens) = body else {
            return None;
        };
        listed.parse2(tokens.clone()).ok().map(Self)
    }
}

/// What is listed with commas.
fn listed<T: Parse>(input: ParseStream<'_>) -> syn::Result<Vec<T>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
        if input.is_empty() {
            break;
        }
        input.parse::<Token![,]>()?;
    }
    Ok(items)
}

pub(super) fn value<T: Parse>(body: &Body) -> Option<T> {
    match body {
        Body::Value(tokens) => syn::parse2(tokens.clone()).ok(),
        Body::Nothing | Body::List(_) => None,
    }
}

pub(super) fn text(body: &Body) -> Option<String> {
    value::<LitStr>(body).map(|literal| literal.value())
}

/// The content of a string that should have been written without quotes.
fn quoted(value: &TokenStream, is_valid: impl Fn(&str) -> bool) -> Option<String> {
    let text = syn::parse2::<LitStr>(value.clone()).ok()?.value();
    is_valid(&text).then_some(text)
}

fn is_path(text: &str) -> bool {
    let mut rest = Some(text.strip_prefix("::").unwrap_or(text));
    while let Some(path) = rest {
        let (segment, inner) = match path.split_once("::") {
            Some((segment, inner)) => (segment, Some(inner)),
            None => (path, None),
        };
        let is_segment = segment.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && !segment.contains(|c: char| !(c.is_alphanumeric() || c == '_'));
        if !is_segment {
            return false;
        }
        rest = inner;
    }
    true
}
