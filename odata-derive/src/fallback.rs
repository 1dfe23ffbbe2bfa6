//! What stands in for the expansion of an item with mistakes, so that its users see those alone.
use crate::ast::{self, Derive, Field, Item};
use crate::attr::Given;
use crate::diagnostics::Diagnostics;
use crate::{expand, resolve};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{DeriveInput, Ident, LitStr};

/// The errors, and as much of the item as can be made out. `errors` is a row of `compile_error!`s.
pub(crate) fn fallback(derive: Derive, input: &DeriveInput, errors: TokenStream) -> TokenStream {
    // An impl for a type with lifetimes or constants would be a mistake of its own.
    if input.generics.lifetimes().next().is_some() || input.generics.const_params().next().is_some()
    {
        return errors;
    }
    let mut known = Diagnostics::new();
    let model = ast::parse(derive, input, &mut known)
        .and_then(|item| resolve::resolve(repair(item), &mut known));
    known.discard();
    match model {
        Ok(model) => expand::stand_in(&model, &errors),
        Err(_) => errors,
    }
}

/// Puts something in the place of what is missing.
fn repair(mut item: Item) -> Item {
    match &mut item {
        Item::Structured(structured) => {
            repair_namespace(&mut structured.options.namespace);
            // Of a base in a container no impl can be made.
            structured.fields.retain(|field| {
                !(is_base(field, &structured.options.inherits)
                    && resolve::contained(&field.ty).is_some())
            });
            let has_base = (structured.fields.iter())
                .any(|field| is_base(field, &structured.options.inherits));
            if !has_base {
                structured.options.inherits = None;
            }
        }
        Item::Enumeration(enumeration) => repair_namespace(&mut enumeration.options.namespace),
        Item::Any(..) => {}
    }
    item
}

fn repair_namespace(namespace: &mut Option<Given<LitStr>>) {
    namespace.get_or_insert_with(|| {
        let value = LitStr::new("unknown", Span::call_site());
        Given {
            keyword: Ident::new("namespace", Span::call_site()),
            tokens: value.to_token_stream(),
            value,
            position: 0,
        }
    });
}

fn is_base(field: &Field, inherits: &Option<Given<LitStr>>) -> bool {
    let by_name = inherits
        .as_ref()
        .map(|inherits| resolve::base_field_name(&inherits.value));
    field.options.base.is_some() || by_name.is_some_and(|name| field.ident.unraw() == name.as_str())
}
