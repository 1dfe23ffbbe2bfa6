//! From meaning to tokens. Cannot fail.
//!
//! Whatever mentions the type of a field has that type's span, so that a type that is wrong is
//! reported there, and once.
mod access;
mod any_enum;
mod base;
mod description;
mod docs;
mod enumeration;
mod field;
mod fields;
mod impls;
mod names;
mod patch;
mod rules;
mod serde;
#[cfg(test)]
mod snapshots;
mod structured;
#[cfg(test)]
mod tests;

pub(crate) use impls::Target;
pub(crate) use serde::serde;

use crate::model::{Model, RustItem};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;

/// The implementations of a model.
pub(crate) fn expand(model: &Model) -> TokenStream {
    match model {
        Model::Structured(model) => structured::expand(model),
        Model::Any(model) => any_enum::expand(model),
        Model::Enumeration(model) => enumeration::expand(model),
    }
}

/// What keeps the mistakes in an item from causing more of them where it is used. `errors` is a
/// row of `compile_error!`s.
pub(crate) fn stand_in(model: &Model, errors: &TokenStream) -> TokenStream {
    match model {
        Model::Structured(model) => structured::stand_in(model, errors),
        Model::Any(model) => any_enum::stand_in(model, errors),
        Model::Enumeration(model) => enumeration::stand_in(model, errors),
    }
}

/// What the user cannot name, in a scope of its own.
pub(crate) fn scope(item: &RustItem, content: &TokenStream) -> TokenStream {
    let krate = &item.krate;
    let lints = &item.impl_lints;
    quote! {
        #(#lints)*
        const _: () = {
            use #krate::__private as __odata;
            #content
        };
    }
}

/// The place of tokens, for generated tokens that stand there.
pub(crate) fn place(tokens: &impl Spanned) -> Span {
    generated_at(tokens.span())
}

/// A place, for generated tokens that stand there.
fn generated_at(span: Span) -> Span {
    span.resolved_at(Span::call_site())
}
