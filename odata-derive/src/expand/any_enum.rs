//! Enums over a type and the types derived from it.
use super::{Target, description, field, place, scope, serde};
use crate::model::{AnyEnum, AnyVariant, Kind};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

/// The impls of an enum over types.
pub(super) fn expand(model: &AnyEnum) -> TokenStream {
    let target = Target::new(&model.item.ident, &model.item.generics).apart_from_item();
    let content: TokenStream = [
        value(model, &target, &blank(model)),
        any_object(model, &target),
        base_function(model, &target),
        validate(&target),
        serde(&target, None),
        assertion(model, &target).unwrap_or_default(),
    ]
    .into_iter()
    .collect();
    scope(&model.item, &content)
}

/// What is used of an enum over types elsewhere, without a look at its variants.
pub(super) fn stand_in(model: &AnyEnum, errors: &TokenStream) -> TokenStream {
    let target = Target::new(&model.item.ident, &model.item.generics).apart_from_item();
    let any_object = target.implement(
        &quote!(__odata::AnyObject),
        &quote! {
            fn declared(&self) -> &'static __odata::TypeDescription { loop {} }
            fn variants(&self) -> &'static [&'static __odata::TypeDescription] { loop {} }
            fn object(&self) -> &dyn __odata::Object { loop {} }
            fn object_mut(&mut self) -> &mut dyn __odata::Object { loop {} }
            fn base_mut(&mut self) -> &mut dyn __odata::Object { loop {} }
            fn turn_into(&mut self, _: __odata::usize, _: &__odata::str, _: __odata::bool) -> __odata::bool { loop {} }
        },
    );
    let content: TokenStream = [
        value(model, &target, &quote!(loop {})),
        any_object,
        validate(&target),
        serde(&target, None),
    ]
    .into_iter()
    .collect();
    let scope = scope(&model.item, &content);
    quote!(#errors #scope)
}

fn blank(model: &AnyEnum) -> TokenStream {
    let AnyVariant { ident, ty, .. } = &model.variants.first;
    let blank = quote_spanned!(place(ty)=> __odata::Value::blank());
    quote!(Self::#ident(#blank))
}

fn value(model: &AnyEnum, target: &Target, blank: &TokenStream) -> TokenStream {
    let declared = &model.declared;
    let of = quote_spanned!(place(declared)=> <#declared as __odata::Value>::TYPE);
    let value = target.implement(
        &quote!(__odata::Value),
        &quote! {
            type Access = Self;
            type Update = Self;
            type Change = __odata::Option<Self>;
            type Optional = __odata::Change<Self>;
        },
    );
    let access = target.implement(
        &quote!(__odata::Access),
        &quote! {
            const TYPE: __odata::PropertyType = #of;
            #[inline]
            fn blank() -> Self { #blank }
            fn slot(__value: &Self) -> __odata::Slot<'_> { __odata::Slot::Any(__value) }
            #[inline]
            fn slot_mut(__value: &mut Self, __how: __odata::How) -> __odata::SlotMut<'_> { __odata::any_slot_mut(__value, __how) }
        },
    );
    quote!(#value #access)
}

fn any_object(model: &AnyEnum, target: &Target) -> TokenStream {
    let declared = &model.declared;
    let declared_description =
        quote_spanned!(place(declared)=> <#declared as __odata::StructuredType>::DESCRIPTION);
    let descriptions = model
        .variants
        .iter()
        .map(|variant| described(variant, "DESCRIPTION"));
    let known_objects = |function: &'static str| {
        (model.variants.iter())
            .map(|variant| {
                let (ident, object) = (&variant.ident, described(variant, function));
                quote_spanned!(place(&variant.ty)=> Self::#ident(__value) => #object(__value),)
            })
            .collect::<TokenStream>()
    };
    let (known, known_mut) = (known_objects("as_object"), known_objects("as_object_mut"));
    let other_object = |function: &str| {
        let function = format_ident!("{function}");
        model.other.as_ref().map(|AnyVariant { ident, ty, .. }| {
            let object = quote_spanned!(place(ty)=> <#ty as __odata::OtherObject<#declared>>::#function(__value));
            quote!(Self::#ident(__value) => #object,)
        })
    };
    let (object, object_mut) = (other_object("object"), other_object("object_mut"));
    let blank_known = model.variants.iter().map(|variant| {
        let itself = described(variant, "Itself");
        let blank = quote_spanned!(place(&variant.ty)=> <#itself as __odata::Heir<_, #declared>>::with_base(__base));
        holding(variant, blank)
    });
    let blank_other = model.other.iter().map(|variant| {
        let ty = &variant.ty;
        let unknown =
            quote_spanned!(place(ty)=> <#ty as __odata::OtherObject<#declared>>::with_name(__name, __base));
        holding(variant, unknown)
    });
    let blanks = blank_known
        .chain(blank_other)
        .enumerate()
        .map(|(index, blank)| {
            let index = Literal::usize_unsuffixed(index);
            quote!(#index => #blank,)
        });
    target.implement(
        &quote!(__odata::AnyObject),
        &quote! {
            #[inline]
            fn declared(&self) -> &'static __odata::TypeDescription { #declared_description }
            fn variants(&self) -> &'static [&'static __odata::TypeDescription] { &[#(#descriptions),*] }
            #[inline]
            fn object(&self) -> &dyn __odata::Object { match self { #known #object } }
            fn object_mut(&mut self) -> &mut dyn __odata::Object { match self { #known_mut #object_mut } }
            #[inline]
            fn base_mut(&mut self) -> &mut dyn __odata::Object { __base(self) }
            fn turn_into(&mut self, __variant: __odata::usize, __name: &__odata::str, __carry: __odata::bool) -> __odata::bool {
                let __base = if __carry {
                    __odata::Some(__odata::replace(__base(self), __odata::Value::blank()))
                } else {
                    __odata::None
                };
                *self = match __variant { #(#blanks)* _ => return false };
                true
            }
        },
    )
}

/// What the type of a variant has as a structured type. If it is none, that is the only thing that is wrong with it.
fn described(variant: &AnyVariant, item: &str) -> TokenStream {
    let place = place(&variant.ty);
    let ty = field::located(variant.ty.to_token_stream(), place);
    let item = Ident::new(item, place);
    quote_spanned!(place=> <#ty as __odata::StructuredType>::#item)
}

/// The variant with a value.
fn holding(variant: &AnyVariant, value: TokenStream) -> TokenStream {
    let AnyVariant { ident, ty, boxed } = variant;
    let held = match boxed {
        Some(boxed) => quote_spanned!(place(ty)=> <#boxed>::new(#value)),
        None => value,
    };
    quote!(Self::#ident(#held))
}

/// The part of a value that is of the declared type.
fn base_function(model: &AnyEnum, target: &Target) -> TokenStream {
    let AnyEnum {
        item,
        declared,
        variants,
        other,
        ..
    } = model;
    let (enum_ident, name) = (&item.ident, &target.name);
    let (parameters, clause) = target.function_header();
    let known = variants.iter().map(|variant| {
        let (ident, itself) = (&variant.ident, described(variant, "Itself"));
        let base = quote_spanned!(place(&variant.ty)=> <#itself as __odata::Heir<_, #declared>>::base_mut(__value));
        quote!(#enum_ident::#ident(__value) => #base,)
    });
    let other = other.iter().map(|AnyVariant { ident, ty, .. }| {
        let base =
            quote_spanned!(place(ty)=> <#ty as __odata::OtherObject<#declared>>::base_mut(__value));
        quote!(#enum_ident::#ident(__value) => #base,)
    });
    quote! {
        fn __base #parameters (__any: &mut #name) -> &mut #declared #clause {
            match __any { #(#known)* #(#other)* }
        }
    }
}

fn validate(target: &Target) -> TokenStream {
    target.implement(
        &quote!(__odata::Validate),
        &quote! {
            #[inline]
            fn validate(&self) -> __odata::Result<(), __odata::Violations> {
                __odata::validate(__odata::AnyObject::object(self))
            }
        },
    )
}

/// Asserts that the declared type is of the kind of the derive.
fn assertion(model: &AnyEnum, target: &Target) -> Option<TokenStream> {
    let declared = &model.declared;
    if target.parameters_occur_in(&quote!(#declared)) {
        return None;
    }
    let kind = description::kind(model.kind);
    let wrong_kind = match model.kind {
        Kind::Entity => "the declared type is a complex type: derive `ODataComplex` for the enum",
        Kind::Complex => "the declared type is an entity type: derive `ODataEntity` for the enum",
    };
    Some(quote_spanned! {place(declared)=>
        const _: () = __odata::assert!(
            <#declared as __odata::StructuredType>::NAMES.is_kind(#kind),
            #wrong_kind
        );
    })
}
