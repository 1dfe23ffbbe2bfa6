//! What stands in for the expansion of an item with mistakes, so that its users see those alone.
use crate::ast::Derive;
use proc_macro2::TokenStream;
use syn::DeriveInput;

/// The items emitted beside the errors.
pub(crate) fn fallback(_derive: Derive, _input: &DeriveInput) -> TokenStream {
    TokenStream::new()
}
