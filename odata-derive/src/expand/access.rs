use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// How a function reaches into an object.
#[derive(Clone, Copy)]
pub(super) enum Access {
    Shared,
    Exclusive,
}

impl Access {
    /// What makes a reference, to be underlined at a place.
    pub(super) fn reference(self, place: Span) -> TokenStream {
        match self {
            Self::Shared => quote_spanned!(place=> &),
            Self::Exclusive => quote_spanned!(place=> &mut),
        }
    }

    /// The name of the function that is called `name` if it takes a shared reference.
    pub(super) fn named(self, name: &str, place: Span) -> Ident {
        match self {
            Self::Shared => Ident::new(name, place),
            Self::Exclusive => Ident::new(&format!("{name}_mut"), place),
        }
    }
}
