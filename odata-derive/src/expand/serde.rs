//! `Serialize` and `Deserialize`, which hand over to the core.
use super::Target;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Both impls for a type, with statements before a value is read.
pub(crate) fn serde(target: &Target, before: Option<&TokenStream>) -> TokenStream {
    let place = target.place;
    let serialize = target.implement(
        &quote_spanned!(place=> __odata::Serialize),
        &quote_spanned! {place=>
            fn serialize<__S: __odata::Serializer>(&self, __serializer: __S) -> __odata::Result<__S::Ok, __S::Error> {
                __odata::serialize(self, __serializer)
            }
        },
    );
    let deserialize = target.implement_with(
        Some(quote!('de)),
        &quote_spanned!(place=> __odata::Deserialize<'de>),
        &quote_spanned! {place=>
            fn deserialize<__D: __odata::Deserializer<'de>>(__deserializer: __D) -> __odata::Result<Self, __D::Error> {
                #before
                __odata::deserialize(__deserializer)
            }
        },
    );
    quote!(#serialize #deserialize)
}
