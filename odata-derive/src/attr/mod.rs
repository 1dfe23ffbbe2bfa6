//! What is written inside `#[odata(..)]`.
//!
//! The options are split at their commas before any of them is parsed, so that a malformed one
//! hides no other.
mod choice;
mod item;
mod number;
mod suggest;
mod table;
#[cfg(test)]
mod tests;
mod value;

pub(crate) use table::{
    AnyOptions, AnyVariantOptions, EnumOptions, FieldOptions, MemberOptions, StructOptions,
};
pub(crate) use value::{Flag, Literal, Literals, Number, Patch, RenameRule, Scale, Tag};

use crate::diagnostics::Diagnostics;
use item::Item;
use proc_macro2::TokenStream;
use syn::{Attribute, Ident, Meta};

/// An option that was given.
#[derive(Clone)]
pub(crate) struct Given<T> {
    pub(crate) keyword: Ident,
    pub(crate) value: T,
    /// The tokens of the value, or the keyword of an option without one.
    pub(crate) tokens: TokenStream,
    /// Counts the options of one place, in the order they are written.
    pub(crate) position: usize,
}

/// The options of one place.
pub(crate) trait Options: Default + 'static {
    /// The place, with its article.
    const PLACE: &'static str;
    /// Every option valid there.
    const TABLE: &'static [Entry<Self>];
}

/// One option of a place.
pub(crate) struct Entry<O: 'static> {
    keyword: &'static str,
    /// A correct use.
    example: &'static str,
    store: fn(&mut O, &Item, &'static str, &mut Diagnostics),
}

/// Whether the attribute is ours.
pub(crate) fn is_odata(attribute: &Attribute) -> bool {
    attribute.path().is_ident("odata")
}

/// The options of any place. What reads them is compiled once for all places.
trait Place {
    fn name(&self) -> &'static str;

    /// The keyword of an option by its index.
    fn keyword(&self, index: usize) -> Option<&'static str>;

    fn store(&mut self, index: usize, item: &Item, diagnostics: &mut Diagnostics);
}

impl<O: Options> Place for O {
    fn name(&self) -> &'static str {
        O::PLACE
    }

    fn keyword(&self, index: usize) -> Option<&'static str> {
        match O::TABLE.get(index) {
            Some(entry) => Some(entry.keyword),
            None => None,
        }
    }

    fn store(&mut self, index: usize, item: &Item, diagnostics: &mut Diagnostics) {
        if let Some(entry) = O::TABLE.get(index) {
            (entry.store)(self, item, entry.example, diagnostics);
        }
    }
}

/// Reads every `#[odata(..)]` of one place.
pub(crate) fn parse<O: Options>(attributes: &[Attribute], diagnostics: &mut Diagnostics) -> O {
    let mut options = O::default();
    parse_attributes(attributes, &mut options, diagnostics);
    options
}

fn parse_attributes(
    attributes: &[Attribute],
    options: &mut dyn Place,
    diagnostics: &mut Diagnostics,
) {
    let mut position = 0;
    for attribute in attributes.iter().filter(|attribute| is_odata(attribute)) {
        match &attribute.meta {
            Meta::List(list) => parse_items(&list.tokens, options, &mut position, diagnostics),
            Meta::Path(_) | Meta::NameValue(_) => {
                diagnostics.error(
                    &attribute.meta,
                    "options stand in parentheses: write `#[odata(..)]`",
                );
            }
        }
    }
}

fn parse_items(
    tokens: &TokenStream,
    options: &mut dyn Place,
    position: &mut usize,
    diagnostics: &mut Diagnostics,
) {
    for tokens in item::split(tokens) {
        if let Some(item) = Item::parse(tokens, *position, diagnostics) {
            *position += 1;
            let keyword = item.keyword_text();
            let mut known = Vec::new();
            while let Some(next) = options.keyword(known.len()) {
                known.push(next);
            }
            match known.iter().position(|known| *known == keyword) {
                Some(index) => options.store(index, &item, diagnostics),
                None => {
                    diagnostics.error(
                        &item.keyword,
                        suggest::unknown_option(&keyword, options.name(), &known),
                    );
                }
            }
        }
    }
}
