//! Inheritance: the ways from a type to its base, and what is asked of the base.
use super::access::Access;
use super::field::BaseField;
use super::fields::Part;
use super::{Target, description, generated_at, names};
use crate::model::{Kind, StructuredType};
use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

/// The impls that lead to the base.
pub(super) fn implement(target: &Target, base: &BaseField<'_>) -> TokenStream {
    let BaseField {
        ident, ty, place, ..
    } = base;
    let name = &target.name;
    let way = way(target, base, Part::Value);
    let as_ref = target.implement_for_all(
        &quote!(__odata::AsRef<#ty>),
        &quote!(#[inline] fn as_ref(&self) -> &#ty { &self.#ident }),
    );
    let from = target.with_name(ty.clone()).implement_for_all(
        &quote!(__odata::From<#name>),
        &quote!(#[inline] fn from(__value: #name) -> Self { __value.#ident }),
    );
    let upcast = target.implement_if(
        quote!(__A),
        quote_spanned!(*place=> #ty: __odata::Upcast<__A>),
        &quote!(__odata::Upcast<__A>),
        &quote_spanned! {*place=>
            #[inline]
            fn upcast_ref(&self) -> &__A { __odata::Upcast::upcast_ref(&self.#ident) }
            #[inline]
            fn upcast_mut(&mut self) -> &mut __A { __odata::Upcast::upcast_mut(&mut self.#ident) }
        },
    );
    quote!(#way #as_ref #from #upcast)
}

/// The way from a value, or from a patch, to the part that is of the base.
pub(super) fn way(target: &Target, base: &BaseField<'_>, part: Part) -> TokenStream {
    if base.base.deref {
        by_deref(target, base, part)
    } else {
        by_field(target, base, part)
    }
}

fn by_deref(target: &Target, base: &BaseField<'_>, part: Part) -> TokenStream {
    let (ident, place) = (&base.ident, target.place);
    let of = match part {
        Part::Value => base.ty.clone(),
        Part::Patch => base.patch(),
    };
    // There is a patch only if the type parameters are values.
    let implement = |of: &TokenStream, body: &TokenStream| match part {
        Part::Value => target.implement_for_all(of, body),
        Part::Patch => target.implement(of, body),
    };
    let deref = implement(
        &quote_spanned!(place=> __odata::Deref),
        &quote_spanned! {place=>
            type Target = #of;
            #[inline]
            fn deref(&self) -> &Self::Target { &self.#ident }
        },
    );
    let deref_mut = implement(
        &quote_spanned!(place=> __odata::DerefMut),
        &quote_spanned! {place=>
            #[inline]
            fn deref_mut(&mut self) -> &mut Self::Target { &mut self.#ident }
        },
    );
    quote!(#deref #deref_mut)
}

fn by_field(target: &Target, base: &BaseField<'_>, part: Part) -> TokenStream {
    let (ident, place) = (&base.ident, target.place);
    let way = |access: Access| {
        let (to, name) = (access.reference(place), access.named("base", place));
        let field = quote_spanned!(place=> #to self.#ident);
        let object = match part {
            Part::Value => {
                let as_object = base.described(&access.named("as_object", base.place));
                quote_spanned!(place=> #as_object(#field))
            }
            Part::Patch => field,
        };
        quote_spanned! {place=>
            #[inline]
            fn #name(#to self) -> #to dyn __odata::Object { #object }
        }
    };
    let (base, base_mut) = (way(Access::Shared), way(Access::Exclusive));
    target.implement(
        &quote_spanned!(place=> __odata::HoldsBase),
        &quote!(#base #base_mut),
    )
}

/// Statements that assert that the base is the type that is named, of the right kind, and without properties of
/// the same names, where that can be known here: a type parameter can be anything.
pub(super) fn assertions(
    model: &StructuredType,
    target: &Target,
    base: &BaseField<'_>,
) -> TokenStream {
    if target.parameters_occur_in(&base.ty) {
        return TokenStream::new();
    }
    let (name, of_base) = (&target.name, base.names());
    // Outside of the impls the name of a generic type means nothing.
    let own = if target.is_generic() {
        names::own(model)
    } else {
        quote!(<#name as __odata::StructuredType>::NAMES.own)
    };
    let place = generated_at(base.base.span);
    let inherited = &base.base.type_name;
    let wrong_name = format!(
        "`inherits` names `{inherited}`, but the field `{}` holds a type of another name",
        base.ident
    );
    let kind = description::kind(model.kind);
    let wrong_kind = match model.kind {
        Kind::Entity => "an entity type cannot inherit from a complex type: derive `ODataComplex`",
        Kind::Complex => "a complex type cannot inherit from an entity type: derive `ODataEntity`",
    };
    let number = names::number(inherited);
    let refusals = names::in_order(model).into_iter().enumerate().map(|(index, property)| {
        let taken = format!(
            "`{inherited}` has a property `{}` already: remove this one, or give it another name",
            property.wire_name
        );
        let index = Literal::usize_unsuffixed(index);
        quote_spanned! {generated_at(property.name_span)=>
            #index => __odata::assertions::refuse(#taken),
        }
    });
    quote_spanned! {place=>
        let __base = #of_base;
        if !__base.is_named(#number) { __odata::assertions::refuse(#wrong_name) }
        if !__base.is_kind(#kind) { __odata::assertions::refuse(#wrong_kind) }
        match __base.first_taken(#own) {
            #(#refusals)*
            _ => {}
        }
    }
}
