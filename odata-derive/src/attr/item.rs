//! One option as tokens: its keyword and what follows it.
use super::Given;
use super::value::OptionValue;
use crate::diagnostics::Diagnostics;
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Ident;
use syn::ext::IdentExt;

/// An option of the form `keyword`, `keyword = value` or `keyword(..)`.
pub(crate) struct Item {
    pub(crate) keyword: Ident,
    pub(crate) body: Body,
    position: usize,
}

/// What follows the keyword.
pub(crate) enum Body {
    Nothing,
    /// The tokens after `=`.
    Value(TokenStream),
    /// The tokens between the parentheses.
    List(TokenStream),
}

/// Splits at the commas that stand neither in a group nor between angle brackets.
pub(crate) fn split(tokens: &TokenStream) -> Vec<TokenStream> {
    let mut items = Vec::new();
    let mut item = TokenStream::new();
    let mut angles = 0_usize;
    let mut in_arrow = false;
    for token in tokens.clone() {
        let mut starts_arrow = false;
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => angles += 1,
                '>' if !in_arrow => angles = angles.saturating_sub(1),
                ',' if angles == 0 => {
                    if item.is_empty() {
                        // The lone comma is kept, so that it is reported where it stands.
                        item.extend([token]);
                    }
                    items.push(std::mem::take(&mut item));
                    in_arrow = false;
                    continue;
                }
                '-' => starts_arrow = punct.spacing() == Spacing::Joint,
                _ => {}
            }
        }
        in_arrow = starts_arrow;
        item.extend([token]);
    }
    if !item.is_empty() {
        items.push(item);
    }
    items
}

impl Item {
    pub(crate) fn parse(
        tokens: TokenStream,
        position: usize,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let mut rest = tokens.into_iter();
        let keyword = match rest.next()? {
            TokenTree::Ident(keyword) => keyword,
            other => {
                diagnostics.error(
                    &other,
                    format_args!("expected the name of an option, found `{other}`"),
                );
                return None;
            }
        };
        let body = match rest.next() {
            None => Body::Nothing,
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
                Body::Value(rest.by_ref().collect())
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                Body::List(group.stream())
            }
            Some(other) => {
                diagnostics.error(
                    &other,
                    format_args!("expected `,` or `=` after `{keyword}`, found `{other}`"),
                );
                return None;
            }
        };
        if let Some(other) = rest.next() {
            diagnostics.error(
                &other,
                format_args!("expected `,` after `{keyword}(..)`, found `{other}`"),
            );
            return None;
        }
        Some(Self {
            keyword,
            body,
            position,
        })
    }

    pub(crate) fn keyword_text(&self) -> String {
        self.keyword.unraw().to_string()
    }

    /// Parses the value and puts it into its slot.
    pub(crate) fn store<T: OptionValue>(
        &self,
        slot: &mut Option<Given<T>>,
        example: &'static str,
        diagnostics: &mut Diagnostics,
    ) {
        if slot.is_some() {
            return self.repeated(diagnostics);
        }
        let value = match T::read(&self.body, diagnostics) {
            Some(value) => Some(value),
            None => {
                let repaired = match &self.body {
                    Body::Value(tokens) => T::repair(tokens),
                    Body::Nothing | Body::List(_) => None,
                };
                self.misread(T::TAKES, repaired, example, diagnostics);
                T::recover()
            }
        };
        if let Some(value) = value {
            *slot = Some(Given {
                keyword: self.keyword.clone(),
                value,
                tokens: self.tokens(),
                position: self.position,
            });
        }
    }

    fn repeated(&self, diagnostics: &mut Diagnostics) {
        let keyword = &self.keyword;
        diagnostics.error(
            keyword,
            format_args!("`{keyword}` is given twice: keep one of them"),
        );
    }

    /// Reports a value that cannot be read.
    fn misread(
        &self,
        takes: &str,
        repaired: Option<String>,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) {
        let keyword = &self.keyword;
        let found = match &self.body {
            Body::Nothing => String::from("nothing"),
            Body::Value(tokens) if tokens.is_empty() => String::from("nothing after `=`"),
            Body::Value(tokens) => format!("`{tokens}`"),
            Body::List(tokens) => format!("`({tokens})`"),
        };
        let remedy = match repaired {
            Some(value) => format!("{keyword} = {value}"),
            None => example.to_owned(),
        };
        let message = format!("`{keyword}` takes {takes}, found {found}: write `{remedy}`");
        diagnostics.error(self.tokens(), message);
    }

    /// The tokens of the value, or the keyword where there are none.
    fn tokens(&self) -> TokenStream {
        match &self.body {
            Body::Value(tokens) | Body::List(tokens) if !tokens.is_empty() => tokens.clone(),
            _ => self.keyword.to_token_stream(),
        }
    }
}
