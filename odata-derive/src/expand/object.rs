//! The two ways into an object by index, and the user's own rules.
use super::access::Access;
use super::field::{self, BaseField, PropertyField};
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
        let field = self.field(Access::Shared);
        let field_mut = self.field(Access::Exclusive);
        let said = self.said();
        let check = self.check();
        let place = target.place;
        target.implement(
            &quote_spanned!(place=> __odata::Object),
            &quote_spanned! {place=>
                #[inline]
                fn shape(&self) -> __odata::Shape { #shape }
                #[inline]
                fn field(&self, __index: __odata::usize) -> __odata::Option<&dyn __odata::Field> { #field }
                #[inline]
                fn field_mut(&mut self, __index: __odata::usize) -> __odata::Option<&mut dyn __odata::Field> { #field_mut }
                #said
                #check
            },
        )
    }

    /// The places of the properties and bags.
    fn field(&self, access: Access) -> TokenStream {
        let bags = self.bag_entries().map(|(bag, index, of)| {
            let there = place(&bag.ty);
            let [ident, of] = [&bag.ident, &of].map(|name| field::at(name, there));
            let (to, method) = (access.reference(there), access.named("field", there));
            let field = quote_spanned!(there=> __odata::#of::#method(#to self.#ident));
            quote!(if __index == __odata::#index { return __odata::Some(#field); })
        });
        let otherwise = match self.base {
            Some(base) => {
                let BaseField { ident, place, .. } = base;
                let field = self.of_base(base, &access.named("field", *place));
                let to = access.reference(*place);
                quote_spanned!(*place=> #field(#to self.#ident, __index))
            }
            None => quote!(__odata::None),
        };
        if self.properties.is_empty() {
            return quote!(#(#bags)* #otherwise);
        }
        let arms = self.properties.iter().map(|field| {
            let PropertyField { ident, place, .. } = field;
            let to = access.reference(*place);
            let field_of_it = quote_spanned!(*place=> #to self.#ident);
            if self.part == Part::Patch || field.is_built_in {
                return (field.index, field_of_it);
            }
            // If it is no value, the compiler says so in the words that it has for the description, and so but once.
            let as_field = access.named("as_field", *place);
            (
                field.index,
                quote_spanned!(*place=> __odata::Value::#as_field(#field_of_it)),
            )
        });
        let by_index = self.by_index(&format_ident!("__index"), arms, &quote!(return #otherwise));
        let to = access.reference(Span::call_site());
        quote! {
            #(#bags)*
            let __field: #to dyn __odata::Field = #by_index;
            __odata::Some(__field)
        }
    }

    /// A function of the core's `Object` for the part that is of the base. That of a patch has no type if that of the value
    /// is wrong.
    fn of_base(&self, base: &BaseField<'_>, function: &Ident) -> TokenStream {
        match self.part {
            Part::Patch => quote_spanned!(base.place=> __odata::Object::#function),
            Part::Value => {
                let itself = base.itself();
                quote_spanned!(base.place=> <#itself as __odata::Object>::#function)
            }
        }
    }

    /// Which changes of a patch say something, as bits, 64 at a time.
    fn said(&self) -> Option<TokenStream> {
        if self.part == Part::Value {
            return None;
        }
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
        let said = self.by_index(&format_ident!("__from"), arms, &otherwise);
        Some(quote! {
            #[inline]
            fn said(&self, __from: __odata::usize) -> __odata::u64 { #said }
        })
    }

    /// The user's own rules, if there are any, here or in the base.
    fn check(&self) -> Option<TokenStream> {
        let mut arms = self
            .properties
            .iter()
            .filter_map(|field| {
                let ident = &field.ident;
                let rule = field.property.validate.as_ref()?;
                let there = place(rule);
                let ty = field::located(field.ty.clone(), there);
                let rule = quote_spanned!(there=> <#ty as __odata::Held<_>>::rule(#rule));
                let held = quote_spanned!(there=> __odata::held(&self.#ident, #rule));
                Some((field.index, quote!(__report.take(#held))))
            })
            .peekable();
        if self.base.is_none() && self.validate.is_none() && arms.peek().is_none() {
            return None;
        }
        let forward = self.base.map(|base| {
            let BaseField { ident, place, .. } = base;
            let check = self.of_base(base, &Ident::new("check", *place));
            quote_spanned!(*place=> #check(&self.#ident, __what, __report))
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

/// The core's traits of bags.
pub(super) const DYNAMIC_BAG: &str = "DynamicBag";
pub(super) const ANNOTATIONS_BAG: &str = "AnnotationsBag";
