//! From what is written to what it means: every rule that spans more than one option.
mod any;
mod bounds;
mod enumeration;
mod field_type;
mod literal;
mod names;
mod property;
mod rules;
mod structured;
#[cfg(test)]
mod tests;

pub(crate) use field_type::contained;
pub(crate) use structured::base_field_name;

use crate::ast::{Head, Item};
use crate::attr::Given;
use crate::diagnostics::{Diagnostics, Reported};
use crate::model::{Model, RustItem};
use proc_macro2::Span;
use syn::{Path, parse_quote_spanned};

/// Works out what the item means, and reports every contradiction and everything missing.
pub(crate) fn resolve(item: Item, diagnostics: &mut Diagnostics) -> Result<Model, Reported> {
    match item {
        Item::Structured(item) => structured::resolve(item, diagnostics).map(Model::Structured),
        Item::Any(kind, item) => any::resolve(kind, item, diagnostics).map(Model::Any),
        Item::Enumeration(item) => enumeration::resolve(item, diagnostics).map(Model::Enumeration),
    }
}

fn rust_item(head: Head, krate: Option<Given<Path>>) -> RustItem {
    let Head {
        ident,
        vis,
        generics,
        attributes,
        impl_lints,
    } = head;
    let krate = match krate {
        Some(given) => given.value,
        None => parse_quote_spanned!(Span::mixed_site()=> ::odata_core),
    };
    RustItem {
        ident,
        vis,
        generics,
        attributes,
        impl_lints,
        krate,
    }
}

fn span_of<T>(given: &Given<T>) -> Span {
    given.keyword.span()
}
