//! The two ways into an object by index, and the user's own rules.
use super::field::{BaseField, PropertyField};
use super::{Target, place};
use crate::model::Bag;
use proc_macro2::{Ident, Literal, Span, TokenStream};
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
        let said = self.said();
        let check = self.check();
        target.implement(
            &quote!(__odata::Object),
            &quote! {
                #[inline]
                fn shape(&self) -> __odata::Shape { #shape }
                #[inline]
                fn property(&self, __index: __odata::usize) -> __odata::Slot<'_> { #property }
                #[inline]
                fn property_mut(&mut self, __index: __odata::usize, __how: __odata::How) -> __odata::SlotMut<'_> { #property_mut }
                #[inline]
                fn said(&self, __from: __odata::usize) -> __odata::u64 { #said }
                #check
            },
        )
    }

    fn property(&self) -> TokenStream {
        let bags = self.bag_entries().map(|(bag, index, slot)| {
            let ident = &bag.ident;
            let slot = quote_spanned!(place(&bag.ty)=> __odata::Slot::#slot(&self.#ident));
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
        let bags = self.bag_entries().map(|(bag, index, slot)| {
            let ident = &bag.ident;
            let slot = quote_spanned!(place(&bag.ty)=> __odata::SlotMut::#slot(&mut self.#ident));
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

    /// The properties that say something, as bits, 64 at a time.
    fn said(&self) -> TokenStream {
        let otherwise = match self.base {
            Some(BaseField { ident, place, .. }) => {
                quote_spanned!(*place=> __odata::Object::said(&self.#ident, __from))
            }
            None => quote!(0),
        };
        let chunks = self
            .properties
            .chunk_by(|a, b| a.index / 64 == b.index / 64);
        let arms = chunks.filter_map(|chunk| {
            let bits = chunk.iter().map(|field| {
                let (ident, bit) = (&field.ident, Literal::usize_unsuffixed(field.index % 64));
                quote_spanned!(field.place=> __odata::says(&self.#ident, #bit))
            });
            let first = chunk.first()?.index / 64 * 64;
            Some((first, quote!(#(#bits)|*)))
        });
        self.by_index(&format_ident!("__from"), arms, &otherwise)
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

    /// Each bag with the name of its index and that of its slot.
    fn bag_entries(&self) -> impl Iterator<Item = (&Bag, Ident, Ident)> {
        let slot = match self.part {
            Part::Value => "Dynamic",
            Part::Patch => "DynamicChanges",
        };
        let name = |text| Ident::new(text, Span::call_site());
        let dynamic = self
            .bags
            .dynamic
            .map(|bag| (bag, name("DYNAMIC"), name(slot)));
        let annotations = self
            .bags
            .annotations
            .map(|bag| (bag, name("ANNOTATIONS"), name("Annotations")));
        dynamic.into_iter().chain(annotations)
    }
}
