//! The two ways into an object by index, and the user's own rules.
use super::field::{BaseField, PropertyField};
use super::{Target, place};
use crate::model::Bag;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Path;

/// What an impl of the core's `Object` shows.
pub(super) struct Object<'a> {
    pub(super) shape: TokenStream,
    pub(super) base: Option<&'a BaseField<'a>>,
    pub(super) properties: Vec<&'a PropertyField<'a>>,
    pub(super) bags: Bags<'a>,
    /// A rule for the whole.
    pub(super) validate: Option<&'a Path>,
    pub(super) part: Part,
}

/// The bags that an object shows.
pub(super) struct Bags<'a> {
    pub(super) dynamic: Option<&'a Bag>,
    pub(super) annotations: Option<&'a Bag>,
}

/// Whether an object is a value or a patch.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Value,
    Patch,
}

impl Object<'_> {
    /// The impl.
    pub(super) fn implement(&self, target: &Target) -> TokenStream {
        let shape = &self.shape;
        let property = self.property();
        let property_mut = self.property_mut();
        let check = self.check();
        let place = target.place;
        target.implement(
            &quote_spanned!(place=> __odata::Object),
            &quote_spanned! {place=>
                #[inline]
                fn shape(&self) -> __odata::Shape { #shape }
                #[inline]
                fn property(&self, __index: __odata::usize) -> __odata::Slot<'_> { #property }
                #[inline]
                fn property_mut(&mut self, __index: __odata::usize, __how: __odata::How) -> __odata::SlotMut<'_> { #property_mut }
                #check
            },
        )
    }

    fn property(&self) -> TokenStream {
        let bags = self.bag_entries().map(|(bag, index, of)| {
            let ident = at(bag);
            let slot = quote_spanned!(place(&bag.ty)=> __odata::#of::slot(&self.#ident));
            quote!(if __index == __odata::#index { return #slot; })
        });
        let arms = self.properties.iter().map(|field| {
            let ident = &field.ident;
            (
                field.index,
                quote_spanned!(field.place=> __odata::Value::slot(&self.#ident)),
            )
        });
        let otherwise = match self.base {
            Some(BaseField { ident, place, .. }) => {
                quote_spanned!(*place=> __odata::Object::property(&self.#ident, __index))
            }
            None => quote!(__odata::Slot::Absent),
        };
        let by_index = self.by_index(&format_ident!("__index"), arms, &otherwise);
        quote!(#(#bags)* #by_index)
    }

    fn property_mut(&self) -> TokenStream {
        let bags = self.bag_entries().map(|(bag, index, of)| {
            let ident = at(bag);
            let slot = quote_spanned!(place(&bag.ty)=> __odata::#of::slot_mut(&mut self.#ident));
            quote!(if __index == __odata::#index { return #slot; })
        });
        let arms = self.properties.iter().map(|field| {
            let ident = &field.ident;
            (
                field.index,
                quote_spanned!(field.place=> __odata::Value::slot_mut(&mut self.#ident, __how)),
            )
        });
        let otherwise = match (self.base, self.part) {
            (Some(BaseField { ident, place, .. }), _) => {
                quote_spanned!(*place=> __odata::Object::property_mut(&mut self.#ident, __index, __how))
            }
            (None, Part::Value) => quote!(__odata::SlotMut::Nothing),
            (None, Part::Patch) => quote!(__odata::SlotMut::Excluded),
        };
        let by_index = self.by_index(&format_ident!("__index"), arms, &otherwise);
        quote!(#(#bags)* #by_index)
    }

    /// The user's own rules, if there are any, here or in the base.
    fn check(&self) -> Option<TokenStream> {
        let mut arms = self
            .properties
            .iter()
            .filter_map(|field| {
                let ident = &field.ident;
                let rule = field.property.validate.as_ref()?;
                let held = quote_spanned!(place(rule)=> __odata::held(&self.#ident, #rule));
                Some((field.index, quote!(__report.take(#held))))
            })
            .peekable();
        if self.base.is_none() && self.validate.is_none() && arms.peek().is_none() {
            return None;
        }
        let forward = self.base.map(|BaseField { ident, place, .. }| {
            quote_spanned!(*place=> __odata::Object::check(&self.#ident, __what, __report))
        });
        let whole = self.validate.map(|rule| {
            let forward = forward.iter();
            let checked = quote_spanned!(place(rule)=> #rule(self));
            quote! {
                if __what == __odata::WHOLE {
                    #(#forward;)*
                    __report.take(#checked);
                    return;
                }
            }
        });
        let otherwise = forward.clone().unwrap_or_else(|| quote!({}));
        let by_index = self.by_index(&format_ident!("__what"), arms, &otherwise);
        Some(quote! {
            #[inline]
            fn check(&self, __what: __odata::usize, __report: &mut __odata::Report<'_>) { #whole #by_index }
        })
    }

    fn by_index(
        &self,
        index: &Ident,
        arms: impl Iterator<Item = (usize, TokenStream)>,
        otherwise: &TokenStream,
    ) -> TokenStream {
        let arms: Vec<_> = arms
            .map(|(index, way)| {
                let index = Literal::usize_unsuffixed(index);
                quote!(#index => #way,)
            })
            .collect();
        if arms.is_empty() {
            return otherwise.clone();
        }
        let own = match self.base {
            Some(base) => {
                let count = base.count();
                quote!(#index.wrapping_sub(#count))
            }
            None => quote!(#index),
        };
        quote!(match #own { #(#arms)* _ => #otherwise, })
    }

    /// Each bag with the name of its index and that of the trait that leads into it.
    fn bag_entries(&self) -> impl Iterator<Item = (&Bag, Ident, Ident)> {
        let entry = |bag, index, of| (bag, format_ident!("{index}"), format_ident!("{of}"));
        let dynamic = self.bags.dynamic.into_iter();
        let annotations = self.bags.annotations.into_iter();
        dynamic
            .map(move |bag| entry(bag, "DYNAMIC", DYNAMIC_BAG))
            .chain(annotations.map(move |bag| entry(bag, "ANNOTATIONS", ANNOTATIONS_BAG)))
    }
}

/// The core's traits of bags.
pub(super) const DYNAMIC_BAG: &str = "DynamicBag";
pub(super) const ANNOTATIONS_BAG: &str = "AnnotationsBag";

/// The name of a bag's field, at the place of its type: spans of tokens from two places become that of the derive.
fn at(bag: &Bag) -> Ident {
    let mut ident = bag.ident.clone();
    ident.set_span(place(&bag.ty));
    ident
}
