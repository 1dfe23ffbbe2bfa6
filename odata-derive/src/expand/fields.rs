//! The ways to the fields, and the user's own rules.
use super::access::Access;
use super::field::{self, BaseField, PropertyField};
use super::{Target, place};
use crate::model::Bag;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Path;

/// What an impl of the core's `Fields` shows.
pub(super) struct Fields<'a> {
    pub(super) base: Option<&'a BaseField<'a>>,
    pub(super) properties: Vec<&'a PropertyField<'a>>,
    pub(super) bags: Bags<'a>,
    /// A rule for the whole.
    pub(super) validate: Option<&'a Path>,
    pub(super) part: Part,
}

/// The bags among the fields.
pub(super) struct Bags<'a> {
    pub(super) dynamic: Option<&'a Bag>,
    pub(super) annotations: Option<&'a Bag>,
}

/// Whether the fields are those of a value or of a patch.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Value,
    Patch,
}

impl Fields<'_> {
    /// The impl.
    pub(super) fn implement(&self, target: &Target) -> TokenStream {
        let role = match self.part {
            Part::Value => quote!(__odata::Structured),
            Part::Patch => quote!(__odata::Patching),
        };
        let base = self.base();
        let fields = self.own_fields();
        let field = self.own_field();
        let field_mut = self.one_field(Access::Exclusive);
        let bag = self.own_bags(Access::Shared);
        let bag_mut = self.own_bags(Access::Exclusive);
        let said = self.said();
        let check = self.check();
        let place = target.place;
        target.implement(
            &quote_spanned!(place=> __odata::Fields),
            &quote_spanned! {place=>
                type Role = #role;
                type Base = #base;
                #fields
                #field
                #field_mut
                #bag
                #bag_mut
                #said
                #check
            },
        )
    }

    /// The way to the base. If that is no structured type, it has no type.
    fn base(&self) -> TokenStream {
        let Some(base) = self.base else {
            return quote!(__odata::Root);
        };
        let place = base.place;
        if !base.base.deref {
            return quote_spanned!(place=> __odata::ByField);
        }
        let of = match self.part {
            Part::Value => base.itself(),
            Part::Patch => base.patch(),
        };
        quote_spanned!(place=> __odata::ByDeref<#of>)
    }

    /// The places of all properties of a value.
    fn own_fields(&self) -> Option<TokenStream> {
        if self.part == Part::Patch || self.properties.is_empty() {
            return None;
        }
        let places = (self.properties.iter()).map(|field| self.place(field, Access::Shared));
        Some(quote! {
            #[inline]
            fn own_fields<'__a>(&'__a self, __places: __odata::Places<'_, '__a>) {
                __places.show(&[#(#places),*]);
            }
        })
    }

    /// The place of a property, where the core is not to find it among the places of all.
    fn own_field(&self) -> Option<TokenStream> {
        if self.part == Part::Value && self.properties.len() <= FEW {
            return None;
        }
        self.one_field(Access::Shared)
    }

    fn one_field(&self, access: Access) -> Option<TokenStream> {
        let arms = (self.properties.iter()).map(|field| (field.index, self.place(field, access)));
        let by_index = by_index("__index", arms, &quote!(return __odata::None))?;
        Some(way("own_field", access, &quote!(__odata::Some(#by_index))))
    }

    fn place(&self, field: &PropertyField<'_>, access: Access) -> TokenStream {
        let PropertyField { ident, place, .. } = field;
        let to = access.reference(*place);
        let of_it = quote_spanned!(*place=> #to self.#ident);
        if self.part == Part::Patch || field.is_built_in {
            return of_it;
        }
        // If it is no value, the compiler says so in the words that it has for the description, and so but once.
        let as_field = access.named("as_field", *place);
        quote_spanned!(*place=> __odata::Value::#as_field(#of_it))
    }

    /// The places of the bags.
    fn own_bags(&self, access: Access) -> Option<TokenStream> {
        let entries: Vec<_> = self
            .bag_entries()
            .map(|(bag, index, of)| {
                let there = place(&bag.ty);
                let [ident, of] = [&bag.ident, &of].map(|name| field::at(name, there));
                let (to, method) = (access.reference(there), access.named("field", there));
                let field = quote_spanned!(there=> __odata::#of::#method(#to self.#ident));
                quote!(__odata::#index => __odata::Some(#field),)
            })
            .collect();
        if entries.is_empty() {
            return None;
        }
        let by_index = quote!(match __index { #(#entries)* _ => __odata::None });
        Some(way("own_bag", access, &by_index))
    }

    /// Which changes of a patch say something, as bits, 64 at a time.
    fn said(&self) -> Option<TokenStream> {
        if self.part == Part::Value {
            return None;
        }
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
        let said = by_index("__from", arms, &quote!(0))?;
        Some(quote! {
            #[inline]
            fn own_said(&self, __from: __odata::usize) -> __odata::u64 { #said }
        })
    }

    /// The user's own rules, if there are any.
    fn check(&self) -> Option<TokenStream> {
        let rules = self.properties.iter().filter_map(|field| {
            let ident = &field.ident;
            let rule = field.property.validate.as_ref()?;
            let there = place(rule);
            let ty = field::located(field.ty.clone(), there);
            let rule = quote_spanned!(there=> <#ty as __odata::Held<_>>::rule(#rule));
            let held = quote_spanned!(there=> __odata::held(&self.#ident, #rule));
            let index = Literal::usize_unsuffixed(field.index);
            Some(quote!(#index => __report.take(#held),))
        });
        let whole = self.validate.map(|rule| {
            let checked = quote_spanned!(place(rule)=> #rule(self));
            quote!(__odata::WHOLE => __report.take(#checked),)
        });
        let arms: Vec<_> = rules.chain(whole).collect();
        (!arms.is_empty()).then(|| {
            quote! {
                #[inline]
                fn own_check(&self, __what: __odata::usize, __report: &mut __odata::Report<'_>) {
                    match __what { #(#arms)* _ => {} }
                }
            }
        })
    }

    /// Each bag with the name of its index and that of the trait that leads to it.
    fn bag_entries(&self) -> impl Iterator<Item = (&Bag, Ident, Ident)> {
        let entry = |bag, index, of| (bag, format_ident!("{index}"), format_ident!("{of}"));
        let dynamic = self.bags.dynamic.into_iter();
        let annotations = self.bags.annotations.into_iter();
        dynamic
            .map(move |bag| entry(bag, "DYNAMIC", DYNAMIC_BAG))
            .chain(annotations.map(move |bag| entry(bag, "ANNOTATIONS", ANNOTATIONS_BAG)))
    }
}

/// Up to how many properties of a value the core finds one among the places of all, which is one function less to compile.
const FEW: usize = 32;

/// A function that leads from an index to a field.
fn way(name: &str, access: Access, body: &TokenStream) -> TokenStream {
    let place = Span::call_site();
    let (to, name) = (access.reference(place), access.named(name, place));
    quote! {
        #[inline]
        fn #name(#to self, __index: __odata::usize) -> __odata::Option<#to dyn __odata::Field> { #body }
    }
}

/// A choice by an index, if there is one.
fn by_index(
    index: &str,
    arms: impl Iterator<Item = (usize, TokenStream)>,
    otherwise: &TokenStream,
) -> Option<TokenStream> {
    let arms: Vec<_> = arms
        .map(|(index, way)| {
            let index = Literal::usize_unsuffixed(index);
            quote!(#index => #way,)
        })
        .collect();
    let index = format_ident!("{index}");
    (!arms.is_empty()).then(|| quote!(match #index { #(#arms)* _ => #otherwise, }))
}

/// The core's traits of bags.
pub(super) const DYNAMIC_BAG: &str = "DynamicBag";
pub(super) const ANNOTATIONS_BAG: &str = "AnnotationsBag";
